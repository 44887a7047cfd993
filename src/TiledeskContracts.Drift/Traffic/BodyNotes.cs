using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;
using TiledeskContracts.Comparison.Schemas;

namespace TiledeskContracts.Drift.Traffic;

/// <summary>What looking at one value told.</summary>
internal sealed class BodyNotes
{
    /// <summary>How it differs.</summary>
    public List<BodyDifference> Differences { get; } = [];

    /// <summary>Which fields it had, and which not.</summary>
    public List<FieldSighting> Fields { get; } = [];

    /// <summary>Which of the contract's named values it had, by pointer.</summary>
    public List<string> Values { get; } = [];

    /// <summary>The schemas that values were of, of the right type at least.</summary>
    public List<EffectiveSchema> Schemas { get; } = [];

    /// <summary>Tells of a difference.</summary>
    /// <param name="rule">What kind.</param>
    /// <param name="path">Its place in the body.</param>
    /// <param name="place">Its place in the contract.</param>
    /// <param name="words">Words, without values.</param>
    public void Differ(DriftRule rule, string path, Part place, string words) => Differences.Add(new(rule, path, place, words));

    /// <summary>Takes over what other notes say.</summary>
    /// <param name="other">The other.</param>
    public void Add(BodyNotes other)
    {
        Differences.AddRange(other.Differences);
        Fields.AddRange(other.Fields);
        Values.AddRange(other.Values);
        Schemas.AddRange(other.Schemas);
    }
}
