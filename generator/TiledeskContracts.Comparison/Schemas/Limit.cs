using System.Globalization;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Comparison.Schemas;

/// <summary>The value of a limit, and where it stands. The default is none.</summary>
/// <param name="Text">The number in its shortest form; null for no limit.</param>
/// <param name="Number">The number; null where it is too big or too long to be one.</param>
/// <param name="Place">Where it stands.</param>
internal readonly record struct Limit(string? Text, decimal? Number, Part Place)
{
    /// <summary>Whether there is one.</summary>
    public bool Exists => Text is not null;

    /// <summary>The tightest value that the layers of a schema give; the 3.0 spelling of exclusive limits is read as what it means.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="keyword">The keyword.</param>
    public static Limit Of(EffectiveSchema schema, LimitKeyword keyword)
    {
        var tightest = default(Limit);
        foreach (var layer in schema.Layers)
        {
            var limit = Read(ValueOf(layer, keyword.Name));
            if (limit.Exists && (!tightest.Exists || (Compare(limit, tightest) is { } order && (keyword.IsUpper ? order < 0 : order > 0))))
            {
                tightest = limit;
            }
        }

        return tightest;
    }

    /// <summary>The first of a keyword's values that is a number.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="keyword">The keyword.</param>
    public static Limit First(EffectiveSchema schema, string keyword) => schema.Each(keyword).Select(Read).FirstOrDefault(static limit => limit.Exists);

    /// <summary>Which of two is greater; null where that cannot be told.</summary>
    /// <param name="one">The one.</param>
    /// <param name="other">The other.</param>
    public static int? Compare(Limit one, Limit other)
    {
        if (one.Text == other.Text)
        {
            return 0;
        }

        return one.Number is { } left && other.Number is { } right ? left.CompareTo(right) : null;
    }

    private static Part ValueOf(Part layer, string keyword) => keyword switch
    {
        // In 3.0 'exclusiveMaximum: true' says that the maximum itself is left out.
        "maximum" => layer.Is("exclusiveMaximum") ? default : layer[keyword],
        "minimum" => layer.Is("exclusiveMinimum") ? default : layer[keyword],
        "exclusiveMaximum" => layer.Is(keyword) ? layer["maximum"] : layer[keyword],
        "exclusiveMinimum" => layer.Is(keyword) ? layer["minimum"] : layer[keyword],
        _ => layer[keyword],
    };

    private static Limit Read(Part part)
    {
        if (part.Node is not SpecScalar { Kind: SpecScalarKind.Integer or SpecScalarKind.Number } scalar)
        {
            return default;
        }

        decimal? number = decimal.TryParse(scalar.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;
        return new Limit(CanonicalText.OfNumber(scalar.Value), number, part);
    }
}
