using System.Text.Json.Nodes;

namespace TiledeskContracts.Sandbox.Http;

/// <summary>What the sandbox sends back.</summary>
/// <param name="Status">The status; null where the server never answers.</param>
/// <param name="ContentType">The media type; null where the server names none.</param>
/// <param name="Text">The body.</param>
internal sealed record Answer(int? Status, string? ContentType, string Text)
{
    /// <summary>The connection stays open until the caller gives up.</summary>
    public static Answer Never { get; } = new(null, null, "");

    /// <summary>Headers beside the content type.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    public static Answer Json(int status, JsonNode? body) =>
        new(status, "application/json; charset=utf-8", body?.ToJsonString() ?? "null");

    public static Answer Ok(JsonNode? body) => Json(200, body);
}
