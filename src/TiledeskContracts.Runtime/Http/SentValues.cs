using System.Net.Http.Headers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

using TiledeskContracts.Errors;

namespace TiledeskContracts.Http;

/// <summary>
/// Remembers what was sent, so that a message which repeats the server's words does not repeat the caller's: servers like to
/// answer with the value that they did not like.
/// </summary>
internal sealed class SentValues
{
    private const int MinLength = 3;
    private const int MaxBodyLength = 256 * 1024;
    private const int HeadLength = 32;
    private readonly List<string> _values = [];

    public byte[]? Body { get; set; }

    /// <summary>Gets or sets a value indicating whether the body is a stream, of which nothing is remembered.</summary>
    public bool IsBodyUnknown { get; set; }

    public void Add(string? value)
    {
        if (value is { Length: >= MinLength })
        {
            _values.Add(value);
        }
    }

    public void AddAll(IEnumerable<string>? values)
    {
        foreach (var value in values ?? [])
        {
            Add(value);
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
        if (text is null || IsBodyUnknown || Body is { Length: > MaxBodyLength })
        {
            return null;
        }

        var values = _values.Concat(StringsOf(Body)).SelectMany(Spellings)
            .Where(static value => value.Length >= MinLength)
            .Distinct(StringComparer.Ordinal)
            .OrderByDescending(static value => value.Length)
            .ToList();
        foreach (var value in values)
        {
            text = text.Replace(value, "…", StringComparison.OrdinalIgnoreCase);
        }

        // A long value may be repeated only as far as the server, or the limit of a message, lets it.
        var starts = values.Where(static value => value.Length > HeadLength)
            .Select(value => text.IndexOf(value[..HeadLength], StringComparison.OrdinalIgnoreCase))
            .Where(static start => start >= 0)
            .ToList();
        return starts.Count == 0 ? text : text[..starts.Min()] + "…";
    }

    private static string[] Spellings(string value)
    {
        var line = ApiErrorReader.Flattened(value);
        return [value, line, Uri.EscapeDataString(value), JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(line)];
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
