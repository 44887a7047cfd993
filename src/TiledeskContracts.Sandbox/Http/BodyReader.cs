using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace TiledeskContracts.Sandbox.Http;

/// <summary>Reads bodies as the server does: JSON objects and arrays, forms, and nothing else.</summary>
internal static class BodyReader
{
    private const int Limit = 512_000;
    private static readonly JsonDocumentOptions _options = new() { MaxDepth = 64 };

    /// <summary>The body, or the answer to one that cannot be read.</summary>
    public static async Task<(JsonNode Body, Answer? Refusal)> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        await request.Body.CopyToAsync(buffer, cancellationToken).ConfigureAwait(false);
        if (buffer.Length > Limit)
        {
            return (new JsonObject(), ErrorAnswers.TooLarge(Limit));
        }

        var text = System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
        return (request.ContentType ?? "").Split(';')[0].Trim().ToLowerInvariant() switch
        {
            "application/json" => Json(text),
            "application/x-www-form-urlencoded" => (Form(text), null),
            _ => (new JsonObject(), null),
        };
    }

    private static (JsonNode Body, Answer? Refusal) Json(string text)
    {
        if (text.Length == 0)
        {
            return (new JsonObject(), null);
        }

        try
        {
            using var document = JsonDocument.Parse(text, _options);
            return NodeOf(document.RootElement) is { } node and (JsonObject or JsonArray)
                ? (node, null)
                : (new JsonObject(), ErrorAnswers.Uncaught());
        }
        catch (JsonException)
        {
            return (new JsonObject(), ErrorAnswers.Uncaught());
        }
    }

    // JsonNode refuses a name that comes twice; the server takes the last one, as JavaScript does.
    private static JsonNode? NodeOf(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var members = new JsonObject();
                foreach (var member in element.EnumerateObject())
                {
                    members[member.Name] = NodeOf(member.Value);
                }

                return members;
            case JsonValueKind.Array:
                return new JsonArray([.. element.EnumerateArray().Select(NodeOf)]);
            case JsonValueKind.Null:
                return null;
            default:
                return JsonValue.Create(element.Clone());
        }
    }

    private static JsonObject Form(string text)
    {
        var fields = new JsonObject();
        foreach (var (name, values) in QueryHelpers.ParseQuery(text))
        {
            fields[name] = values.Count == 1 ? values.ToString() : new JsonArray([.. values.Select(value => JsonValue.Create(value))]);
        }

        return fields;
    }
}
