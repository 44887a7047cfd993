using System.Text;

namespace TiledeskContracts.Http;

/// <summary>Fills the parameters of a path template in, each within its segment.</summary>
internal static class PathText
{
    /// <summary>Refuses what cannot be a segment of its own.</summary>
    /// <exception cref="ArgumentException">The value is empty, <c>.</c> or <c>..</c>, or not Unicode.</exception>
    public static void Check(string name, string value)
    {
        if (string.IsNullOrEmpty(value))
        {
            throw new ArgumentException($"{name} is empty: the address would be that of another operation.", name);
        }

        if (value is "." or "..")
        {
            throw new ArgumentException($"{name} is a dot or two: servers take that for this or the upper folder, even encoded, so the address would be that of another operation.", name);
        }

        for (var index = 0; index < value.Length; index++)
        {
            if (char.IsSurrogate(value[index]) && (!char.IsSurrogatePair(value, index) || index++ < 0))
            {
                throw new ArgumentException($"{name} holds half of a surrogate pair, which cannot be sent.", name);
            }
        }
    }

    /// <summary>The exception for a parameter that the client's options should hold.</summary>
    public static InvalidOperationException Missing(string name, ApiOperation operation) =>
        new($"{operation}: {name} is not set. Set it once in the client's options: Parameters[\"{name}\"], or the property that stands for it.");

    /// <summary>The template without its fragment, which only tells operations of one address apart.</summary>
    public static ReadOnlySpan<char> Sent(ApiOperation operation)
    {
        var template = operation.PathTemplate.AsSpan();
        return template.IndexOf('#') is >= 0 and var fragment ? template[..fragment] : template;
    }

    /// <summary>Appends the path: parameters from the call, which are encoded already, then from the client.</summary>
    /// <exception cref="InvalidOperationException">A parameter is nowhere set.</exception>
    public static void Append(
        StringBuilder text,
        ApiOperation operation,
        IReadOnlyDictionary<string, string> call,
        IReadOnlyDictionary<string, string> client)
    {
        var rest = Sent(operation);
        if (rest.IsEmpty || rest[0] != '/')
        {
            text.Append('/');
        }

        while (rest.IndexOf('{') is >= 0 and var open && rest.IndexOf('}') is var close && close > open)
        {
            AppendLiteral(text, rest[..open]);
            var name = rest[(open + 1)..close].ToString();
            text.Append(ValueOf(name, operation, call, client));
            rest = rest[(close + 1)..];
        }

        AppendLiteral(text, rest);
    }

    private static string ValueOf(
        string name,
        ApiOperation operation,
        IReadOnlyDictionary<string, string> call,
        IReadOnlyDictionary<string, string> client)
    {
        if (call.TryGetValue(name, out var value))
        {
            return value;
        }

        if (!client.TryGetValue(name, out value))
        {
            throw Missing(name, operation);
        }

        Check(name, value);
        return Uri.EscapeDataString(value);
    }

    private static void AppendLiteral(StringBuilder text, ReadOnlySpan<char> literal)
    {
        foreach (var rune in literal.EnumerateRunes())
        {
            if (rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || "-._~!$&'()*+,;=:@/%?".Contains((char)rune.Value)))
            {
                text.Append((char)rune.Value);
            }
            else
            {
                text.Append(Uri.EscapeDataString(rune.ToString()));
            }
        }
    }
}
