using TiledeskContracts.Spec.Model;

namespace TiledeskContracts.Comparison.Marks;

/// <summary>A mark and where it belongs.</summary>
/// <param name="Pointer">The place in the contract.</param>
/// <param name="Operation">The one operation that it holds for, or null.</param>
/// <param name="IsOfType">Whether it belongs to the type that the place became, not to a member.</param>
/// <param name="Mark">The mark.</param>
public sealed record PlacedMark(string Pointer, string? Operation, bool IsOfType, ChangeMark Mark);
