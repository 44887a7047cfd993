using TiledeskContracts.Comparison.Parts;

namespace TiledeskContracts.Drift.Traffic;

/// <summary>A field of an object that came or was sent, or might have been.</summary>
/// <param name="Path">Its place in the body.</param>
/// <param name="Place">Its place in the contract; the object's where the contract does not name it.</param>
/// <param name="Kind">The JSON type of its value; null for a field that is absent.</param>
/// <param name="IsRequired">Whether the contract requires it.</param>
/// <param name="IsNamed">Whether the contract names it.</param>
/// <param name="IsExpected">Whether the contract names this type for it.</param>
internal readonly record struct FieldSighting(string Path, Part Place, string? Kind, bool IsRequired, bool IsNamed, bool IsExpected);
