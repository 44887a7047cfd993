using System.Text;
using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Spec.Linking;

/// <summary>Reads the address of a server.</summary>
internal static class ServerUrl
{
    /// <summary>The address with the defaults of its variables, once, from left to right: defaults that name each other must not grow without end.</summary>
    /// <param name="server">The server.</param>
    /// <returns>The address.</returns>
    public static string Filled(OpenApiServer server)
    {
        var url = new StringBuilder();
        var rest = 0;
        foreach (var placeholder in Placeholders(server.Url))
        {
            if (server.VariableDefaults.TryGetValue(placeholder.Name, out var value))
            {
                url.Append(server.Url, rest, placeholder.Open - rest).Append(value);
                rest = placeholder.Close + 1;
            }
        }

        return url.Append(server.Url, rest, server.Url.Length - rest).ToString();
    }

    /// <summary>The names in braces.</summary>
    /// <param name="url">The address.</param>
    /// <returns>Each with the places of its braces.</returns>
    public static IEnumerable<UrlPlaceholder> Placeholders(string url)
    {
        for (var open = url.IndexOf('{'); open >= 0; open = url.IndexOf('{', open + 1))
        {
            var close = url.IndexOf('}', open);
            if (close > 0)
            {
                yield return new(url.Substring(open + 1, close - open - 1), open, close);
                open = close;
            }
        }
    }

    /// <summary>Whether a filled address leaves the host open.</summary>
    /// <param name="url">The address.</param>
    /// <returns>Whether it is a path.</returns>
    public static bool IsRelative(string url) => url.IndexOf("://", StringComparison.Ordinal) < 0 && !url.StartsWith("//", StringComparison.Ordinal);

    /// <summary>What is wrong with an address.</summary>
    /// <param name="server">The server.</param>
    /// <returns>A clause, or null where it can be used.</returns>
    public static string? Fault(OpenApiServer server)
    {
        var url = Filled(server);
        if (url.IndexOf('{') >= 0 || url.IndexOf('}') >= 0)
        {
            return "a variable in it has no default";
        }

        if (url.Any(static character => character is <= ' ' or > '~' or '?' or '#' or '\\'))
        {
            return "an address ends before '?' and '#' and holds no blanks";
        }

        return IsRelative(url) || (Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.UserInfo.Length == 0)
            ? null
            : "it is no address of http or https";
    }

    /// <summary>The variables as written.</summary>
    /// <param name="server">The server.</param>
    /// <param name="name">A variable's name.</param>
    /// <returns>Its node, or null.</returns>
    public static SpecMapping? Variable(OpenApiServer server, string name) => (server.Node["variables"] as SpecMapping)?[name] as SpecMapping;
}
