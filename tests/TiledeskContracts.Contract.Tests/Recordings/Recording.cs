using System.Text.Json;

namespace TiledeskContracts.Contract.Tests.Recordings;

/// <summary>One exchange with the real server.</summary>
/// <param name="Entry">Its row in the index.</param>
/// <param name="Request">What was sent.</param>
/// <param name="Response">What came back.</param>
public sealed record Recording(RecordingEntry Entry, RecordedRequest Request, RecordedResponse Response)
{
    /// <summary>Reads a recording's text.</summary>
    public static Recording Parse(RecordingEntry entry, string json)
    {
        ArgumentNullException.ThrowIfNull(entry);
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;

        return new Recording(entry, ReadRequest(root.GetProperty("request")), ReadResponse(root.GetProperty("response")));
    }

    private static RecordedRequest ReadRequest(JsonElement request)
    {
        var isRaw = request.TryGetProperty("bodyIsRaw", out var flag) && flag.GetBoolean();
        var body = request.GetProperty("body");

        return new RecordedRequest(
            request.GetProperty("method").GetString()!,
            request.GetProperty("path").GetString()!,
            [.. request.GetProperty("query").EnumerateObject().SelectMany(Values)],
            ReadHeaders(request),
            isRaw || body.ValueKind == JsonValueKind.Null ? null : body.Clone(),
            isRaw ? body.GetString() : null);
    }

    private static RecordedResponse ReadResponse(JsonElement response)
    {
        var status = response.GetProperty("status");
        var kind = response.GetProperty("bodyKind").GetString()!;

        return new RecordedResponse(
            status.ValueKind == JsonValueKind.Null ? null : status.GetInt32(),
            ReadHeaders(response),
            kind,
            kind == "none" ? default : response.GetProperty("body").Clone());
    }

    private static Dictionary<string, string> ReadHeaders(JsonElement message) =>
        message.GetProperty("headers").EnumerateObject()
            .ToDictionary(header => header.Name, header => header.Value.GetString()!, StringComparer.Ordinal);

    private static IEnumerable<KeyValuePair<string, string>> Values(JsonProperty parameter) =>
        parameter.Value.ValueKind == JsonValueKind.Array
            ? parameter.Value.EnumerateArray().Select(value => KeyValuePair.Create(parameter.Name, value.ToString()))
            : [KeyValuePair.Create(parameter.Name, parameter.Value.ToString())];
}
