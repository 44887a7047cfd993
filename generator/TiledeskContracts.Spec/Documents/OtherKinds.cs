using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Spec.Documents;

/// <summary>What an element says as an element of another kind: documents in use refer from schemas to responses and back.</summary>
internal static class OtherKinds
{
    /// <summary>Reads an element as another kind.</summary>
    /// <typeparam name="T">The kind needed.</typeparam>
    /// <param name="found">The element at hand.</param>
    /// <returns>The element of that kind, or null where nothing of it is said.</returns>
    public static T? As<T>(OpenApiElement found)
        where T : OpenApiElement
    {
        if (typeof(T) == typeof(OpenApiSchema))
        {
            return SchemaOf(found) as T;
        }

        if (found is not OpenApiSchema schema)
        {
            return null;
        }

        return typeof(T) == typeof(OpenApiResponse) ? new OpenApiResponse { Node = schema.Node, Pointer = schema.Pointer, Content = Json(schema) } as T
            : typeof(T) == typeof(OpenApiRequestBody) ? new OpenApiRequestBody { Node = schema.Node, Pointer = schema.Pointer, Content = Json(schema) } as T
            : null;
    }

    private static OpenApiSchema? SchemaOf(OpenApiElement found) => found switch
    {
        OpenApiParameter parameter => parameter.Schema ?? First(parameter.Content),
        OpenApiResponse response => First(response.Content),
        OpenApiRequestBody body => First(body.Content),
        OpenApiMediaType media => media.Schema,
        _ => null,
    };

    private static OpenApiSchema? First(IReadOnlyList<OpenApiMediaType> content) => content.Count > 0 ? content[0].Schema : null;

    // The schema's own node: an element of this kind has nothing else of its own.
    private static IReadOnlyList<OpenApiMediaType> Json(OpenApiSchema schema) =>
        [new() { Node = new SpecMapping([], schema.Node.Position), Pointer = schema.Pointer, Name = "application/json", Schema = schema }];
}
