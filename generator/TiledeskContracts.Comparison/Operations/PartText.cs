using System.Text;
using TiledeskContracts.Comparison.Parts;

namespace TiledeskContracts.Comparison.Operations;

/// <summary>What a part says, as one text: two parts that say the same have the same text, whatever the order of their members.</summary>
internal static class PartText
{
    // Deeper texts are cut: they only tell likeness.
    private const int Deepest = 24;

    /// <summary>The text of a part, references not followed.</summary>
    /// <param name="part">The part.</param>
    /// <param name="without">Names of its own members that do not count.</param>
    public static string Of(Part part, IReadOnlyList<string> without)
    {
        var text = new StringBuilder();
        Append(text, part, without, 0);
        return text.ToString();
    }

    private static void Append(StringBuilder text, Part part, IReadOnlyList<string> without, int depth)
    {
        if (depth > Deepest)
        {
            return;
        }

        if (part.IsMapping)
        {
            text.Append('{');
            foreach (var member in part.Members.Where(member => !without.Contains(member.Key)).OrderBy(static member => member.Key, StringComparer.Ordinal))
            {
                text.Append(member.Key).Append(':');
                Append(text, member.Value, [], depth + 1);
            }

            text.Append('}');
        }
        else if (part.Value is { } value)
        {
            text.Append('\'').Append(value).Append('\'');
        }
        else
        {
            text.Append('[');
            foreach (var item in part.Items)
            {
                Append(text, item, [], depth + 1);
            }

            text.Append(']');
        }
    }
}
