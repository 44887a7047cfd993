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
