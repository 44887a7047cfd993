using System.IO.Enumeration;
using TiledeskContracts.Comparison.Rules;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Drift.Configuration;

/// <summary>Which rules are meant: an id, a name, or several by <c>*</c> as in <c>DRF16*</c>.</summary>
/// <param name="Text">The pattern, in any case.</param>
internal sealed record RulePattern(string Text)
{
    /// <summary>What is wrong with a pattern; null for nothing.</summary>
    /// <param name="text">The pattern.</param>
    public static string? Fault(string text) => DriftRules.All.Any(new RulePattern(text).Fits)
        ? null
        : $"there is no rule '{text}'{DidYouMean.Phrase(text, DriftRules.All.SelectMany(static rule => new[] { rule.Id, rule.Name }))}. Name an id, a name, or several as in DRF16*; 'rules' lists them all";

    /// <summary>Whether a rule is meant.</summary>
    /// <param name="rule">The rule.</param>
    public bool Fits(DriftRule rule) => FileSystemName.MatchesSimpleExpression(Text, rule.Id) || FileSystemName.MatchesSimpleExpression(Text, rule.Name);
}
