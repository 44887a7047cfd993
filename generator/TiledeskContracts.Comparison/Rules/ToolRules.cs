using static TiledeskContracts.Comparison.Rules.Verdict;

namespace TiledeskContracts.Comparison.Rules;

/// <summary>Rules of the comparison itself.</summary>
internal static class ToolRules
{
    public static readonly DriftRule SpecInvalid = new("DRF9001", "spec-invalid", "Base or revision cannot be parsed", Breaking, Breaking, Breaking, Breaking, "Own exit code, so CI can tell it from findings.");
    public static readonly DriftRule RefUnresolved = new("DRF9002", "ref-unresolved", "`$ref` cannot be resolved", Breaking, Breaking, Breaking, Breaking, "Never compare with holes.");
    public static readonly DriftRule AmbiguousMatch = new("DRF9003", "ambiguous-match", "Two operations match the same template", Risky, Risky, Risky, Risky, "Ask for a hint file.");
    public static readonly DriftRule KeywordNotCompared = new("DRF9004", "keyword-not-compared", "A keyword exists that the engine does not compare", Risky, Risky, Risky, Risky, "No silent gaps: list them with a count.");
    public static readonly DriftRule SuppressionUnused = new("DRF9005", "suppression-unused", "Suppression matched nothing", Risky, Risky, Risky, Risky, "Stale entries hide future breaks.");
    public static readonly DriftRule SuppressionExpired = new("DRF9006", "suppression-expired", "Suppression past its date", Breaking, Breaking, Breaking, Breaking, "Dated waivers.");
    public static readonly DriftRule SuppressionWithoutReason = new("DRF9007", "suppression-without-reason", "Suppression lacks reason or owner", Risky, Risky, Risky, Risky, "Review hygiene.");
    public static readonly DriftRule SampleSkipped = new("DRF9008", "sample-skipped", "Recorded exchange could not be checked", Risky, Risky, Safe, Safe, "Say how many and why, else a green run proves nothing.");
    public static readonly DriftRule SpecLint = new("DRF9009", "spec-lint", "Spec is valid but contradictory (required with default, duplicate enum value)", Safe, Safe, Safe, Safe, "Explains odd findings.");

    public static readonly DriftRule TargetUnknown = new("DRF9010", "target-unknown", "`TiledeskContractsTarget` names no version", Risky, Risky, Risky, Risky, "Silence would look like success.");

    public static IReadOnlyList<DriftRule> All { get; } =
    [
        SpecInvalid, RefUnresolved, AmbiguousMatch, KeywordNotCompared, SuppressionUnused, SuppressionExpired, SuppressionWithoutReason,
        SampleSkipped, SpecLint, TargetUnknown,
    ];
}
