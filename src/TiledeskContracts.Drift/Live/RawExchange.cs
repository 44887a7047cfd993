using TiledeskContracts.Drift.Traffic;

namespace TiledeskContracts.Drift.Live;

/// <summary>A call with its answer as both went over the wire, secrets and all; never shown.</summary>
/// <param name="Operation">What reports call the operation.</param>
/// <param name="Method">The HTTP method in upper case.</param>
/// <param name="Template">The path as the contract writes it; null for a call that it does not name.</param>
/// <param name="Path">The path as sent below the base address, escaped.</param>
/// <param name="Query">The query parameters.</param>
/// <param name="RequestHeaders">The headers that were sent.</param>
/// <param name="RequestBody">The body that was sent; null for none.</param>
/// <param name="Status">The answer's status; 0 where none came in time.</param>
/// <param name="Headers">The answer's headers.</param>
/// <param name="Body">The answer's body; null for none and for what is no text.</param>
internal sealed record RawExchange(
    string Operation,
    string Method,
    string? Template,
    string Path,
    IReadOnlyList<KeyValuePair<string, string?>> Query,
    IReadOnlyList<KeyValuePair<string, string?>> RequestHeaders,
    string? RequestBody,
    int Status,
    IReadOnlyList<KeyValuePair<string, string?>> Headers,
    string? Body)
{
    /// <summary>The answer's content type without parameters, or null.</summary>
    public string? MediaType => MediaNames.Of(Headers.FirstOrDefault(static header => header.Key.Equals("content-type", StringComparison.OrdinalIgnoreCase)).Value);

    /// <summary>The exchange as checks see it.</summary>
    /// <param name="place">What tells where to look.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    public Exchange ToExchange(string place, CancellationToken cancellationToken)
    {
        var (body, kind) = ExchangeReader.Body(place, MediaType, Body, cancellationToken);
        var (sent, _) = ExchangeReader.Body(place, "application/json", RequestBody, cancellationToken);
        return new Exchange(place, 0, Method, Path, Query, Status, MediaType, Headers, sent, body, kind);
    }
}
