namespace TiledeskContracts.Spec.Naming;

/// <summary>The allow-list of characters that may reach an identifier, and their ASCII forms.</summary>
/// <remarks>The table is fixed, not the host's Unicode data: the same contract gives the same names on every compiler host.</remarks>
internal static class NameLetters
{
    // U+00C0 to U+017F in order; '?' is no letter, '*' has two letters below.
    private const string Latin =
        "AAAAAA*CEEEEIIIIDNOOOOO?OUUUUY**aaaaaa*ceeeeiiiidnooooo?ouuuuy*y"
        + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIi**JjKkkLlLlLlL"
        + "lLlNnNnNnnNnOoOoOo**RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs";

    private static readonly Dictionary<char, string> Pairs = new()
    {
        ['Æ'] = "Ae",
        ['æ'] = "ae",
        ['Þ'] = "Th",
        ['þ'] = "th",
        ['ß'] = "ss",
        ['Ĳ'] = "Ij",
        ['ĳ'] = "ij",
        ['Œ'] = "Oe",
        ['œ'] = "oe",
    };

    private static readonly string?[] Ascii = Alphabet();

    /// <summary>What a character becomes in an identifier.</summary>
    /// <param name="character">A UTF-16 unit.</param>
    /// <returns>One or two letters or a digit, or null if the character ends a word.</returns>
    public static string? Of(char character)
    {
        if (character < 128)
        {
            return Ascii[character];
        }

        if (Pairs.TryGetValue(character, out var pair))
        {
            return pair;
        }

        if (character is >= '\u00C0' and <= '\u017F')
        {
            var folded = Latin[character - '\u00C0'];
            return folded == '?' ? null : folded.ToString();
        }

        return IsKept(character) ? character.ToString() : null;
    }

    private static string?[] Alphabet()
    {
        var letters = new string?[128];
        for (var code = '0'; code <= 'z'; code++)
        {
            letters[code] = IsAsciiLetter(code) ? code.ToString() : null;
        }

        return letters;
    }

    private static bool IsAsciiLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    private static bool IsKept(char character) => character is
        (>= '\u0391' and <= '\u03A1') or (>= '\u03A3' and <= '\u03CE') // Greek
        or (>= '\u0400' and <= '\u0481') or (>= '\u048A' and <= '\u052F') // Cyrillic
        or (>= '\u0531' and <= '\u0556') or (>= '\u0561' and <= '\u0586') // Armenian
        or (>= '\u05D0' and <= '\u05EA') or (>= '\u0620' and <= '\u064A') // Hebrew, Arabic
        or (>= '\u0905' and <= '\u0939') or (>= '\u0E01' and <= '\u0E30') // Devanagari, Thai
        or (>= '\u3041' and <= '\u3096') or (>= '\u30A1' and <= '\u30FA') // Hiragana, Katakana
        or (>= '\u4E00' and <= '\u9FA5') or (>= '\uAC00' and <= '\uD7A3'); // Chinese, Korean
}
