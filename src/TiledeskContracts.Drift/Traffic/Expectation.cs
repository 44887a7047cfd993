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

    /// <summary>What is said of the content type that came; of none, of JSON for JSON and of a text for a text. Not there for nothing.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="exchange">The exchange.</param>
    public static Part Media(Part response, Exchange exchange)
    {
        var content = response["content"].Members.Where(media => MediaNames.Takes(media.Key, exchange.MediaType));
        return exchange.MediaType is not null
            ? content.FirstOrDefault().Value
            : content.OrderByDescending(media => MediaNames.IsJson(MediaNames.Of(media.Key)) == (exchange.BodyKind is BodyKind.Json or BodyKind.Broken)).FirstOrDefault().Value;
    }

    /// <summary>The schema of the JSON that is sent; not there for none.</summary>
    /// <param name="operation">The operation.</param>
    public static Part Sent(ComparedOperation operation) =>
        operation.Node["requestBody"].Resolved()["content"].Members.FirstOrDefault(static media => MediaNames.IsJson(MediaNames.Of(media.Key))).Value["schema"];
}
