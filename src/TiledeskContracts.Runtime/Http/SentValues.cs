using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace TiledeskContracts.Http;

/// <summary>
/// Remembers what was sent, so that a message which repeats the server's words does not repeat the caller's: servers like to
/// answer with the value that they did not like.
/// </summary>
internal sealed class SentValues
{
    private const int MinLength = 3;
    private const int MaxBodyLength = 256 * 1024;
    private readonly List<string> _values = [];

    public byte[]? Body { get; set; }

    public void Add(string? value)
    {
        if (value is { Length: >= MinLength })
        {
            _values.Add(value);
        }
    }

    public void AddCredential(AuthenticationHeaderValue header)
    {
        Add(header.Parameter);
        var bytes = new byte[header.Parameter?.Length ?? 0];
        if (header.Scheme == "Basic" && Convert.TryFromBase64String(header.Parameter ?? "", bytes, out var length))
        {
            foreach (var part in Encoding.UTF8.GetString(bytes, 0, length).Split(':', 2))
            {
                Add(part);
            }
        }
    }

    /// <summary>The text without anything that was sent; null when that cannot be told.</summary>
    public string? Redact(string? text)
    {
        if (text is null || Body is { Length: > MaxBodyLength })
        {
            return null;
        }

        var values = _values.Concat(StringsOf(Body)).Distinct(StringComparer.Ordinal)
            .SelectMany(static value => new[] { value, Uri.EscapeDataString(value) })
            .OrderByDescending(static value => value.Length);
        foreach (var value in values)
        {
            text = text.Replace(value, "…", StringComparison.OrdinalIgnoreCase);
        }

        return text;
    }

    private static List<string> StringsOf(byte[]? body)
    {
        var values = new List<string>();
        if (body is null)
        {
            return values;
        }

        try
        {
            var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = 1000 });
            while (reader.Read())
            {
                var text = reader.TokenType switch
                {
                    JsonTokenType.String => reader.GetString()!,
                    JsonTokenType.Number => Encoding.UTF8.GetString(reader.ValueSpan),
                    _ => "",
                };
                if (text.Length >= MinLength)
                {
                    values.Add(text);
                }
            }
        }
        catch (JsonException)
        {
            // A body that is not JSON is one value.
            values.Add(Encoding.UTF8.GetString(body));
        }

        return values;
    }
}
