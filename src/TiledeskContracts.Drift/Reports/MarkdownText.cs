namespace TiledeskContracts.Drift.Reports;

/// <summary>Anybody's text in Markdown that people also read as it is written.</summary>
internal static class MarkdownText
{
    /// <summary>Text in a cell of a table or in a line; no markup of it is taken for ours.</summary>
    /// <param name="text">The text.</param>
    public static string Plain(string text) => string.Concat(text.Select(static one => one switch
    {
        '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '#' or '~' => "\\" + one,
        _ when char.IsControl(one) => " ",
        _ => one.ToString(),
    }));

    /// <summary>Text as code, in a cell of a table or in a line.</summary>
    /// <param name="text">The text.</param>
    public static string Code(string text) => text.Contains('`', StringComparison.Ordinal) || text.Any(char.IsControl)
        ? Plain(text)
        : "`" + text.Replace("|", "\\|", StringComparison.Ordinal) + "`";
}
