using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Drift.Reports;

/// <summary>What a report tells.</summary>
/// <param name="Old">The old contract.</param>
/// <param name="New">The new contract.</param>
/// <param name="Changes">The changes, worst first.</param>
internal sealed record ChangeReport(ReportedContract Old, ReportedContract New, IReadOnlyList<ContractChange> Changes)
{
    /// <summary>How many changes were found that suppressions accept or an earlier report told; they are not among the changes.</summary>
    public int Suppressed { get; init; }

    /// <summary>How many changes do something on the wire.</summary>
    /// <param name="verdict">What they do.</param>
    public int Count(Verdict verdict) => Changes.Count(change => change.Wire == verdict);
}
