using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Model;
using TiledeskContracts.Spec.Naming;
using TiledeskContracts.Spec.Nodes;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Linking;

/// <summary>Builds parameters: those of the path as arguments, all others as properties of one class.</summary>
/// <param name="scope">The contract.</param>
/// <param name="types">The types of its schemas.</param>
internal sealed class ParameterBuilder(ContractScope scope, TypeTable types)
{
    /// <summary>Builds the arguments of a path.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="template">The path template.</param>
    /// <param name="parameters">The parameters that hold for the operation.</param>
    /// <param name="bodyName">The body's argument name, or null.</param>
    /// <param name="operationName">The operation's id in PascalCase.</param>
    /// <returns>The arguments in the order of the template.</returns>
    public IReadOnlyList<ParameterModel> Path(
        OpenApiOperation operation, string template, IReadOnlyList<OpenApiParameter> parameters, string? bodyName, string operationName)
    {
        var placeholders = Placeholders(template);
        var byName = parameters.Where(parameter => parameter.In is "path").ToDictionary(parameter => parameter.Name, StringComparer.Ordinal);
        var declared = placeholders.Select(name => byName.TryGetValue(name, out var parameter) ? parameter : null).ToList();
        var members = placeholders.Select((name, index) =>
        {
            var made = CSharpName.Camel(name);
            var chosen = declared[index] is { } parameter ? scope.ChosenName(parameter, made) : null;
            return new MemberName(name, chosen ?? made, null, scope.Place((SpecNode?)declared[index]?.Node ?? operation.Node)) { IsChosen = chosen is not null };
        }).ToList();
        IReadOnlyList<string> reserved = [.. ReservedNames.OfArguments, .. bodyName is null ? Array.Empty<string>() : [bodyName]];
        var names = MemberNames.Assign(members, reserved, scope.Problems, ModelRules.NamesCollide);
        return [.. placeholders.Select((name, index) => declared[index] is { } parameter
            ? Build(parameter, names[index], operationName)
            : Undeclared(operation, name, names[index]))];
    }

    /// <summary>Builds the class of the other parameters.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="operationId">Its id.</param>
    /// <param name="parameters">The parameters that hold for the operation.</param>
    /// <returns>The class, or null where there are none.</returns>
    public QueryModel? Query(OpenApiOperation operation, string operationId, IReadOnlyList<OpenApiParameter> parameters)
    {
        var others = parameters.Where(parameter => parameter.In is not "path" && !IsOfClient(parameter)).ToList();
        if (others.Count == 0)
        {
            return null;
        }

        var operationName = CSharpName.Pascal(operationId);
        var className = scope.ClaimType(operationName + "Query", operation.Node, written: false, operationId);
        var members = others.Select(parameter =>
        {
            var made = CSharpName.Pascal(parameter.Name);
            var chosen = scope.ChosenName(parameter, made);
            var alternative = chosen is not null ? null
                : parameter.In is "query" ? MemberNames.Alternative(parameter.Name)
                : made + CSharpName.Pascal(parameter.In);
            return new MemberName(parameter.Name, chosen ?? made, alternative, scope.Place(parameter.Node)) { IsChosen = chosen is not null };
        }).ToList();
        var names = MemberNames.Assign(members, [.. ReservedNames.OfQueries, className], scope.Problems, ModelRules.NamesCollide);
        return new(
            operation.Pointer,
            scope.Names.Namespace,
            scope.Hint("Queries", className),
            className,
            operationId,
            new(others.Select((parameter, index) => Build(parameter, names[index], operationName))));
    }

    /// <summary>Builds the parameters beside the path's that are set once on the client.</summary>
    /// <param name="parameters">The parameters that hold for the operation.</param>
    /// <param name="operationName">The operation's id in PascalCase.</param>
    /// <returns>The parameters; their C# names are never used.</returns>
    public IReadOnlyList<ParameterModel> OfClient(IReadOnlyList<OpenApiParameter> parameters, string operationName) => [.. parameters
        .Where(parameter => parameter.In is not "path" && IsOfClient(parameter))
        .Select(parameter => Build(parameter, CSharpName.Pascal(parameter.Name), operationName) with { Type = new(TypeKind.String) })];

    private static bool IsOfClient(OpenApiParameter parameter) => parameter.Extension("x-client-parameter") is SpecScalar { Value: "true" };

    private static List<string> Placeholders(string template)
    {
        var names = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var open = template.IndexOf('{'); open >= 0; open = template.IndexOf('{', open + 1))
        {
            var close = template.IndexOf('}', open);
            if (close > open + 1 && template.Substring(open + 1, close - open - 1) is var name && seen.Add(name))
            {
                names.Add(name);
            }
        }

