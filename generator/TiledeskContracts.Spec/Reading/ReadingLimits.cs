namespace TiledeskContracts.Spec.Reading;

/// <summary>How much of a text is read before it is refused: a contract may come from anyone.</summary>
/// <param name="Characters">Longest text, in UTF-16 units.</param>
/// <param name="Depth">Deepest nesting of mappings and lists. Every later walk over a document relies on it to recurse safely.</param>
/// <param name="Nodes">Most values, aliases and merges not counted.</param>
/// <param name="RepeatedNodes">Most values that YAML aliases and merge keys may repeat.</param>
public sealed record ReadingLimits(int Characters, int Depth, int Nodes, int RepeatedNodes)
{
    /// <summary>Far above the largest public API descriptions (20 MB), far below what harms a compiler.</summary>
    public static ReadingLimits Default { get; } = new(64 * 1024 * 1024, 128, 10_000_000, 1_000_000);
}
