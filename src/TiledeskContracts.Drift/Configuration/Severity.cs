using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Drift.Configuration;

/// <summary>How somebody judges rules otherwise than the table does.</summary>
/// <param name="Pattern">Which rules.</param>
/// <param name="Level">What they do on the wire; null for rules that are not told.</param>
internal sealed record Severity(RulePattern Pattern, Verdict? Level)
{
    /// <summary>The words for it.</summary>
    public static string[] Words { get; } = ["breaking", "risky", "safe", "off"];

    /// <summary>What is wrong with a judgement; null for nothing.</summary>
    /// <param name="pattern">Which rules.</param>
    /// <param name="word">How they are judged.</param>
    public static string? Fault(string pattern, string word) =>
        Words.Contains(word) ? RulePattern.Fault(pattern) : $"'{word}' is no level. Name one of {string.Join(", ", Words)}";

    /// <summary>A judgement that has no fault.</summary>
    /// <param name="pattern">Which rules.</param>
    /// <param name="word">How they are judged.</param>
    public static Severity Of(string pattern, string word) => new(new RulePattern(pattern), word switch
    {
        "breaking" => Verdict.Breaking,
        "risky" => Verdict.Risky,
        "safe" => Verdict.Safe,
        _ => null,
    });

    /// <summary>A change as judged; null where it is not told.</summary>
    /// <param name="change">The change.</param>
    public ContractChange? Judge(ContractChange change)
    {
        if (Level is not { } level)
        {
            return null;
        }

        var reachesNone = change is { Request: Verdict.DoesNotApply, Response: Verdict.DoesNotApply };
        return change with
        {
            Request = reachesNone || change.Request != Verdict.DoesNotApply ? level : change.Request,
            Response = change.Response != Verdict.DoesNotApply ? level : change.Response,
        };
    }
}
