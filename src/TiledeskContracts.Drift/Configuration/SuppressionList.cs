using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Drift.Configuration;

/// <summary>What somebody accepts, and what became of it in one run.</summary>
/// <param name="suppressions">The suppressions.</param>
/// <param name="today">The day that they are held against.</param>
internal sealed class SuppressionList(IReadOnlyList<Suppression> suppressions, DateOnly today)
{
    private readonly HashSet<Suppression> _used = [];

    /// <summary>Whether a finding is accepted; it is then used.</summary>
    /// <param name="fingerprint">The finding.</param>
    /// <param name="rule">Its rule.</param>
    public bool Accepts(string fingerprint, DriftRule rule)
    {
        if (suppressions.FirstOrDefault(one => one.Fingerprint == fingerprint && one.Rule == rule.Id) is not { } match)
        {
            return false;
        }

        _used.Add(match);
        return !IsExpired(match);
    }

    /// <summary>What is wrong with suppressions once all findings were asked for: expired, used by nothing, without reason or owner.</summary>
    /// <param name="isTold">Whether the run tells of a rule at all: what waits for another command is not unused. By the rule's id.</param>
    public IReadOnlyList<ContractChange> Findings(Func<string, bool> isTold) => [.. suppressions.SelectMany(one => FindingsOf(one, isTold))];

    private static ContractChange Finding(DriftRule rule, Suppression one, string message) => new(
        rule, rule.Request, rule.Response, Verdict.DoesNotApply, Verdict.DoesNotApply, message, null, one.Place, [], [], Fingerprint.Of(rule, null, "#/suppressions/" + one.Fingerprint, []));

    private bool IsExpired(Suppression one) => one.Expires < today;

    private IEnumerable<ContractChange> FindingsOf(Suppression one, Func<string, bool> isTold)
    {
        if (IsExpired(one))
        {
            yield return Finding(ToolRules.SuppressionExpired, one, $"The suppression of {one.Fingerprint} ({one.Rule}) expired on {one.Expires:yyyy-MM-dd}: repair what it names, or give it another day.");
        }

        if (!_used.Contains(one) && isTold(one.Rule))
        {
            yield return Finding(ToolRules.SuppressionUnused, one, $"The suppression of {one.Fingerprint} ({one.Rule}) fits no finding: take it away.");
        }

        if (one.Reason.Length == 0 || one.Owner.Length == 0)
        {
            yield return Finding(ToolRules.SuppressionWithoutReason, one, $"The suppression of {one.Fingerprint} ({one.Rule}) has no {(one.Reason.Length == 0 ? "reason" : "owner")}.");
        }
    }
}
