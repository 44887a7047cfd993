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
    /// Makes a block scalar of nothing but blanks an empty text of the same length: YAML forbids blanks in it that reach
    /// farther than what follows, but documents in use have them.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">The place where the blanks were noticed.</param>
    /// <returns>The text with the scalar replaced, or null where there is none.</returns>
    public static string? WithEmptyScalarBefore(string text, int offset)
    {
        var start = StartOfLine(text, Math.Min(offset, text.Length));
        while (start > 0 && (start == text.Length || IsBlank(text, start)))
        {
            start = StartOfLine(text, start - 1);
        }

        for (var candidates = 0; candidates < 2; candidates++)
        {
            var end = EndOfLine(text, start);
            var line = text.Substring(start, end - start).TrimEnd('\r', ' ');
            var header = line.EndsWith("+", StringComparison.Ordinal) || line.EndsWith("-", StringComparison.Ordinal) ? line.Length - 2 : line.Length - 1;
            if (header > 0 && line[header] is '|' or '>' && line[header - 1] == ' ' && end + 1 < text.Length && IsBlank(text, end + 1))
            {
                return text.Substring(0, start + header) + (line.Length - header == 2 ? "''" : "~") + text.Substring(start + line.Length);
            }

            do
            {
                start = start == 0 ? 0 : StartOfLine(text, start - 1);
            }
            while (start > 0 && IsBlank(text, start));
        }

        return null;
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
