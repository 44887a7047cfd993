using System.Globalization;
using System.Text;

namespace TiledeskContracts.Spec.Naming;

/// <summary>Splits a name on the wire into words, each in PascalCase.</summary>
internal static class NameWords
{
    // More words than this never reach a name, however long the text.
    private const int LongestText = 400;

    private static readonly Dictionary<char, string> Symbols = new()
    {
        ['+'] = "Plus",
        ['-'] = "Minus",
        ['*'] = "Star",
        ['/'] = "Slash",
        ['\\'] = "Backslash",
        ['='] = "Equal",
        ['<'] = "Less",
        ['>'] = "Greater",
        ['!'] = "Not",
        ['&'] = "And",
        ['|'] = "Or",
        ['%'] = "Percent",
        ['$'] = "Dollar",
        ['#'] = "Hash",
        ['@'] = "At",
        ['.'] = "Dot",
        [','] = "Comma",
        [':'] = "Colon",
        [';'] = "Semicolon",
        ['?'] = "Question",
        ['_'] = "Underscore",
        [' '] = "Space",
        ['~'] = "Tilde",
        ['^'] = "Caret",
    };

    /// <summary>The words of a name.</summary>
    /// <param name="text">The name on the wire.</param>
    /// <param name="keepsCapitals">Whether a word all in capitals stays so.</param>
    /// <returns>Words of letters and digits; none only for the empty text.</returns>
    public static IReadOnlyList<string> Of(string text, bool keepsCapitals = false)
    {
        var name = text.Length <= LongestText ? text : text.Substring(0, LongestText);
        var words = new List<string>();
        if (name.Length > 1 && name[0] is '+' or '-')
        {
            words.Add(Symbols[name[0]]);
        }

        var signs = words.Count;
        Split(name, words, keepsCapitals);
        if (words.Count > signs)
        {
            return words;
        }

        words.Clear();
        Spell(name, words);
        return words;
    }

    /// <summary>The word for the symbol a name begins or ends with.</summary>
    /// <param name="text">The name on the wire.</param>
    /// <param name="fromEnd">Whether to look at the end.</param>
    /// <returns>E.g. <c>At</c>; empty where there is none, or where <see cref="Of"/> says it already.</returns>
    public static string Symbol(string text, bool fromEnd)
    {
        if (text.Length < 2 || (!fromEnd && text[0] is '+' or '-') || !text.Any(character => NameLetters.Of(character) is not null))
        {
            return "";
        }

        return Symbols.TryGetValue(text[fromEnd ? text.Length - 1 : 0], out var symbol) ? symbol : "";
    }

    /// <summary>Whether a sign belongs to the number behind it.</summary>
    /// <param name="text">The name on the wire.</param>
    /// <param name="index">Where in it.</param>
    /// <returns>True for the last sign of <c>GMT-1</c>, false for those of <c>2024-01-02</c>.</returns>
    public static bool IsSign(string text, int index) =>
        index > 0 && text[index] is '+' or '-'
        && index + 1 < text.Length && text[index + 1] is >= '0' and <= '9'
        && text[index - 1] is not (>= '0' and <= '9');

    /// <summary>A name with the signs of its numbers in words.</summary>
    /// <param name="text">The name on the wire.</param>
    /// <returns>E.g. <c>GMT Minus 1</c>.</returns>
    public static string SignsSpelled(string text)
    {
        var spelled = new StringBuilder();
        for (var index = 0; index < text.Length && index < LongestText; index++)
        {
            _ = IsSign(text, index) ? spelled.Append(' ').Append(Symbols[text[index]]).Append(' ') : spelled.Append(text[index]);
        }

        return spelled.ToString();
    }

    private static void Split(string name, List<string> words, bool keepsCapitals)
    {
        var word = new StringBuilder();
        for (var index = 0; index < name.Length; index++)
        {
            var letters = NameLetters.Of(name[index]);
            if (letters is null || (char.IsUpper(letters[0]) && BeginsWord(name, index)))
            {
                End(word, words, keepsCapitals);
            }

            word.Append(letters);
        }

        End(word, words, keepsCapitals);
    }

    // A capital begins a word behind anything but a capital (firstText), and before a small letter (HTMLPage).
    private static bool BeginsWord(string name, int index) =>
        index > 0
        && (!IsUpper(name, index - 1) || (index + 1 < name.Length && NameLetters.Of(name[index + 1]) is { } next && char.IsLower(next[0])));

    private static bool IsUpper(string name, int index) => NameLetters.Of(name[index]) is { } letters && char.IsUpper(letters[0]);

    private static void End(StringBuilder word, List<string> words, bool keepsCapitals)
    {
        if (word.Length == 0)
        {
            return;
        }

        var text = word.ToString();
        var shouts = !keepsCapitals && text.Length > 1 && !text.Any(char.IsLower);
        words.Add(char.ToUpperInvariant(text[0]) + (shouts ? text.Substring(1).ToLowerInvariant() : text.Substring(1)));
        word.Clear();
    }

    private static void Spell(string name, List<string> words)
    {
        for (var index = 0; index < name.Length; index++)
        {
            if (Symbols.TryGetValue(name[index], out var symbol))
            {
                words.Add(symbol);
            }
            else if (char.IsHighSurrogate(name[index]) && index + 1 < name.Length && char.IsLowSurrogate(name[index + 1]))
            {
                words.Add("U" + char.ConvertToUtf32(name[index], name[++index]).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                words.Add("U" + ((int)name[index]).ToString("X4", CultureInfo.InvariantCulture));
            }
        }
    }
}
