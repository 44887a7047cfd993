using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Spec.Reading;

/// <summary>What came of reading a text.</summary>
/// <param name="Root">Everything that was read before the text ended or broke; null where there was nothing.</param>
/// <param name="IsWhole">Whether the text was read to its end without being broken.</param>
/// <param name="Nodes">How many values were read.</param>
public sealed record NodeReading(SpecNode? Root, bool IsWhole, int Nodes);
