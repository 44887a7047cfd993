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

    /// <summary>The word, and what it means.</summary>
    /// <param name="verdict">The verdict.</param>
    public static string Explained(Verdict verdict) => verdict switch
    {
        Verdict.Breaking => "breaking: it stops what worked",
        Verdict.Risky => "risky: it may, depending on who calls",
        Verdict.Safe => "safe: it leaves all as it was",
        _ => "-: it does not reach them",
    };
}
