using System.Text;

namespace TiledeskContracts.Spec.Reading;

/// <summary>Leaves a broken block out of a text without moving anything else: its characters become blanks.</summary>
internal static class YamlRepair
{
    /// <summary>
    /// Blanks the line, or the last one before it that has content, and the following lines that are indented deeper.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">A place in the broken block's first line.</param>
    /// <returns>The text without the block, or null where nothing is left to blank.</returns>
    public static string? WithoutBlockAt(string text, int offset)
    {
        var start = StartOfLine(text, Math.Min(offset, text.Length));
        while (IsBlank(text, start))
        {
            if (start == 0)
            {
                return null;
            }

            start = StartOfLine(text, start - 1);
        }

        var indentation = Indentation(text, start);
        var isTab = IsIndentedByTab(text, start);
        var characters = text.ToCharArray();
        var line = start;
        do
        {
            var end = EndOfLine(text, line);
            for (var i = line; i < end; i++)
            {
                characters[i] = text[i] == '\r' ? '\r' : ' ';
            }

            line = end + 1;
        }
        while (line < text.Length && BelongsTo(text, line, isTab, indentation));

        return new string(characters);
    }

    /// <summary>
    /// Moves the blanks of blank lines that begin a block scalar to the end of its header: YAML lets them stand, the parser
    /// does not where they reach as far as the text. Every place behind them stays where it was.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <returns>The text of the same length and lines, or null where nothing was to move.</returns>
    public static string? WithoutBlanksBeforeText(string text)
    {
        char[]? characters = null;
        for (var start = 0; start < text.Length; start = EndOfLine(text, start) + 1)
        {
            var end = EndOfLine(text, start);
            if (!EndsInBlockHeader(text, start, end))
            {
                continue;
            }

            var first = end + 1;
            while (first < text.Length && IsBlank(text, first))
            {
                first = EndOfLine(text, first) + 1;
            }

            var from = text[end - 1] == '\r' ? end - 1 : end;
            var between = text.Substring(from, Math.Min(first, text.Length) - from);
            var breaks = between.Replace(" ", "");
            if (breaks.Length < between.Length)
            {
                characters ??= text.ToCharArray();
                (new string(' ', between.Length - breaks.Length) + breaks).CopyTo(0, characters, from, between.Length);
            }
        }

        return characters is null ? null : new string(characters);
    }

    /// <summary>
    /// Moves the line breaks of a text in double quotes, whose lines YAML wants indented deeper, behind its end: other parsers read such
    /// text. Every place behind it stays where it was.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="quote">Where the quoted text begins.</param>
    /// <returns>The text of the same length and lines; null where the quote may simply be left open.</returns>
    public static string? WithQuotedTextInOneLine(string text, int quote)
    {
        var close = ClosingQuote(text, quote);
        var end = close < 0 ? 0 : EndOfLine(text, close);
        if (close < 0 || text.Substring(close + 1, end - close - 1).Trim() is not ("" or "," or "}" or "]"))
        {
            return null;
        }

        var joined = new StringBuilder(text.Length).Append(text, 0, quote);
        var moved = new StringBuilder();
        var start = quote;
        for (var line = EndOfLine(text, quote) + 1; line <= close; line = EndOfLine(text, line) + 1)
        {
            if (MayBeKey(text, line))
            {
                return null;
            }

            // A line break and the blanks around it are one blank of the text; an empty line is more.
            var blanks = Indentation(text, line);
            if (blanks > 0 && !IsBlank(text, line) && !IsBlank(text, StartOfLine(text, line - 1)) && text[line - 2] is not ('\\' or '\r' or ' '))
            {
                _ = joined.Append(text, start, line - 1 - start).Append(' ');
                _ = moved.Append(' ', blanks - 1).Append('\n');
                start = line + blanks;
            }
        }

        return moved.Length == 0 ? null : joined.Append(text, start, end - start).Append(moved).Append(text, end, text.Length - end).ToString();
    }

    private static int ClosingQuote(string text, int quote)
    {
        for (var i = quote + 1; i < text.Length && text[quote] == '"'; i++)
        {
            if (text[i] == '"')
            {
                return i;
            }

            i += text[i] == '\\' ? 1 : 0;
        }

        return -1;
    }

    // 'key: value': the quote above may be one that is still to be closed.
    private static bool MayBeKey(string text, int start)
    {
        var first = start + Indentation(text, start);
        var last = first;
        while (last < text.Length && text[last] is not (' ' or '\r' or '\n'))
        {
            last++;
        }

        return last > first && (text[last - 1] == ':' || text[first] == '#');
    }

    // E.g. 'description: |-'.
    private static bool EndsInBlockHeader(string text, int start, int end)
    {
        var last = end - 1;
        while (last > start && text[last] is ' ' or '\r' or '+' or '-')
        {
            last--;
        }

        return last > start && text[last] is '|' or '>' && text[last - 1] == ' ';
    }

    // What a tab indents has no depth, so only its like belongs to it.
    private static bool BelongsTo(string text, int line, bool isTab, int indentation) => isTab
        ? IsIndentedByTab(text, line)
        : IsBlank(text, line) || Indentation(text, line) > indentation;

    private static bool IsIndentedByTab(string text, int start)
    {
        var first = start + Indentation(text, start);
        return first < text.Length && text[first] == '\t';
    }

    private static int StartOfLine(string text, int offset) => offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;

    private static int EndOfLine(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end;
    }

    private static bool IsBlank(string text, int start)
    {
        var first = start + Indentation(text, start);
        return first >= text.Length || text[first] is '\r' or '\n';
    }

    private static int Indentation(string text, int start)
    {
        var first = start;
        while (first < text.Length && text[first] == ' ')
        {
            first++;
        }

        return first - start;
    }
}
