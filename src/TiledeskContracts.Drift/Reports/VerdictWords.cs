using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Drift.Reports;

/// <summary>Verdicts as reports write them.</summary>
internal static class VerdictWords
{
    /// <summary>The word.</summary>
    /// <param name="verdict">The verdict.</param>
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Breaking => "breaking",
        Verdict.Risky => "risky",
        Verdict.Safe => "safe",
        _ => "-",
    };
}
