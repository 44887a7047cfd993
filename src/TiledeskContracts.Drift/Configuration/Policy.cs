using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Rules;
using TiledeskContracts.Drift.Traffic;

namespace TiledeskContracts.Drift.Configuration;

/// <summary>How findings are judged: which are told, how bad they are, which are accepted.</summary>
/// <param name="Severities">How rules are judged otherwise; the last one that fits counts.</param>
/// <param name="Only">The rules that are told; all where it is empty.</param>
/// <param name="FailsFrom">From which verdict on something is found; null for never.</param>
/// <param name="Suppressions">What is accepted.</param>
/// <param name="Known">Fingerprints that an earlier report told.</param>
internal sealed record Policy(IReadOnlyList<Severity> Severities, IReadOnlyList<RulePattern> Only, Verdict? FailsFrom, SuppressionList Suppressions, IReadOnlySet<string> Known)
{
    // One file of suppressions serves all commands; each tells only of what is its own.
    private static readonly HashSet<string> _ofTraffic = [.. TrafficRules.All.Append(ToolRules.SampleSkipped).Select(static rule => rule.Id)];

    /// <summary>Judges changes.</summary>
    /// <param name="changes">The changes, worst first.</param>
    /// <returns>Those that are told, worst first, with what is wrong with suppressions; and how many are not.</returns>
    public (IReadOnlyList<ContractChange> Told, int Suppressed) Judge(IReadOnlyList<ContractChange> changes)
    {
        var judged = changes.Select(Judged).OfType<ContractChange>().ToList();
        // A suppression of what is known already is used all the same.
        var told = judged.Where(change => !Known.Contains(change.Fingerprint) & !Suppressions.Accepts(change.Fingerprint, change.Rule)).ToList();
        var suppressed = judged.Count - told.Count;
        told.AddRange(Suppressions.Findings(static rule => !_ofTraffic.Contains(rule)).Select(Judged).OfType<ContractChange>());
        return ([.. told.OrderByDescending(static change => change.Wire).ThenBy(static change => change.Rule.Id, StringComparer.Ordinal)], suppressed);
    }

    /// <summary>Judges what traffic and contract differ in.</summary>
    /// <param name="findings">What was found.</param>
    /// <returns>What is told, then what is wrong with suppressions; and how many findings are not told.</returns>
    public (IReadOnlyList<TrafficFinding> Told, int Suppressed) Judge(IReadOnlyList<TrafficFinding> findings)
    {
        var judged = findings.Select(finding => Judged(finding.Rule) is { } rule ? finding with { Rule = rule } : null).OfType<TrafficFinding>().ToList();
        var told = judged.Where(finding => !Known.Contains(finding.Fingerprint) & !Suppressions.Accepts(finding.Fingerprint, finding.Rule)).ToList();
        var suppressed = judged.Count - told.Count;
        told.AddRange(Suppressions.Findings(_ofTraffic.Contains).Select(Judged).OfType<ContractChange>().Select(static finding =>
            new TrafficFinding(finding.Rule, finding.New!.Path, $"line {finding.New.Line}", finding.New, finding.Message, 1, 1, []) { Fingerprint = finding.Fingerprint }));
        return (told, suppressed);
    }

    /// <summary>Whether any of them counts as found.</summary>
    /// <param name="findings">What is told.</param>
    public bool Fails(IEnumerable<TrafficFinding> findings) => FailsFrom is { } from && findings.Any(finding => finding.Rule.Wire >= from);

    /// <summary>Whether any of them counts as found.</summary>
    /// <param name="changes">What is told.</param>
    public bool Fails(IEnumerable<ContractChange> changes) => FailsFrom is { } from && changes.Any(change => change.Wire >= from);

    private ContractChange? Judged(ContractChange change) =>
        !IsTold(change.Rule) ? null : SeverityOf(change.Rule) is { } severity ? severity.Judge(change) : change;

    private DriftRule? Judged(DriftRule rule) =>
        !IsTold(rule) ? null : SeverityOf(rule) is not { } severity ? rule : severity.Level is { } level ? rule with { Request = level, Response = level } : null;

    private bool IsTold(DriftRule rule) => Only.Count == 0 || Only.Any(pattern => pattern.Fits(rule));

    private Severity? SeverityOf(DriftRule rule) => Severities.LastOrDefault(severity => severity.Pattern.Fits(rule));
}
