namespace TiledeskContracts.Spec.Reading;

/// <summary>What RFC 9110 allows for names.</summary>
internal static class HttpGrammar
{
    /// <summary>Whether a text is a token, as header names must be.</summary>
    public static bool IsToken(string text) => text.Length > 0 && text.All(IsTokenCharacter);

    /// <summary>Whether a text is a media type or range, parameters allowed.</summary>
    public static bool IsMediaType(string text)
    {
        var semicolon = text.IndexOf(';');
        var essence = (semicolon < 0 ? text : text.Substring(0, semicolon)).TrimEnd(' ');
        var slash = essence.IndexOf('/');
        return slash > 0
            && IsToken(essence.Substring(0, slash))
            && IsToken(essence.Substring(slash + 1))
            && (semicolon < 0 || text.Skip(semicolon).All(static character => character is >= ' ' and <= '~'));
    }

    /// <summary>What is probably meant by a name that is no media type, e.g. <c>JSON</c> or <c>application/json, charset=utf-8</c>.</summary>
    public static string MediaTypeOf(string text) =>
        IsMediaType(text) ? text
        : text.IndexOf("json", StringComparison.OrdinalIgnoreCase) >= 0 ? "application/json"
        : "application/octet-stream";

    /// <summary>The status that is meant: <c>200 OK</c> is 200, <c>Default</c> is default; null for no status at all.</summary>
    public static string? StatusOf(string text)
    {
        if (IsStatus(text))
        {
            return text;
        }

        var word = text.Trim();
        var end = word.IndexOfAny([' ', '-', ':', '/']);
        word = end > 0 ? word.Substring(0, end) : word;
        return word.Equals("default", StringComparison.OrdinalIgnoreCase) ? "default"
            : IsStatus(word) ? word
            : null;
    }

    private static bool IsStatus(string text) =>
        text == "default" || (text.Length == 3 && text[0] is >= '1' and <= '5'
            && (text.EndsWith("XX", StringComparison.OrdinalIgnoreCase) || (IsDigit(text[1]) && IsDigit(text[2]))));

    private static bool IsDigit(char character) => character is >= '0' and <= '9';

    private static bool IsTokenCharacter(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')
        || "!#$%&'*+-.^_`|~".IndexOf(character) >= 0;
}
