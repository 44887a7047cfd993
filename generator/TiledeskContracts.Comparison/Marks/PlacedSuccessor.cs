using TiledeskContracts.Spec.Model;

namespace TiledeskContracts.Comparison.Marks;

/// <summary>A class and the one that comes after it.</summary>
/// <param name="Name">The class.</param>
/// <param name="Successor">The one that comes after it.</param>
public sealed record PlacedSuccessor(string Name, SuccessorModel Successor);
