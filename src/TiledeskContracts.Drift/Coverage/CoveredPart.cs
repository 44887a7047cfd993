using TiledeskContracts.Comparison.Parts;

namespace TiledeskContracts.Drift.Coverage;

/// <summary>A part of a contract that traffic may show.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Key">Tells it from the others of its kind.</param>
/// <param name="Group">What it is counted among: the operation's name, or the pointer of the list of values.</param>
/// <param name="Name">What reports call it.</param>
/// <param name="Place">Its place in the contract.</param>
internal sealed record CoveredPart(CoverageKind Kind, string Key, string Group, string Name, Part Place);
