using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Spec.Reading;

/// <summary>Says in a contract author's words what YamlDotNet found.</summary>
internal static class YamlFaults
{
    public const string OpenBracket = "a bracket is not closed, or a comma is missing.";
    public const string OpenQuote = "a quote is not closed.";
    public const string Outdented = "a quote is not closed, or its text goes on with too little indentation.";
    public const string ColonInValue = "the value holds ': '; put it in quotes, or begin a new line.";
    public const string NoPair = "this is no 'key: value', or is indented unlike the lines it belongs to.";
    public const string NoYaml = "the text is no YAML from here on.";
    public const string Tab = "a tab stands where only spaces may indent.";

    public const string BlanksReachTooFar = "blanks before the first line of this text reach farther than the line does.";

    private static readonly (string Fragment, string Message)[] _messages =
    [
        ("extra spaces in first line", BlanksReachTooFar),
        ("more spaces in lines above first content line", BlanksReachTooFar),
        ("tab", Tab),
        ("did not find expected key", NoPair),
        ("found invalid mapping", ColonInValue),
        ("cannot start any token", "no value can begin with this character; put it in quotes."),
        ("did not find expected '-'", "a list ends here without a line of lower indentation."),
        ("expected ',' or", OpenBracket),
        ("expected ':'", NoPair),
        ("block scalar", "the lines after '|' or '>' must be indented alike, and stand deeper than their key."),
        ("comment", "a comment cannot stand here; put a line break before it, or quotes around the value."),
        ("directive", "a line that begins with '%' means something else to YAML; put the value in quotes."),
        (" tag", "what begins with '!' is a tag; put the value in quotes if none was meant."),
        ("quoted scalar, found unexpected end of stream", OpenQuote),
        ("found wrong indentation", Outdented),
        ("unknown escape", "the text in double quotes holds an unknown escape; double the backslash, or use single quotes."),
        ("anchor or alias", "after '&' or '*' a name is missing; put the value in quotes if none was meant."),
    ];

    /// <summary>The author's words for the parser's, which may quote any amount of the text.</summary>
    public static string Explain(string message)
    {
        foreach (var (fragment, explanation) in _messages)
        {
            if (message.IndexOf(fragment, StringComparison.Ordinal) >= 0)
            {
                return explanation;
            }
        }

        return NoYaml;
    }

    /// <summary>The first tab that indents a line, since the parser names a place far before it.</summary>
    public static SpecPosition? FirstTab(string text, int line, int offset)
    {
        var start = offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;
        while (start < text.Length)
        {
            var first = start;
            while (first < text.Length && text[first] == ' ')
            {
                first++;
            }

            if (first < text.Length && text[first] == '\t')
            {
                return new SpecPosition(first, line, first - start + 1, 1);
            }

            var end = text.IndexOf('\n', first);
            start = end < 0 ? text.Length : end + 1;
            line++;
        }

        return null;
    }

    /// <summary>
    /// The line without a colon just above another of the same or a deeper indentation. YAML takes the two for one long key,
    /// and notices at the colon of the second; but it is the first that is half written, and what is deeper belongs to it.
    /// </summary>
    public static SpecPosition? HalfWrittenLine(string text, SpecPosition colon)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, colon.Offset - 1)) + 1;
        if (start == 0)
        {
            return null;
        }

        var above = start < 2 ? 0 : text.LastIndexOf('\n', start - 2) + 1;
        var indentation = Indentation(text, start);
        var line = text.Substring(above, start - above).TrimEnd();
        var first = Indentation(text, above);
        return line.Length > first && first <= indentation && line[first] != '#' && line.IndexOf(':') < 0
            ? new SpecPosition(above + first, colon.Line - 1, first + 1, line.Length - first)
            : null;
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
