namespace TiledeskContracts.Http;

/// <summary>Makes addresses of the servers that a contract names.</summary>
public static class ServerAddress
{
    /// <summary>Fills the variables of an address.</summary>
    /// <param name="template">The address, its variables in braces.</param>
    /// <param name="variables">Their values.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentException">A value would change more than its place, or the whole is no address of http or https.</exception>
    public static Uri Of(string template, params (string Name, string Value)[] variables) =>
        Uri.TryCreate(Filled(template, variables), UriKind.Absolute, out var address)
            ? Checked(address)
            : throw new ArgumentException("The server's address is none with these values.", nameof(variables));

    /// <summary>Fills the variables of an address whose host the contract leaves open.</summary>
    /// <param name="host">The host, with its scheme.</param>
    /// <param name="template">The path, its variables in braces.</param>
    /// <param name="variables">Their values.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentException">A value would change more than its place, or the whole is no address of http or https.</exception>
    public static Uri Of(Uri host, string template, params (string Name, string Value)[] variables)
    {
        var path = Filled(template, variables);
        return Checked(new Uri(Checked(host), path.StartsWith("//", StringComparison.Ordinal) ? path[1..] : path));
    }

    internal static Uri Checked(Uri? address)
    {
        if (address is null)
        {
            throw new ArgumentException("No base address is known: set BaseAddress in the options.");
        }

        if (!address.IsAbsoluteUri || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps))
        {
            throw new ArgumentException("The base address must be absolute and begin with https:// or http://.");
        }

        if (address.UserInfo.Length > 0)
        {
            throw new ArgumentException("The base address holds a user or a password: set Credential in the options instead.");
        }

        return address.Query.Length == 0 && address.Fragment.Length == 0
            ? address
            : throw new ArgumentException("The base address must end before any ? or #.");
    }

    internal static InvalidOperationException Unsafe(Uri address) => new(
        $"Credentials are not sent over plain http to {address.Host}, where everybody on the way could read them. "
        + "Use an https address, or set AllowInsecureHttp if the way is safe.");

    private static string Filled(string template, (string Name, string Value)[] variables)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(variables);
        var text = new System.Text.StringBuilder();
        var rest = template;
        while (rest.IndexOf('{', StringComparison.Ordinal) is >= 0 and var open && rest.IndexOf('}', open) is >= 0 and var close)
        {
            text.Append(rest, 0, open);
            var name = rest[(open + 1)..close];
            var value = variables.FirstOrDefault(variable => variable.Name == name).Value
                ?? throw new ArgumentException($"The variable {name} of the server has no value.", nameof(variables));
            Check(name, value, IsInHost(text.ToString()));
            text.Append(value);
            rest = rest[(close + 1)..];
        }

        return text.Append(rest).ToString();
    }

    private static bool IsInHost(string before) =>
        before.IndexOf("://", StringComparison.Ordinal) is >= 0 and var start && before.IndexOf('/', start + 3) < 0;

    // A region must not be able to become another host.
    private static void Check(string name, string value, bool isInHost)
    {
        if (value.Any(character => character is <= ' ' or > '~' or '?' or '#' or '@' or '\\' || (isInHost && !char.IsAsciiLetterOrDigit(character) && character is not ('-' or '_' or '.' or ':'))))
        {
            throw new ArgumentException($"The variable {name} of the server holds a character that would change more than its place.", name);
        }
    }
}
