using System.Globalization;
using System.Text;

namespace TiledeskContracts.Drift.Pages;

/// <summary>Markup. A text becomes markup by being escaped, so that none of a contract's reaches a page.</summary>
/// <param name="Markup">The markup itself.</param>
internal readonly record struct Html(string Markup)
{
    /// <summary>The markup of a text.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator Html(string text) => new(Escaped(text));

    /// <summary>The markup of a number.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator Html(int number) => new(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>The markup of a text that has code in backquotes.</summary>
    /// <param name="text">The text.</param>
    public static Html WithCode(string text) =>
        Of(text.Split('`').SelectMany(static (piece, index) => index % 2 == 0 ? [piece] : new Html[] { new("<code>"), piece, new("</code>") }));

    /// <summary>Pieces of markup, one after the other.</summary>
    /// <param name="pieces">The pieces.</param>
    public static Html Of(IEnumerable<Html> pieces) => new(string.Concat(pieces.Select(static piece => piece.Markup)));

    private static string Escaped(string text)
    {
        var markup = new StringBuilder(text.Length + 16);
        for (var index = 0; index < text.Length; index++)
        {
            var one = text[index];
            if (char.IsSurrogatePair(text, index))
            {
                markup.Append(one).Append(text[++index]);
            }
            else
            {
                Append(markup, one);
            }
        }

        return markup.ToString();
    }

    private static void Append(StringBuilder markup, char one)
    {
        _ = one switch
        {
            '&' => markup.Append("&amp;"),
            '<' => markup.Append("&lt;"),
            '>' => markup.Append("&gt;"),
            '"' => markup.Append("&quot;"),
            '\'' => markup.Append("&#39;"),
            '\t' or '\n' => markup.Append(one),
            // What turns the direction of writing can make a line read as what it is not.
            (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F' or '\u2028' or '\u2029' => markup.Append(CultureInfo.InvariantCulture, $"\\u{(int)one:X4}"),
            _ => markup.Append(char.IsControl(one) || char.IsSurrogate(one) || one is '\uFFFE' or '\uFFFF' ? '\uFFFD' : one),
        };
    }
}
