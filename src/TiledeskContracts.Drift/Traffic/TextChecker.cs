using System.Globalization;
using System.Numerics;
using TiledeskContracts.Comparison.Schemas;
using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Drift.Traffic;

/// <summary>Looks whether the text of a header or parameter fits its schema: as text, or as what it reads as.</summary>
/// <param name="schemas">The contract's schemas.</param>
internal sealed class TextChecker(SchemaCache schemas)
{
    private static readonly SpecScalarKind[] _kinds = [SpecScalarKind.String, SpecScalarKind.Integer, SpecScalarKind.Number, SpecScalarKind.Boolean];

    /// <summary>What a text that fits tells; null for one that does not.</summary>
    /// <param name="text">The text.</param>
    /// <param name="schema">What it should be.</param>
    public BodyNotes? Look(string text, EffectiveSchema schema)
    {
        foreach (var kind in _kinds.Where(kind => ReadsAs(text, kind)))
        {
            var notes = new BodyNotes();
            new BodyChecker(schemas, isRequest: false, notes).Check(new SpecScalar(kind, text, default), schema, "$");
            if (notes.Differences.Count == 0)
            {
                return notes;
            }
        }

        return null;
    }

    /// <summary>What the texts of a list tell that fit: each alone, or parted by commas.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="schema">What they should be, or what a list of them should be.</param>
    public BodyNotes LookAtAll(IEnumerable<string> texts, EffectiveSchema schema)
    {
        var all = new BodyNotes();
        var items = schema.Types.Contains("array") ? schemas.Of([.. schema.Each("items")]) : schema;
        foreach (var text in texts)
        {
            var parts = items == schema ? [text] : text.Split(',', StringSplitOptions.TrimEntries);
            foreach (var notes in parts.Select(part => Look(part, items)).OfType<BodyNotes>())
            {
                all.Add(notes);
            }
        }

        return all;
    }

    private static bool ReadsAs(string value, SpecScalarKind kind) => kind switch
    {
        SpecScalarKind.Integer => BigInteger.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        SpecScalarKind.Number => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number),
        SpecScalarKind.Boolean => value is "true" or "false",
        _ => true,
    };
}
