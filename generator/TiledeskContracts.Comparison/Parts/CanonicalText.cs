using System.Globalization;
using System.Text;
using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Comparison.Parts;

/// <summary>Values as texts that are equal where the values are: members in ordinal order, numbers in their shortest form.</summary>
internal static class CanonicalText
{
    /// <summary>The text of a value. References are text as everything else; nesting is as deep as the reader lets it be.</summary>
    /// <param name="node">The value; null for none.</param>
    /// <param name="skipped">Says which members of mappings do not count; null for none.</param>
    public static string Of(SpecNode? node, Func<string, bool>? skipped = null)
    {
        var text = new StringBuilder();
        Append(text, node, skipped);
        return text.ToString();
    }

    /// <summary>A number's shortest form.</summary>
    /// <param name="number">The number as written.</param>
    public static string OfNumber(string number)
    {
        if (!decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
        {
            return number;
        }

        // A decimal keeps the zeros at its end; to divide takes them away.
        return (value / 1.000000000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);
    }

    private static void Append(StringBuilder text, SpecNode? node, Func<string, bool>? skipped)
    {
        switch (node)
        {
            case SpecMapping mapping:
                text.Append('{');
                foreach (var member in mapping.Members.Where(member => skipped?.Invoke(member.Key.Value) != true).OrderBy(static member => member.Key.Value, StringComparer.Ordinal))
                {
                    AppendQuoted(text, member.Key.Value).Append(':');
                    Append(text, member.Value, skipped);
                    text.Append(',');
                }

                text.Append('}');
                break;
            case SpecSequence list:
                text.Append('[');
                foreach (var item in list.Items)
                {
                    Append(text, item, skipped);
                    text.Append(',');
                }

                text.Append(']');
                break;
            case SpecScalar scalar:
                AppendScalar(text, scalar);
                break;
        }
    }

    private static void AppendScalar(StringBuilder text, SpecScalar scalar)
    {
        switch (scalar.Kind)
        {
            case SpecScalarKind.Null:
                text.Append("null");
                break;
            case SpecScalarKind.Boolean:
                text.Append(scalar.Value.ToLowerInvariant());
                break;
            case SpecScalarKind.String:
                AppendQuoted(text, scalar.Value);
                break;
            default:
                text.Append(OfNumber(scalar.Value));
                break;
        }
    }

    private static StringBuilder AppendQuoted(StringBuilder text, string value) =>
        text.Append('"').Append(value.Replace("\\", "\\\\").Replace("\"", "\\\"")).Append('"');
}
