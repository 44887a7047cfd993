using TiledeskContracts.Drift.Traffic;

namespace TiledeskContracts.Drift.Divergences;

/// <summary>A mark with what recordings show of it.</summary>
/// <param name="Mark">The mark.</param>
/// <param name="Seen">In how many exchanges what it marks was seen.</param>
/// <param name="Of">Of how many that might have shown it.</param>
/// <param name="Examples">Where to look, a few.</param>
/// <param name="Findings">How the recordings differ from the documentation because of it.</param>
internal sealed record Divergence(Mark Mark, int Seen, int Of, IReadOnlyList<string> Examples, IReadOnlyList<TrafficFinding> Findings);
