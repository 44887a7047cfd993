using System.Net.Http.Headers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

using TiledeskContracts.Errors;

namespace TiledeskContracts.Http;

/// <summary>
/// Remembers what was sent, so that a message which repeats the server's words does not repeat the caller's: servers like to
/// answer with the value that they did not like. A value of one or two characters is taken out only where it stands as a word of its
/// own, since it is found within many words; one without a letter or digit is left.
/// </summary>
internal sealed class SentValues
{
    private const int WordLength = 3;
    private const int MaxBodyLength = 256 * 1024;
    private const int HeadLength = 32;
    private List<string>? _values;
    private CredentialTarget? _credential;
    private List<CredentialTarget>? _formerCredentials;

    public byte[]? Body { get; set; }

    /// <summary>Gets or sets a value indicating whether the body is a stream, of which nothing is remembered.</summary>
    public bool IsBodyUnknown { get; set; }

    public void Add(string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            (_values ??= []).Add(value);
        }
    }

    public void AddAll(IEnumerable<string>? values)
    {
        foreach (var value in values ?? [])
        {
            Add(value);
        }
    }

    public void AddCredential(CredentialTarget target)
    {
        if (_credential is not null)
        {
            (_formerCredentials ??= []).Add(_credential);
        }

        _credential = target;
    }

    /// <summary>The text without anything that was sent; null when that cannot be told.</summary>
    public string? Redact(string? text)
    {
        if (text is null || IsBodyUnknown || Body is { Length: > MaxBodyLength })
        {
            return null;
        }

        var values = (_values ?? []).Concat((_formerCredentials ?? []).Append(_credential).OfType<CredentialTarget>().SelectMany(PartsOf)).Concat(StringsOf(Body)).SelectMany(Spellings)
            .Where(static value => value.Length >= WordLength || value.Any(char.IsLetterOrDigit))
            .Distinct(StringComparer.Ordinal)
            .OrderByDescending(static value => value.Length)
            .ToList();
        foreach (var value in values)
        {
            text = value.Length >= WordLength ? text.Replace(value, "…", StringComparison.OrdinalIgnoreCase) : WithoutWord(text, value);
        }

        // A long value may be repeated only as far as the server, or the limit of a message, lets it.
        var starts = values.Where(static value => value.Length > HeadLength)
            .Select(value => text.IndexOf(value[..HeadLength], StringComparison.OrdinalIgnoreCase))
            .Where(static start => start >= 0)
            .ToList();
        return starts.Count == 0 ? text : text[..starts.Min()] + "…";
    }

    private static string WithoutWord(string text, string word)
    {
        for (var start = 0; (start = text.IndexOf(word, start, StringComparison.OrdinalIgnoreCase)) >= 0; start++)
        {
            var end = start + word.Length;
            var isWord = (start == 0 || !char.IsLetterOrDigit(text[start - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]));
            text = isWord ? $"{text[..start]}…{text[end..]}" : text;
        }

        return text;
    }

    private static IEnumerable<string> PartsOf(CredentialTarget credential)
    {
        var keys = (credential.Headers ?? []).Concat(credential.Query ?? []).Concat(credential.Cookies ?? []);
        return keys.Select(static key => key.Value).Concat(PartsOf(credential.Authorization));
    }

    private static string[] PartsOf(AuthenticationHeaderValue? header)
    {
        if (header?.Parameter is not { Length: > 0 } parameter)
        {
            return [];
        }

        var bytes = new byte[parameter.Length];
        return header.Scheme == "Basic" && Convert.TryFromBase64String(parameter, bytes, out var length)
            ? [parameter, .. Encoding.UTF8.GetString(bytes, 0, length).Split(':', 2)]
            : [parameter];
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
                if (text.Length > 0)
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
