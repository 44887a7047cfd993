using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Comparison.Schemas;

/// <summary>The comparison of one pair of schemas, as those see it who compare one side of schemas each.</summary>
/// <param name="pair">The pair.</param>
/// <param name="comparer">Who compares the schemas inside.</param>
internal sealed class SchemaComparison(SchemaPair pair, SchemaComparer comparer)
{
    /// <summary>The old schema.</summary>
    public EffectiveSchema Old => pair.Old;

    /// <summary>The new schema.</summary>
    public EffectiveSchema New => pair.New;

    /// <summary>Whether values travel to the server; else they come from there.</summary>
    public bool IsRequest => pair.Direction == WireDirection.Request;

    /// <summary>The day that sunsets are held against.</summary>
    public DateTime Today => comparer.Today;

    /// <summary>Whether a difference was told of this pair already.</summary>
    public bool HasDifferences => pair.Differences.Count > 0;

    /// <summary>Tells a difference.</summary>
    /// <param name="rule">What kind of change it is.</param>
    /// <param name="message">What happened, in plain words.</param>
    /// <param name="old">What was there; the old schema itself where it has no place of its own.</param>
    /// <param name="now">What is there; the new schema itself where it has no place of its own.</param>
    public void Report(DriftRule rule, string message, Part old, Part now) => pair.Differences.Add(new Difference(SchemaUseRules.RuleOf(pair, rule), message, old, now));

    /// <summary>Tells a difference in what this direction never carries; it is said only where the other one does not tell of it.</summary>
    /// <param name="message">What happened, in plain words.</param>
    /// <param name="old">What was there.</param>
    /// <param name="now">What is there.</param>
    public void ReportUnseen(string message, Part old, Part now)
    {
        var rule = IsRequest ? PropertyRules.ReadOnlyPropertyChangedInRequest : PropertyRules.WriteOnlyPropertyChangedInResponse;
        pair.Unseen.Add(new Difference(rule, message, old, now));
    }

    /// <summary>Compares schemas inside of these.</summary>
    /// <param name="old">The old one, or several that hold together.</param>
    /// <param name="now">The new one, or several that hold together.</param>
    public void Compare(IReadOnlyList<Part> old, IReadOnlyList<Part> now) => pair.Inside.Add(comparer.Pair(old, now, pair.Direction, pair.Use));
}
