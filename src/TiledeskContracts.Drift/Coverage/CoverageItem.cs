using TiledeskContracts.Comparison.Changes;

namespace TiledeskContracts.Drift.Coverage;

/// <summary>How often traffic showed a part of a contract.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">What reports call it.</param>
/// <param name="Place">Its place in the contract.</param>
/// <param name="Seen">How often it was seen.</param>
/// <param name="Of">Of how many times that it might have been seen: exchanges, objects, values.</param>
/// <param name="IsRequired">Whether the contract requires it.</param>
internal sealed record CoverageItem(CoverageKind Kind, string Name, ContractPlace? Place, int Seen, int Of, bool IsRequired)
{
    // Fewer say nothing of the next one.
    private const int FewestSamples = 10;

    /// <summary>Whether it is a field that is always there although it need not be.</summary>
    public bool IsAlwaysPresent => Kind is CoverageKind.AnswerField && !IsRequired && Seen == Of && Of >= FewestSamples;
}
