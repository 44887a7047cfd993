namespace TiledeskContracts.Spec.Documents;

/// <summary>The elements of a document by JSON pointer.</summary>
internal sealed class PointerIndex
{
    private readonly Dictionary<string, OpenApiElement> _elements = new(StringComparer.Ordinal);

    private PointerIndex()
    {
    }

    /// <summary>The direct members of <c>components</c>, where nearly all references lead.</summary>
    public static Dictionary<string, OpenApiElement> OfComponents(OpenApiDocument document)
    {
        var index = new PointerIndex();
        foreach (var element in ComponentsOf(document.Components))
        {
            index.Put(element);
        }

        return index._elements;
    }

    /// <summary>All elements.</summary>
    public static Dictionary<string, OpenApiElement> OfEverything(OpenApiDocument document)
    {
        var index = new PointerIndex();
        foreach (var element in ComponentsOf(document.Components).Concat(document.Paths).Concat(document.Elsewhere))
        {
            index.Add(element);
        }

        return index._elements;
    }

    private static IEnumerable<OpenApiElement> ComponentsOf(OpenApiComponents components) =>
        Values(components.Schemas)
            .Concat(Values(components.Parameters))
            .Concat(Values(components.RequestBodies))
            .Concat(Values(components.Responses))
            .Concat(Values(components.Headers))
            .Concat(Values(components.SecuritySchemes))
            .Concat(Values(components.PathItems));

    private static IEnumerable<OpenApiElement> Values<T>(IReadOnlyList<Named<T>> named)
        where T : OpenApiElement =>
        named.Select(static pair => pair.Value);

    private static IEnumerable<OpenApiElement> PartsOf(OpenApiElement element) => element switch
    {
        OpenApiPath path => path.Parameters.Concat<OpenApiElement>(path.Operations),
        OpenApiOperation operation => PartsOf(operation),
        OpenApiParameter parameter => One(parameter.Schema).Concat(parameter.Content),
        OpenApiRequestBody body => body.Content,
        OpenApiResponse response => response.Content.Concat(Values(response.Headers)),
        OpenApiMediaType mediaType => One(mediaType.Schema),
        OpenApiSchema schema => PartsOf(schema),
        _ => [],
    };

    private static IEnumerable<OpenApiElement> PartsOf(OpenApiOperation operation) =>
        operation.Parameters.Concat(One(operation.RequestBody)).Concat(Values(operation.Responses));

    private static IEnumerable<OpenApiElement> PartsOf(OpenApiSchema schema) =>
        Values(schema.Properties)
            .Concat(Values(schema.Definitions))
            .Concat(One(schema.Items))
            .Concat(One(schema.AdditionalProperties))
            .Concat(schema.AllOf)
            .Concat(schema.OneOf)
            .Concat(schema.AnyOf);

    private static IEnumerable<OpenApiElement> One(OpenApiElement? element) => element is null ? [] : [element];

    // Recursion is bounded: an element lies deeper in the text than its parent, and the reader bounds that depth.
    private void Add(OpenApiElement element)
    {
        Put(element);
        foreach (var part in PartsOf(element))
        {
            Add(part);
        }
    }

    // The first wins: a 3.1 schema beside a $ref shares its pointer with the schema made of the $ref alone.
    private void Put(OpenApiElement element)
    {
        if (!_elements.ContainsKey(element.Pointer))
        {
            _elements.Add(element.Pointer, element);
        }
    }
}
