namespace TiledeskContracts.Spec.Nodes;

/// <summary>A name and its value inside a <see cref="SpecMapping"/>.</summary>
/// <param name="Key">The name, with its own place.</param>
/// <param name="Value">The value.</param>
public readonly record struct SpecMember(SpecScalar Key, SpecNode Value);
