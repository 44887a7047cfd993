using TiledeskContracts.Comparison.Operations;

namespace TiledeskContracts.Drift.Live;

/// <summary>A call that can be made.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Path">The path with its values, escaped.</param>
/// <param name="Query">The query parameters.</param>
/// <param name="Headers">The headers that are parameters.</param>
/// <param name="Body">JSON to send; null for none.</param>
internal sealed record PlannedCall(
    ComparedOperation Operation,
    string Path,
    IReadOnlyList<KeyValuePair<string, string?>> Query,
    IReadOnlyList<KeyValuePair<string, string?>> Headers,
    string? Body);
