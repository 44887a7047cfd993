using System.Runtime.CompilerServices;
using System.Text;

namespace TiledeskContracts.Http;

/// <summary>A path template, taken apart once: what stands between parameters is encoded, and ends before a fragment.</summary>
internal sealed class PathTemplate
{
    private readonly string[] _literals;
    private readonly string[] _names;

    public PathTemplate(string template)
    {
        // A fragment only tells operations of one address apart.
        var fragment = template.IndexOf('#', StringComparison.Ordinal);
        var rest = fragment >= 0 ? template.AsSpan(0, fragment) : template;
        var literals = new List<string>();
        var names = new List<string>();
        var slash = rest.IsEmpty || rest[0] != '/' ? "/" : "";
        while (rest.IndexOf('{') is >= 0 and var open && rest.IndexOf('}') is var close && close > open)
        {
            literals.Add(slash + Encoded(rest[..open]));
            names.Add(rest[(open + 1)..close].ToString());
            slash = "";
            rest = rest[(close + 1)..];
        }

        literals.Add(slash + Encoded(rest));
        (_literals, _names) = ([.. literals], [.. names]);
        HasQuery = _literals.Any(static literal => literal.Contains('?', StringComparison.Ordinal));
    }

    public bool HasQuery { get; }

    /// <summary>Appends the path: parameters from the call, which are encoded already, then from the client.</summary>
    /// <exception cref="InvalidOperationException">A parameter is nowhere set.</exception>
    public void Append(
        ref DefaultInterpolatedStringHandler text,
        ApiOperation operation,
        List<(string Name, string Text)>? call,
        IReadOnlyDictionary<string, string> client)
    {
        text.AppendLiteral(_literals[0]);
        for (var index = 0; index < _names.Length; index++)
        {
            text.AppendLiteral(ValueOf(_names[index], operation, call, client));
            text.AppendLiteral(_literals[index + 1]);
        }
    }

    private static string ValueOf(
        string name,
        ApiOperation operation,
        List<(string Name, string Text)>? call,
        IReadOnlyDictionary<string, string> client)
    {
        for (var index = (call?.Count ?? 0) - 1; index >= 0; index--)
        {
            if (call![index].Name == name)
            {
                return call[index].Text;
            }
        }

        if (!client.TryGetValue(name, out var value))
        {
            throw PathText.Missing(name, operation);
        }

        PathText.Check(name, value);
        return Uri.EscapeDataString(value);
    }

    private static string Encoded(ReadOnlySpan<char> literal)
    {
        var text = new StringBuilder(literal.Length);
        foreach (var rune in literal.EnumerateRunes())
        {
            if (rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || "-._~!$&'()*+,;=:@/%?".Contains((char)rune.Value, StringComparison.Ordinal)))
            {
                text.Append((char)rune.Value);
            }
            else
            {
                text.Append(Uri.EscapeDataString(rune.ToString()));
            }
        }

        return text.ToString();
    }
}
