using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using TiledeskContracts.Drift.Live;
using TiledeskContracts.Drift.Traffic;

namespace TiledeskContracts.Drift.Recording;

/// <summary>Writes exchanges as recordings, with only what may be written.</summary>
/// <param name="vocabulary">What the contract itself says.</param>
internal sealed class RecordingText(Vocabulary vocabulary)
{
    private static readonly JsonWriterOptions _options = new() { NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly HashSet<string> _schemes = new(StringComparer.OrdinalIgnoreCase) { "Basic", "Bearer", "JWT", "Digest" };
    private static readonly HashSet<string> _phrases = new(StringComparer.Ordinal) { "OK", "Bad Request", "Unauthorized", "Forbidden", "Not Found", "Too Many Requests", "Internal Server Error" };
    private static readonly HashSet<string> _headers = new(StringComparer.OrdinalIgnoreCase) { "accept", "authorization", "content-type", "www-authenticate", "set-cookie", "retry-after", "deprecation", "sunset", "link", "location" };

    private readonly TextRules _texts = new(vocabulary, new Pseudonyms());

    /// <summary>The recording of an exchange.</summary>
    /// <param name="exchange">The exchange.</param>
    /// <param name="title">What the recording is called.</param>
    public string Of(RawExchange exchange, string title)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, _options))
        {
            json.WriteStartObject();
            json.WriteString("operation", exchange.Template is null ? null : exchange.Operation);
            json.WriteString("case", title);
            json.WriteString("actor", exchange.RequestHeaders.Any(static header => header.Key == "authorization") ? "caller" : "none");
            json.WriteNull("apiVersion");
            json.WriteStartObject("request");
            json.WriteString("method", exchange.Method);
            json.WriteString("path", PathOf(exchange.Path));
            WriteQuery(json, exchange.Query);
            WriteHeaders(json, exchange.RequestHeaders);
            WriteBody(json, exchange.RequestBody, exchange.RequestBody is not null);
            json.WriteEndObject();
            WriteAnswer(json, exchange);
            json.WriteNull("server");
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length) + "\n";
    }

    /// <summary>What a recording calls the kind of a body.</summary>
    /// <param name="exchange">The exchange.</param>
    public static string KindOf(RawExchange exchange) => exchange.Status == 0 ? "none"
        : string.IsNullOrEmpty(exchange.Body) ? "empty"
        : !MediaNames.IsJson(exchange.MediaType) ? "text"
        : WireJson.Parse(exchange.Body) is { } body ? Kind(body) : "broken";

    private static string Kind(JsonDocument body)
    {
        body.Dispose();
        return "json";
    }

    private void WriteAnswer(Utf8JsonWriter json, RawExchange exchange)
    {
        var kind = KindOf(exchange);
        json.WriteStartObject("response");
        if (exchange.Status == 0)
        {
            json.WriteNull("status");
        }
        else
        {
            json.WriteNumber("status", exchange.Status);
        }

        WriteHeaders(json, exchange.Headers);
        json.WriteString("bodyKind", kind);
        WriteBody(json, kind is "none" or "empty" ? null : exchange.Body, kind == "json");
        if (exchange.Status == 0)
        {
            json.WriteBoolean("timedOut", true);
        }

        json.WriteEndObject();
    }

    private string PathOf(string path) => string.Join('/', path.Split('/').Select(Uri.UnescapeDataString).Select(segment =>
        segment.Length == 0 || vocabulary.HasSegment(segment) ? segment : _texts.Of("", segment).Replace(' ', '-').Replace('/', '-')));

    private void WriteQuery(Utf8JsonWriter json, IReadOnlyList<KeyValuePair<string, string?>> query)
    {
        json.WriteStartObject("query");
        foreach (var same in query.GroupBy(static one => one.Key, StringComparer.Ordinal))
        {
            var values = same.Select(one => _texts.Of(one.Key, one.Value ?? "")).ToList();
            json.WritePropertyName(_texts.OfName(same.Key));
            JsonSerializer.Serialize(json, values.Count == 1 ? (object)values[0] : values);
        }

        json.WriteEndObject();
    }

    private void WriteHeaders(Utf8JsonWriter json, IReadOnlyList<KeyValuePair<string, string?>> headers)
    {
        json.WriteStartObject("headers");
        foreach (var same in headers.GroupBy(static header => header.Key.ToLowerInvariant(), StringComparer.Ordinal).Where(same => _headers.Contains(same.Key) || vocabulary.HasHeader(same.Key) || same.Key.Contains("ratelimit", StringComparison.Ordinal)))
        {
            json.WriteString(same.Key, HeaderOf(same.Key, same.First().Value ?? ""));
        }

        json.WriteEndObject();
    }

    private string HeaderOf(string name, string value) => name switch
    {
        "content-type" or "accept" => MediaOf(value),
        "authorization" or "www-authenticate" => _schemes.Contains(value.Split(' ')[0]) ? value.Split(' ')[0] : TextRules.Secret,
        "set-cookie" or "location" or "link" => TextRules.Secret,
        _ => _texts.Of(name, value),
    };

    // A name that is not a plain one says nothing but that there is a type.
    private static string MediaOf(string value)
    {
        var name = MediaNames.Of(value) ?? "";
        return name is not "*/*" && !MediaNames.IsPlain(name) ? "application/x-redacted" : value.Contains("charset=utf-8", StringComparison.OrdinalIgnoreCase) ? name + "; charset=utf-8" : name;
    }

    private void WriteBody(Utf8JsonWriter json, string? body, bool isJson)
    {
        json.WritePropertyName("body");
        using var document = isJson ? WireJson.Parse(body) : null;
        if (document is not null)
        {
            new BodyRedactor(_texts).Write(json, "", document.RootElement);
        }
        else if (body is null)
        {
            json.WriteNullValue();
        }
        else
        {
            json.WriteStringValue(_phrases.Contains(body) ? body : TextRules.Secret);
        }
    }
}
