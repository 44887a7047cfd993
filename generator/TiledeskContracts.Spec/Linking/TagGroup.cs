using TiledeskContracts.Spec.Documents;

namespace TiledeskContracts.Spec.Linking;

/// <summary>The operations of one tag client.</summary>
/// <param name="Name">The tag in PascalCase, e.g. <c>Requests</c>.</param>
/// <param name="Tag">The tag on the wire; <c>default</c> for operations without one.</param>
/// <param name="Declaration">Where the tag is declared, or null.</param>
/// <param name="Operations">Its operations, in the order of the contract.</param>
internal sealed record TagGroup(string Name, string Tag, OpenApiTag? Declaration, IReadOnlyList<NamedOperation> Operations);
