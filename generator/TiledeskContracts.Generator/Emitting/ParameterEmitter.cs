using TiledeskContracts.Generator.Writing;
using TiledeskContracts.Spec.Model;
using static TiledeskContracts.Generator.Emitting.Namespaces;

namespace TiledeskContracts.Generator.Emitting;

/// <summary>Emits how a call takes its parameters: one line each.</summary>
internal static class ParameterEmitter
{
    /// <summary>Writes the statements for the path.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="parameters">The parameters of the path.</param>
    public static void Emit(CodeWriter code, IEnumerable<ParameterModel> parameters)
    {
        foreach (var parameter in parameters.Where(static parameter => !parameter.IsClientParameter))
        {
            Emit(code, parameter, Identifier.Of(parameter.Name));
        }
    }

    /// <summary>Writes the statements for query, headers and cookies.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="query">The class that holds the parameters, or null for none.</param>
    public static void Emit(CodeWriter code, QueryModel? query)
    {
        if (query is null)
        {
            return;
        }

        var access = query.IsRequired ? Code.Of($"query.") : Code.Of($"query?.");
        foreach (var parameter in query.Parameters)
        {
            Emit(code, parameter, Code.Of($"{access}{Identifier.Of(parameter.Name)}"));
        }
    }

    /// <summary>Writes the statements for what the client's options hold. Plain segments of the path need none.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="operation">The operation.</param>
    public static void EmitOfClient(CodeWriter code, OperationModel operation)
    {
        var path = operation.PathParameters.Where(static parameter => parameter is { IsClientParameter: true, Style: ParameterStyle.Matrix or ParameterStyle.Label });
        foreach (var parameter in path.Concat(operation.ClientParameters))
        {
            code.Lines($"call.ClientParameter({Http}::ParameterPlace.{Place(parameter)}, {Literal.Of(parameter.WireName)}, {Http}::ParameterStyle.{Style(parameter.Style)}, isRequired: {Literal.Of(parameter.Required)});");
        }
    }

    /// <summary>Names a style.</summary>
    /// <param name="style">The style.</param>
    /// <returns>The runtime's member.</returns>
    public static Code Style(ParameterStyle style) => style switch
    {
        ParameterStyle.Simple => Code.Of($"Simple"),
        ParameterStyle.Label => Code.Of($"Label"),
        ParameterStyle.Matrix => Code.Of($"Matrix"),
        ParameterStyle.SpaceDelimited => Code.Of($"SpaceDelimited"),
        ParameterStyle.PipeDelimited => Code.Of($"PipeDelimited"),
        ParameterStyle.DeepObject => Code.Of($"DeepObject"),
        _ => Code.Of($"Form"),
    };

    private static void Emit(CodeWriter code, ParameterModel parameter, Code value)
    {
        var name = Literal.Of(parameter.WireName);
        var type = parameter.Type.AsParameter();
        var alias = parameter is { Location: ParameterLocation.Query, WireAlias: { } other } ? Literal.Of(other) : default(Code?);
        if (IsOneText(parameter))
        {
            var suffix = type.IsStruct && parameter.Location != ParameterLocation.Path ? Code.Of($"Value") : default;
            var codec = parameter.Style == ParameterStyle.Json ? type.JsonTextCodec : type.PlainCodec;
            var second = alias is { } text ? Code.Of($", {text}") : default;
            code.Lines($"call.{Place(parameter)}{suffix}<{type.PlainName}, {codec}>({name}, {value}{second});");
        }
        else if (IsQueryList(parameter))
        {
            var item = type.Element!;
            var second = alias is { } text ? Code.Of($", {text}") : default;
            code.Lines($"call.QueryList<{item.PlainName}, {item.PlainCodec}>({name}, {value}, {Separator(parameter)}, {Literal.Of(parameter.Explode)}{second});");
        }
        else
        {
            var isOptional = parameter.Location != ParameterLocation.Path && !parameter.IsRequiredOfCallers;
            type = type with { Nullable = isOptional && type.IsStruct };
            var reserved = parameter.AllowReserved ? Code.Of($", allowReserved: true") : default;
            var second = alias is { } text ? Code.Of($", alias: {text}") : default;
            var style = Code.Of($"{Http}::ParameterStyle.{Style(parameter.Style)}, explode: {Literal.Of(parameter.Explode)}{reserved}{second}");
            code.Lines($"call.Parameter<{type.Spelled}, {type.Codec}>({Http}::ParameterPlace.{Place(parameter)}, {name}, {value}, {style});");
        }
    }

    private static bool IsOneText(ParameterModel parameter) => parameter.Style == ParameterStyle.Json
        || (IsScalar(parameter.Type) && !parameter.AllowReserved && parameter.Style is not (ParameterStyle.Matrix or ParameterStyle.Label));

    private static bool IsQueryList(ParameterModel parameter) => parameter.Location == ParameterLocation.Query
        && parameter is { Type.Kind: TypeKind.List, AllowReserved: false, Style: not ParameterStyle.DeepObject }
        && IsScalar(parameter.Type.Element!);

    // A union is what it holds: a text today, a list tomorrow.
    private static bool IsScalar(TypeModel type) => type.IsText && type.Kind != TypeKind.Union;

    private static Code Place(ParameterModel parameter) => parameter.Location switch
    {
        ParameterLocation.Path => Code.Of($"Path"),
        ParameterLocation.Header => Code.Of($"Header"),
        ParameterLocation.Cookie => Code.Of($"Cookie"),
        _ => Code.Of($"Query"),
    };

    private static Code Separator(ParameterModel parameter) => Literal.Of(parameter.Style switch
    {
        ParameterStyle.SpaceDelimited => " ",
        ParameterStyle.PipeDelimited => "|",
        _ => ",",
    });
}
