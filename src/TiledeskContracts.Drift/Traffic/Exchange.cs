using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Drift.Traffic;

/// <summary>One recorded call with its answer.</summary>
/// <param name="File">The file it is recorded in.</param>
/// <param name="Line">The line on which its record begins, from 1.</param>
/// <param name="Method">The HTTP method in upper case.</param>
/// <param name="Path">The path as sent, without query.</param>
/// <param name="Query">The names of its query parameters.</param>
/// <param name="Status">The answer's status.</param>
/// <param name="MediaType">The answer's content type without parameters, or null.</param>
/// <param name="Headers">The names of the answer's headers.</param>
/// <param name="RequestBody">What was sent as JSON, or null.</param>
/// <param name="Body">What came, or null for none and for what is no JSON.</param>
/// <param name="BodyKind">What came: JSON, broken JSON, something else, nothing.</param>
internal sealed record Exchange(
    string File,
    int Line,
    string Method,
    string Path,
    IReadOnlyList<string> Query,
    int Status,
    string? MediaType,
    IReadOnlyList<string> Headers,
    SpecNode? RequestBody,
    SpecNode? Body,
    BodyKind BodyKind);
