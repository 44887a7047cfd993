using System.Globalization;
using System.Text.RegularExpressions;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;
using TiledeskContracts.Comparison.Schemas;
using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Drift.Traffic;

/// <summary>Looks how a string, number or boolean differs from its schema: enumerations, formats, limits.</summary>
internal static class ScalarChecker
{
    // A contract may come from anyone; a pattern that needs longer says nothing.
    private static readonly TimeSpan _patience = TimeSpan.FromMilliseconds(250);

    /// <summary>Looks at a value.</summary>
    /// <param name="value">The value, of a type that the schema allows.</param>
    /// <param name="schema">What it should be.</param>
    /// <param name="path">Its place in the body.</param>
    /// <param name="notes">Where differences and named values go, never the value.</param>
    public static void Check(SpecScalar value, EffectiveSchema schema, string path, BodyNotes notes)
    {
        var isNamed = true;
        foreach (var names in schema.Each("enum"))
        {
            var named = names.Items.FirstOrDefault(name => IsSame(name.Node, value));
            isNamed &= named.Exists;
            if (named.Exists)
            {
                notes.Values.Add(named.Pointer);
            }
        }

        if (!isNamed || schema.Each("const").Any(constant => !IsSame(constant.Node, value)))
        {
            notes.Differ(TrafficRules.UnknownEnumValue, path, schema.Origin, "A value that the contract does not name.");
            return;
        }

        if (schema.First("format").Value is { } format && !Fits(value, format))
        {
            notes.Differ(TrafficRules.FormatMismatch, path, schema.Origin, $"A value that is no {format}.");
        }

        CheckLimits(value, schema, path, notes);
    }

    private static void CheckLimits(SpecScalar value, EffectiveSchema schema, string path, BodyNotes notes)
    {
        if (value.Kind == SpecScalarKind.String)
        {
            var length = new StringInfo(value.Value).LengthInTextElements;
            if (Limit(schema, "maxLength") < length || Limit(schema, "minLength") > value.Value.Length)
            {
                notes.Differ(TrafficRules.ConstraintViolated, path, schema.Origin, "A text of a length that the contract does not allow.");
            }

            if (schema.Each("pattern").Any(pattern => !Matches(pattern, value.Value)))
            {
                notes.Differ(TrafficRules.ConstraintViolated, path, schema.Origin, "A text that does not fit the contract's pattern.");
            }
        }
        else if (Number(value.Value) is { } number && (Limit(schema, "maximum") < number || Limit(schema, "minimum") > number))
        {
            notes.Differ(TrafficRules.ConstraintViolated, path, schema.Origin, "A number outside of what the contract allows.");
        }
        else if (value.Kind == SpecScalarKind.Integer && !schema.First("format").Exists && !long.TryParse(value.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _))
        {
            notes.Differ(TrafficRules.NumericOverflow, path, schema.Origin, "A whole number that needs more than 64 bits.");
        }
    }

    private static bool Matches(Part pattern, string text)
    {
        try
        {
            return pattern.Value is not { } written || Regex.IsMatch(text, written, RegexOptions.CultureInvariant, _patience);
        }
        catch (Exception exception) when (exception is ArgumentException or RegexMatchTimeoutException)
        {
            // What .NET cannot read or finish is not held against the text.
            return true;
        }
    }

    private static bool IsSame(SpecNode? written, SpecScalar value) => written is SpecScalar scalar
        && (scalar.Kind == SpecScalarKind.String) == (value.Kind == SpecScalarKind.String)
        && (scalar.Value == value.Value || (scalar.Kind is SpecScalarKind.Integer or SpecScalarKind.Number && Number(scalar.Value) is { } one && one == Number(value.Value)));

    private static decimal? Limit(EffectiveSchema schema, string keyword) => schema.First(keyword).Value is { } text ? Number(text) : null;

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool Fits(SpecScalar value, string format) => (format, value.Kind) switch
    {
        ("date-time", SpecScalarKind.String) => value.Value.Length >= 16 && DateTimeOffset.TryParse(value.Value, CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        ("date", SpecScalarKind.String) => DateOnly.TryParseExact(value.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        ("uuid", SpecScalarKind.String) => Guid.TryParseExact(value.Value, "D", out _),
        ("uri", SpecScalarKind.String) => Uri.TryCreate(value.Value, UriKind.Absolute, out _),
        ("email", SpecScalarKind.String) => value.Value.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && at < value.Value.Length - 1,
        ("int32", SpecScalarKind.Integer) => int.TryParse(value.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        ("int64", SpecScalarKind.Integer) => long.TryParse(value.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        _ => true,
    };
}
