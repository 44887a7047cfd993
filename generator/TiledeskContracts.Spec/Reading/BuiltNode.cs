using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Spec.Reading;

/// <summary>A finished node with what the limits need to know of it.</summary>
/// <param name="Node">The node.</param>
/// <param name="Height">Levels of mappings and lists in it; 0 for a single value.</param>
/// <param name="Size">Values in it, itself included, repeated ones as often as they occur.</param>
internal readonly record struct BuiltNode(SpecNode Node, int Height, int Size);
