using System.Text.Json;

namespace TiledeskContracts.Contract.Tests.Recordings;

/// <summary>What was sent to the real server.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path as sent, percent-encoded, without a query.</param>
/// <param name="Query">Name and value in the order sent; a repeated name stands twice. Values are not encoded.</param>
/// <param name="Headers">Lower-case names. Authorization holds the scheme only.</param>
/// <param name="Body">The JSON body, or null when there was none or it was sent as text.</param>
/// <param name="RawBody">The body's text when it was not JSON, not sent as JSON, or deliberately broken.</param>
public sealed record RecordedRequest(
    string Method,
    string Path,
    IReadOnlyList<KeyValuePair<string, string>> Query,
    IReadOnlyDictionary<string, string> Headers,
    JsonElement? Body,
    string? RawBody)
{
    /// <summary>The content type sent, or null.</summary>
    public string? ContentType => Headers.GetValueOrDefault("content-type");
}
