using System.Text;

namespace TiledeskContracts.Generator.Writing;

/// <summary>Writes the contract's words into documentation comments: the only way they get there.</summary>
internal static class XmlDoc
{
    // What the C# compiler takes for the end of a line, U+0085, U+2028 and U+2029 included.
    private static readonly char[] _lineEnds = ['\r', '\n', '\u0085', '\u2028', '\u2029'];

    /// <summary>Writes text as one line.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text, escaped, on one line.</returns>
    public static Code Inline(string text) =>
        Code.EscapedWords(text.IndexOfAny(_lineEnds) < 0 ? Escape(text.Trim()) : string.Join(" ", SplitLines(text)));

    /// <summary>Writes a name as comments refer to it: the <c>@</c> of a keyword is no part of the name.</summary>
    /// <param name="identifier">The name as code has it.</param>
    /// <returns>The name.</returns>
    public static Code Name(Code identifier) => Code.EscapedWords(identifier.ToString().TrimStart('@'));

    /// <summary>Writes text as lines of paragraphs.</summary>
    /// <param name="text">The text; empty lines separate paragraphs.</param>
    /// <returns>Each paragraph's lines, escaped.</returns>
    public static IReadOnlyList<IReadOnlyList<Code>> Paragraphs(string text)
    {
        List<IReadOnlyList<Code>> paragraphs = [];
        List<Code> current = [];
        foreach (var line in text.Replace("\r\n", "\n").Split(_lineEnds))
        {
            var escaped = Escape(line.Trim());
            if (escaped.Length > 0)
            {
                current.Add(Code.EscapedWords(escaped));
            }
            else if (current.Count > 0)
            {
                paragraphs.Add(current);
                current = [];
            }
        }

        if (current.Count > 0)
        {
            paragraphs.Add(current);
        }

        return paragraphs;
    }

    private static IEnumerable<string> SplitLines(string text) =>
        text.Split(_lineEnds).Select(static line => Escape(line.Trim())).Where(static line => line.Length > 0);

    private static string Escape(string line)
    {
        if (IsPlain(line))
        {
            return line;
        }

        var text = new StringBuilder(line.Length);
        for (var index = 0; index < line.Length; index++)
        {
            var character = line[index];
            if (char.IsHighSurrogate(character) && index + 1 < line.Length && char.IsLowSurrogate(line[index + 1]))
            {
                text.Append(character).Append(line[++index]);
                continue;
            }

            _ = character switch
            {
                '&' => text.Append("&amp;"),
                '<' => text.Append("&lt;"),
                '>' => text.Append("&gt;"),
                '"' => text.Append("&quot;"),
                '\t' => text.Append(' '),
                _ when IsDropped(character) => text,
                _ => text.Append(character),
            };
        }

        return text.ToString().Trim();
    }

    // Only where nothing would be replaced, dropped or trimmed.
    private static bool IsPlain(string line)
    {
        foreach (var character in line)
        {
            if (character is < ' ' or > '~' or '&' or '<' or '>' or '"')
            {
                return false;
            }
        }

        return line.Length > 0 && line[0] != ' ' && line[line.Length - 1] != ' ';
    }

    // Not allowed in XML, or able to show a reader something other than what the compiler reads (bidirectional controls).
    private static bool IsDropped(char character) => character
        is < ' ' or (>= '\u007F' and <= '\u009F')
        or '\u061C' or '\u200E' or '\u200F' or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
        or (>= '\uD800' and <= '\uDFFF') or '\uFEFF' or '\uFFFE' or '\uFFFF';
}
