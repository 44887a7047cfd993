namespace TiledeskContracts.Spec.Model;

/// <summary>A value that tells what an object is.</summary>
/// <param name="Value">The value on the wire.</param>
/// <param name="Alternative">The index of the alternative.</param>
public sealed record TagValueModel(string Value, int Alternative);
