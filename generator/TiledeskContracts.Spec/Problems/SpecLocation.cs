using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Spec.Problems;

/// <summary>A place in a contract file.</summary>
/// <param name="Path">The file's path as the build knows it.</param>
/// <param name="Position">The place in the file.</param>
public sealed record SpecLocation(string Path, SpecPosition Position);
