using System.Text.Json;

namespace TiledeskContracts.Contract.Tests.Recordings;

/// <summary>What the real server answered.</summary>
/// <param name="Status">The status, or null when it never answered.</param>
/// <param name="Headers">Lower-case names.</param>
/// <param name="BodyKind"><c>json</c>, <c>text</c> or <c>none</c>.</param>
/// <param name="Body">The body; a text body is a JSON string. An undefined element when there was no answer.</param>
public sealed record RecordedResponse(
    int? Status,
    IReadOnlyDictionary<string, string> Headers,
    string BodyKind,
    JsonElement Body)
{
    /// <summary>The content type with its parameters, or null: the server sends some texts without one.</summary>
    public string? ContentType => Headers.GetValueOrDefault("content-type");

    /// <summary>Without parameters; a text without a content type counts as <c>text/plain</c>.</summary>
    public string MediaType => ContentType?.Split(';')[0].Trim() ?? "text/plain";

    /// <summary>True when the server left the call unanswered.</summary>
    public bool TimedOut => Status is null;

    /// <summary>The bytes to answer with when the exchange is played back: the JSON text as recorded, or the plain text.</summary>
    public string BodyText => BodyKind switch
    {
        "json" => Body.GetRawText(),
        "text" => Body.GetString() ?? "",
        _ => "",
    };
}
