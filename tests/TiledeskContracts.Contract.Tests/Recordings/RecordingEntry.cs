namespace TiledeskContracts.Contract.Tests.Recordings;

/// <summary>One row of <c>spec/recordings/index.json</c>.</summary>
/// <param name="File">Path below <c>spec/recordings</c>, with forward slashes.</param>
/// <param name="OperationId">The contract's operation, or null when no contract has it.</param>
/// <param name="Case">What the exchange shows, in words.</param>
/// <param name="Actor">Who called: <c>owner-jwt</c>, <c>agent-basic</c>, <c>guest-jwt</c>, <c>none</c> ….</param>
/// <param name="Method">The HTTP method.</param>
/// <param name="PathTemplate">The path as the real server routes it; a prefix that was tried stands before it.</param>
/// <param name="Status">The status, or null when the server never answered.</param>
/// <param name="BodyKind"><c>json</c>, <c>text</c>, or <c>none</c> when the server never answered.</param>
public sealed record RecordingEntry(
    string File,
    string? OperationId,
    string Case,
    string Actor,
    string Method,
    string PathTemplate,
    int? Status,
    string BodyKind);
