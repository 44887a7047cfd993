using System.Globalization;
using System.Text;
using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Spec.Linking;

/// <summary>Spells values of the contract (defaults, examples, constants) for documentation: text as it is, all else as JSON.</summary>
internal static class ValueText
{
    // What is longer helps nobody in a tooltip.
    private const int Longest = 200;

    /// <summary>A value in one line.</summary>
    /// <param name="node">A value, or null.</param>
    /// <returns>Its text; null where there is none, or where it is too long to be read.</returns>
    public static string? Of(SpecNode? node)
    {
        if (node is null or SpecScalar { Kind: SpecScalarKind.Null })
        {
            return null;
        }

        var text = new StringBuilder();
        if (node is SpecScalar scalar)
        {
            text.Append(scalar.Value);
        }
        else
        {
            Append(node, text);
        }

        return text.Length is 0 or > Longest || text.ToString().IndexOfAny(['\r', '\n']) >= 0 ? null : text.ToString();
    }

    private static void Append(SpecNode node, StringBuilder text)
    {
        if (text.Length > Longest)
        {
            return;
        }

        switch (node)
        {
            case SpecMapping mapping:
                Append('{', mapping.Members, '}', text, member =>
                {
                    Quote(member.Key.Value, text);
                    text.Append(':');
                    Append(member.Value, text);
                });
                break;
            case SpecSequence sequence:
                Append('[', sequence.Items, ']', text, item => Append(item, text));
                break;
            case SpecScalar { Kind: SpecScalarKind.String } scalar:
                Quote(scalar.Value, text);
                break;
            case SpecScalar scalar:
                text.Append(scalar.Kind == SpecScalarKind.Null ? "null" : scalar.Value);
                break;
        }
    }

    private static void Append<T>(char open, IReadOnlyList<T> items, char close, StringBuilder text, Action<T> append)
    {
        text.Append(open);
        for (var index = 0; index < items.Count && text.Length <= Longest; index++)
        {
            text.Append(index == 0 ? "" : ",");
            append(items[index]);
        }

        text.Append(close);
    }

    private static void Quote(string value, StringBuilder text)
    {
        text.Append('"');
        foreach (var character in value.Length > Longest ? value.Substring(0, Longest + 1) : value)
        {
            _ = character switch
            {
                '"' or '\\' => text.Append('\\').Append(character),
                < ' ' => text.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture)),
                _ => text.Append(character),
            };
        }

        text.Append('"');
    }
}