        return names;
    }

    private ParameterModel Build(OpenApiParameter parameter, string name, string operationName)
    {
        var location = Location(parameter.In);
        var media = parameter.Schema is null ? MediaTypes.Best(parameter.Content) : null;
        var isText = media is not null && MediaTypes.KindOf(media) is not MediaKind.Json;
        var schema = parameter.Schema ?? media?.Schema;
        var owner = ComponentNames.Of(parameter, "#/components/parameters/") ?? (SharedName(parameter) ?? operationName) + CSharpName.Pascal(parameter.Name);
        var style = media is not null && !isText ? ParameterStyle.Json : Style(parameter, location);
        var type = isText || (schema is null && media is null) ? new(TypeKind.String) : types.Resolve(schema, owner);
        TellMedia(parameter, media);
        TellEmpty(parameter, type);
        TellSpelling(parameter, schema, type, style);
        return new(
            parameter.Pointer,
            parameter.Name,
            name,
            location,
            type with { Nullable = false },
            parameter.Required || location == ParameterLocation.Path,
            style,
            parameter.Explode ?? style == ParameterStyle.Form,
            parameter.AllowReserved,
            DocumentationReader.Text(parameter.Extension("x-wire-alias")),
            IsOfClient(parameter),
            DocumentationReader.Text(schema is null ? null : schema.Default ?? types.Unwrap(schema)?.Schema.Default),
            DocumentationReader.Read(parameter, null, parameter.Description ?? schema?.Description, parameter.Deprecated));
    }

    // A parameter of several operations of a path is named after the path, not after the first of them.
    private static string? SharedName(OpenApiParameter parameter)
    {
        var parts = parameter.Pointer.Split('/');
        if (parts.Length != 5 || parts[1] != "paths" || parts[3] != "parameters")
        {
            return null;
        }

        var words = JsonPointer.Unescape(parts[2]).Split('/').Where(static segment => segment.IndexOf('{') < 0);
        return CSharpName.Pascal(MethodName.Spoken("", string.Join("/", words)));
    }

    private void TellSpelling(OpenApiParameter parameter, OpenApiSchema? schema, TypeModel type, ParameterStyle style)
    {
        if (style is ParameterStyle.Json or ParameterStyle.DeepObject)
        {
            return;
        }

        if (type.Element is { } element ? IsComposite(element) : type.Kind == TypeKind.Object && Members(schema!).Any(IsComposite))
        {
            scope.Problems.Report(ModelRules.ParameterSpelledOtherwise, parameter.Node.Position, parameter.Name);
        }
    }

    // One level of 'allOf' is enough for a hint.
    private IEnumerable<OpenApiSchema> Members(OpenApiSchema schema) => types.Unwrap(schema) is not { } content ? []
        : content.Schema.AllOf.Select(part => types.Unwrap(part)?.Schema).Append(content.Schema)
            .SelectMany(part => part?.Properties.Select(member => member.Value) ?? []);

    private bool IsComposite(OpenApiSchema member) => types.Unwrap(member) is { } content
        && types.FormOf(content.Schema).Kind is SchemaFormKind.Object or SchemaFormKind.Map or SchemaFormKind.List;

    private static bool IsComposite(TypeModel type) => type.Kind is TypeKind.Object or TypeKind.Map or TypeKind.List;

    // Reading has reported the gap; the call is still possible with text.
    private static ParameterModel Undeclared(OpenApiOperation operation, string wireName, string name) => new(
        operation.Pointer, wireName, name, ParameterLocation.Path, new(TypeKind.String), true, ParameterStyle.Simple, false, false, null, false, null, new());

    private static ParameterLocation Location(string place) => place switch
    {
        "path" => ParameterLocation.Path,
        "header" => ParameterLocation.Header,
        "cookie" => ParameterLocation.Cookie,
        _ => ParameterLocation.Query,
    };

    private ParameterStyle Style(OpenApiParameter parameter, ParameterLocation location)
    {
        var usual = location is ParameterLocation.Path or ParameterLocation.Header ? ParameterStyle.Simple : ParameterStyle.Form;
        ParameterStyle? written = (parameter.Style, location) switch
        {
            (null, _) => usual,
            ("simple", ParameterLocation.Path or ParameterLocation.Header) => ParameterStyle.Simple,
            ("matrix", ParameterLocation.Path) => ParameterStyle.Matrix,
            ("label", ParameterLocation.Path) => ParameterStyle.Label,
            ("form", ParameterLocation.Query or ParameterLocation.Cookie) => ParameterStyle.Form,
            ("spaceDelimited", ParameterLocation.Query) => ParameterStyle.SpaceDelimited,
            ("pipeDelimited", ParameterLocation.Query) => ParameterStyle.PipeDelimited,
            ("deepObject", ParameterLocation.Query) => ParameterStyle.DeepObject,
            _ => null,
        };
        if (written is null)
        {
            Tell(parameter, $"'style: {parameter.Style}' is not for this place, the usual style is used");
        }

        return written ?? usual;
    }

    private void TellMedia(OpenApiParameter parameter, OpenApiMediaType? media)
    {
        if (media is not null && MediaTypes.KindOf(media) is not (MediaKind.Json or MediaKind.Text))
        {
            Tell(parameter, $"the caller gives the text of '{media.Name}'");
        }
    }

    private void TellEmpty(OpenApiParameter parameter, TypeModel type)
    {
        if (parameter.Node["allowEmptyValue"] is SpecScalar { Value: "true" } && type.Kind is not (TypeKind.String or TypeKind.StringEnum or TypeKind.Json or TypeKind.Union))
        {
            Tell(parameter, "to send it without a value, use CallOptions.ExtraQuery");
        }
    }

    private void Tell(OpenApiParameter parameter, string reason) =>
        scope.Problems.Report(CallRules.ParameterNotAsSaid, parameter.Node.Position, parameter.In, parameter.Name, reason);
}
