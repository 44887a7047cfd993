namespace TiledeskContracts.Drift.Reports;

/// <summary>Texts as a terminal may show them: a contract's text is anybody's, and what steers a terminal is none of it.</summary>
internal static class TerminalText
{
    /// <summary>The text without control characters and what turns the direction of writing.</summary>
    /// <param name="text">The text.</param>
    public static string Of(string text) => text.Any(Steers) ? string.Concat(text.Select(static one => Steers(one) ? '\uFFFD' : one)) : text;

    private static bool Steers(char one) => char.IsControl(one) || one is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u2028' or '\u2029';
}
