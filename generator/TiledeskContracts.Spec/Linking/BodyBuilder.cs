using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Model;

namespace TiledeskContracts.Spec.Linking;

/// <summary>Builds the body an operation sends.</summary>
/// <param name="scope">The contract.</param>
/// <param name="types">The types of its schemas.</param>
internal sealed class BodyBuilder(ContractScope scope, TypeTable types)
{
    private readonly BodyTypes _bodies = new(types);

    /// <summary>Builds the body.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="operationName">Its id in PascalCase.</param>
    /// <returns>The body, or null where the operation sends none.</returns>
    public BodyModel? Build(OpenApiOperation operation, string operationName)
    {
        if (operation.RequestBody is not { } written
            || scope.References.Resolve(written) is not { } body
            || MediaTypes.Best(body.Content) is not { } media)
        {
            return null;
        }

        var suggestion = (ComponentNames.Of(body, "#/components/requestBodies/") ?? operationName) + "Body";
        return new(
            body.Pointer,
            scope.NameOf(body, "body"),
            _bodies.Of(media, suggestion),
            body.Required,
            MediaTypes.Sent(media.Name),
            DocumentationReader.Read(body, null, body.Description));
    }
}
