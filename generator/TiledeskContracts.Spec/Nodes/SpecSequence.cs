namespace TiledeskContracts.Spec.Nodes;

/// <summary>A list of values.</summary>
/// <param name="items">The values, in order.</param>
/// <param name="position">Where the list begins.</param>
public sealed class SpecSequence(IReadOnlyList<SpecNode> items, SpecPosition position) : SpecNode(position)
{
    /// <summary>The values, in order.</summary>
    public IReadOnlyList<SpecNode> Items { get; } = items;
}
