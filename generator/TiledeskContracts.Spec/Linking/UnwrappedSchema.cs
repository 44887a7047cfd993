using TiledeskContracts.Spec.Documents;

namespace TiledeskContracts.Spec.Linking;

/// <summary>What a schema says once references and wrappers are peeled off.</summary>
/// <param name="Schema">The content; its pointer is the type's identity.</param>
/// <param name="Nullable">Whether null is allowed, here or on the way.</param>
internal sealed record UnwrappedSchema(OpenApiSchema Schema, bool Nullable);
