using TiledeskContracts.Comparison.Parts;

namespace TiledeskContracts.Comparison.Operations;

/// <summary>A media type of the old content and the one of the new that takes its place.</summary>
/// <param name="OldName">The old name as written.</param>
/// <param name="Old">What is said of it.</param>
/// <param name="NewName">The new name as written.</param>
/// <param name="New">What is said of it.</param>
/// <param name="IsSame">Whether both name the same.</param>
internal sealed record MediaPair(string OldName, Part Old, string NewName, Part New, bool IsSame);
