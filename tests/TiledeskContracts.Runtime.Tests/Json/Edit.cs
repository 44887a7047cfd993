namespace TiledeskContracts.Runtime.Tests.Json;

/// <summary>One change to a text: so many bytes are taken away at a place, and others put there.</summary>
internal readonly record struct Edit(int Place, int Removed, byte[] Added)
{
    /// <summary>All that JSON can be broken with, and some that only looks as if it could.</summary>
    public static byte[][] Pieces { get; } =
    [
        .. new[]
        {
            "\"", "\\", "\\x", "\\u12", "\\u12g4", "\\ud83d", "\\ude00", "\\ud83d\\ude00", "\\uD83D\\u0041", "\\u0000", "\\/", "\\b", "\\'", "{", "}", "[", "]", "[]", "{}",
            ",", ":", ",,", "0", "00", "-", "+", ".", "e", "E5", "1.", ".5", "1e", "-01", "0x1", "1e400", "1_0", " ", "\n", "\r\n", "\t", "\f", "\v", "\0", "\u001f", "\u007f", "\u0085", "\u00a0",
            "\u2028", "\ufeff", "é", "😀", "/**/", "//", "#", "nul", "null", "true", "tru", "True", "NaN", "Infinity", "-Infinity", "undefined", "'", "\"a\":1,", ",\"a\":1", "\"\":",
        }.Select(System.Text.Encoding.UTF8.GetBytes),
        [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xC3, 0x28], [0xE0, 0x80, 0xAF], [0xE2, 0x82], [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80],
        [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF0, 0x80, 0x80, 0xAF], [0xF0, 0x9F, 0x98], [0xF4, 0x90, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFE], [0xFF], [0xFF, 0xFE],
    ];

    public byte[] Apply(byte[] text)
    {
        var place = Math.Min(Place, text.Length);
        return [.. text.AsSpan(0, place), .. Added, .. text.AsSpan(place + Math.Min(Removed, text.Length - place))];
    }
}
