using System.Globalization;
using TiledeskContracts.Comparison.Operations;
using TiledeskContracts.Comparison.Parts;

namespace TiledeskContracts.Drift.Traffic;

/// <summary>What a contract says of an exchange.</summary>
internal static class Expectation
{
    /// <summary>The answer of a status: its own, its range's, the default; not there for none.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="status">The status.</param>
    public static Part Response(ComparedOperation operation, int status) => Written(operation, status).Resolved();

    /// <summary>The same as it is written in the operation, a reference not followed.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="status">The status.</param>
    public static Part Written(ComparedOperation operation, int status)
    {
        var responses = operation.Node["responses"];
        var text = status.ToString(CultureInfo.InvariantCulture);
        var range = responses[text[0] + "XX"] is { Exists: true } upper ? upper : responses[text[0] + "xx"];
        return responses[text] is { Exists: true } exact ? exact : range.Exists ? range : responses["default"];
    }

    /// <summary>What is said of a content type; not there for nothing.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="mediaType">The content type that came, or null.</param>
    public static Part Media(Part response, string? mediaType) =>
        response["content"].Members.FirstOrDefault(media => MediaNames.Takes(media.Key, mediaType)).Value;

    /// <summary>The schema of the JSON that is sent; not there for none.</summary>
    /// <param name="operation">The operation.</param>
    public static Part Sent(ComparedOperation operation) =>
        operation.Node["requestBody"].Resolved()["content"].Members.FirstOrDefault(static media => MediaNames.IsJson(MediaNames.Of(media.Key))).Value["schema"];
}
