using TiledeskContracts.Spec.Model;
using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Spec.Linking;

/// <summary>A value of an enum that is to get its name.</summary>
/// <param name="Value">The value in its one spelling.</param>
/// <param name="Chosen">The name that a person chose, or null.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Words">What the contract says of it, or null.</param>
internal sealed record EnumValue(string Value, string? Chosen, SpecNode Place, Documentation? Words);
