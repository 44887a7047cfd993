namespace TiledeskContracts.Spec.Nodes;

/// <summary>One value of a contract's text, whether it was YAML or JSON, with its place.</summary>
public abstract class SpecNode
{
    private protected SpecNode(SpecPosition position) => Position = position;

    /// <summary>Where the value begins.</summary>
    public SpecPosition Position { get; }
}
