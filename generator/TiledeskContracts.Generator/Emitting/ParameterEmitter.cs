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
            var alias = parameter.WireAlias is { } other ? Code.Of($", {Literal.Of(other)}") : default;
            code.Lines($"call.{Method(parameter)}({name}, {value}{Separator(parameter)}{alias});");
        }
    }

    private static Code Method(ParameterModel parameter)
    {
        var place = parameter.Location switch
        {
            ParameterLocation.Header => Code.Of($"Header"),
            ParameterLocation.Cookie => Code.Of($"Cookie"),
            _ => Code.Of($"Query"),
        };
        if (parameter.Style is ParameterStyle.Json)
        {
            return Code.Of($"{place}Json<{parameter.Type.PlainName}, {parameter.Type.PlainCodec}>");
        }

        if (parameter.Type.Kind == TypeKind.List)
        {
            return Code.Of($"{place}List<{parameter.Type.Element!.PlainName}, {parameter.Type.Element!.PlainCodec}>");
        }

        var suffix = parameter.Type.IsStruct ? Code.Of($"Value") : default;
        return Code.Of($"{place}{suffix}<{parameter.Type.PlainName}, {parameter.Type.PlainCodec}>");
    }

    private static Code Separator(ParameterModel parameter) => parameter switch
    {
        { Style: ParameterStyle.Json } or { Type.Kind: not TypeKind.List } => default,
        { Location: not ParameterLocation.Query } => default,
        { Style: ParameterStyle.SpaceDelimited } => Code.Of($", \" \", {Literal.Of(parameter.Explode)}"),
        { Style: ParameterStyle.PipeDelimited } => Code.Of($", \"|\", {Literal.Of(parameter.Explode)}"),
        _ => Code.Of($", \",\", {Literal.Of(parameter.Explode)}"),
    };
}
