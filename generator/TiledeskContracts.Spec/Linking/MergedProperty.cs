using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Spec.Linking;

/// <summary>A property of an object, <c>allOf</c> merged.</summary>
/// <param name="WireName">Its name on the wire.</param>
/// <param name="Schema">What it may be.</param>
/// <param name="Key">Where its name stands.</param>
/// <param name="Required">Whether any part requires it.</param>
internal sealed record MergedProperty(string WireName, OpenApiSchema Schema, SpecNode Key, bool Required);
