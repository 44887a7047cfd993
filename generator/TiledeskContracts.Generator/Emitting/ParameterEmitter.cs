using TiledeskContracts.Generator.Writing;
using TiledeskContracts.Spec.Model;

namespace TiledeskContracts.Generator.Emitting;

/// <summary>Emits how a call takes query, header and cookie parameters.</summary>
internal static class ParameterEmitter
{
    /// <summary>Writes the statements.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="query">The class that holds the parameters, or null for none.</param>
    public static void Emit(CodeWriter code, QueryModel? query)
    {
        if (query is null)
        {
            return;
        }

        var access = query.Parameters.Any(QueryEmitter.IsRequired) ? Code.Of($"query.") : Code.Of($"query?.");
        foreach (var parameter in query.Parameters)
        {
            var name = Literal.Of(parameter.WireName);
            var value = Code.Of($"{access}{Identifier.Of(parameter.Name)}");
            var alias = parameter is { Location: ParameterLocation.Query, WireAlias: { } other } ? Code.Of($", {Literal.Of(other)}") : default;
            code.Lines($"call.{Method(parameter)}({name}, {value}{Separator(parameter)}{alias});");
        }
    }

    private static Code Method(ParameterModel parameter)
    {
        var type = parameter.Type.AsParameter;
        if (IsQueryList(parameter))
        {
            return Code.Of($"QueryList<{type.Element!.PlainName}, {type.Element!.TextCodec}>");
        }

        var place = parameter.Location switch
        {
            ParameterLocation.Header => Code.Of($"Header"),
            ParameterLocation.Cookie => Code.Of($"Cookie"),
            _ => Code.Of($"Query"),
        };
        var suffix = type.IsStruct ? Code.Of($"Value") : default;
        var codec = parameter.Style == ParameterStyle.Json ? type.JsonTextCodec : type.TextCodec;
        return Code.Of($"{place}{suffix}<{type.PlainName}, {codec}>");
    }

    private static Code Separator(ParameterModel parameter)
    {
        if (!IsQueryList(parameter))
        {
            return default;
        }

        var separator = parameter.Style switch
        {
            ParameterStyle.SpaceDelimited => " ",
            ParameterStyle.PipeDelimited => "|",
            _ => ",",
        };
        return Code.Of($", {Literal.Of(separator)}, {Literal.Of(parameter.Explode)}");
    }

    private static bool IsQueryList(ParameterModel parameter) => parameter.Location == ParameterLocation.Query
        && parameter.Type.Kind == TypeKind.List
        && parameter.Style != ParameterStyle.Json;
}
