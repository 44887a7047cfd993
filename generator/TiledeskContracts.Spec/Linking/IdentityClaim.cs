using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Spec.Linking;

/// <summary>What <c>x-id-property</c> says of an object.</summary>
/// <param name="Target">The object's full C# name.</param>
/// <param name="WireName">The property that identifies it.</param>
/// <param name="Node">Where the contract says so.</param>
internal sealed record IdentityClaim(string Target, string WireName, SpecNode Node);
