namespace TiledeskContracts.Spec.Nodes;

/// <summary>A single value: text, number, boolean or null, told apart by YAML 1.2's core schema or by JSON.</summary>
/// <param name="kind">What the value is.</param>
/// <param name="value">The value's text, unescaped; the empty string for null.</param>
/// <param name="position">Where it stands.</param>
public sealed class SpecScalar(SpecScalarKind kind, string value, SpecPosition position) : SpecNode(position)
{
    /// <summary>What the value is.</summary>
    public SpecScalarKind Kind { get; } = kind;

    /// <summary>The value's text, unescaped and as written for numbers; the empty string for null.</summary>
    public string Value { get; } = value;
}
