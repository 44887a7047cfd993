using System.Globalization;
using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Drift.Traffic;

/// <summary>One call with its answer.</summary>
/// <param name="File">The file it is recorded in, or what else tells where to look.</param>
/// <param name="Line">The line on which its record begins, from 1; 0 where there are no lines.</param>
/// <param name="Method">The HTTP method in upper case.</param>
/// <param name="Path">The path as sent, without query.</param>
/// <param name="Query">Its query parameters, in the order in which they were sent; a value may be unknown.</param>
/// <param name="Status">The answer's status; 0 where none came.</param>
/// <param name="MediaType">The answer's content type without parameters, or null.</param>
/// <param name="Headers">The answer's headers.</param>
/// <param name="RequestBody">What was sent as JSON, or null.</param>
/// <param name="Body">What came, or null for none and for what is no JSON.</param>
/// <param name="BodyKind">What came: JSON, broken JSON, something else, nothing.</param>
internal sealed record Exchange(
    string File,
    int Line,
    string Method,
    string Path,
    IReadOnlyList<KeyValuePair<string, string?>> Query,
    int Status,
    string? MediaType,
    IReadOnlyList<KeyValuePair<string, string?>> Headers,
    SpecNode? RequestBody,
    SpecNode? Body,
    BodyKind BodyKind)
{
    /// <summary>Where to look, as file and line.</summary>
    public string Source => Line == 0 ? File : string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}");
}
