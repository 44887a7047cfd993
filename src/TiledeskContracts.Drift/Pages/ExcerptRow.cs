namespace TiledeskContracts.Drift.Pages;

/// <summary>Lines of both contracts that stand beside each other.</summary>
/// <param name="Old">The index of the old line; null where none answers the new one.</param>
/// <param name="New">The index of the new line; null where none answers the old one.</param>
/// <param name="IsSame">Whether both say the same.</param>
internal readonly record struct ExcerptRow(int? Old, int? New, bool IsSame);
