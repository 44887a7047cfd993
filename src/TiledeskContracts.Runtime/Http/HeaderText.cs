namespace TiledeskContracts.Http;

/// <summary>What a header may hold. The platform's own check repeats the value in its message.</summary>
internal static class HeaderText
{
    /// <summary>Refuses what would break out of a header.</summary>
    /// <exception cref="ArgumentException">The name is not one word, or the value holds a control character or one beyond ASCII.</exception>
    public static void Check(string name, string value)
    {
        if (string.IsNullOrEmpty(name) || name.Any(static character => !char.IsAsciiLetterOrDigit(character) && !"!#$%&'*+-.^_`|~".Contains(character)))
        {
            throw new ArgumentException("The name of a header is one word of ASCII letters, digits and hyphens.", nameof(name));
        }

        if (value is null || value.Any(static character => character is (< ' ' and not '\t') or > '~'))
        {
            throw new ArgumentException($"The value of the header {name} holds a line break, another control character or one beyond ASCII.", nameof(value));
        }
    }

    public static bool IsSecret(string name) =>
        name.Equals("Authorization", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Proxy-Authorization", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Cookie", StringComparison.OrdinalIgnoreCase);
}
