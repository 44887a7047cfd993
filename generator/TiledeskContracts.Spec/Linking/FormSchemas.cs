using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Model;

namespace TiledeskContracts.Spec.Linking;

/// <summary>The schemas that are sent as multipart forms, whose members may be files.</summary>
/// <param name="scope">The contract.</param>
/// <param name="types">The types of its schemas.</param>
internal sealed class FormSchemas(ContractScope scope, TypeTable types)
{
    private HashSet<string>? _pointers;

    /// <summary>Whether an operation sends a schema as a multipart form.</summary>
    /// <param name="schema">An unwrapped schema.</param>
    /// <returns>Whether one does.</returns>
    public bool Contains(OpenApiSchema schema) => (_pointers ??= [.. Pointers()]).Contains(schema.Pointer);

    private IEnumerable<string> Pointers()
    {
        foreach (var operation in scope.Paths.SelectMany(path => path.Operations))
        {
            if (operation.RequestBody is { } written
                && scope.References.Resolve(written) is { } body
                && MediaTypes.Best(body.Content) is { Schema: { } schema } media
                && MediaTypes.KindOf(media) is MediaKind.Multipart
                && types.Unwrap(schema) is { } content)
            {
                yield return content.Schema.Pointer;
            }
        }
    }
}
