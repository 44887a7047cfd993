using System.Globalization;
using TiledeskContracts.Comparison.Rules;
using TiledeskContracts.Comparison.Schemas;
using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Drift.Traffic;

/// <summary>Looks how a string, number or boolean differs from its schema: enumerations, formats, limits.</summary>
internal static class ScalarChecker
{
    /// <summary>Looks at a value.</summary>
    /// <param name="value">The value, of a type that the schema allows.</param>
    /// <param name="schema">What it should be.</param>
    /// <param name="report">Where differences go: rule and words, never the value.</param>
    public static void Check(SpecScalar value, EffectiveSchema schema, Action<DriftRule, string> report)
    {
        if (schema.Each("enum").Any(names => !names.Items.Any(name => IsSame(name.Node, value))) || schema.Each("const").Any(constant => !IsSame(constant.Node, value)))
        {
            report(TrafficRules.UnknownEnumValue, "A value that the contract does not name.");
            return;
        }

        if (schema.First("format").Value is { } format && !Fits(value, format))
        {
            report(TrafficRules.FormatMismatch, $"A value that is no {format}.");
        }

        if (value.Kind == SpecScalarKind.String)
        {
            var length = new StringInfo(value.Value).LengthInTextElements;
            if (Limit(schema, "maxLength") < length || Limit(schema, "minLength") > value.Value.Length)
            {
                report(TrafficRules.ConstraintViolated, "A text of a length that the contract does not allow.");
            }
        }
        else if (Number(value.Value) is { } number && (Limit(schema, "maximum") < number || Limit(schema, "minimum") > number))
        {
            report(TrafficRules.ConstraintViolated, "A number outside of what the contract allows.");
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
