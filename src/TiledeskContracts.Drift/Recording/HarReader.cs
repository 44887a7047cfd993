using System.Globalization;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Drift.Live;
using TiledeskContracts.Drift.Reading;
using TiledeskContracts.Drift.Traffic;

namespace TiledeskContracts.Drift.Recording;

/// <summary>Reads the exchanges of a HAR file as they went over the wire.</summary>
internal static class HarReader
{
    /// <summary>Reads them.</summary>
    /// <param name="file">The file's path, as messages name it.</param>
    /// <param name="text">Its text.</param>
    /// <param name="operations">The contract's operations.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <exception cref="UnreadableException">It is no HAR file.</exception>
    public static IReadOnlyList<RawExchange> Read(string file, string text, OperationTable operations, CancellationToken cancellationToken)
    {
        var log = new Part(InputText.Nodes(file, text, isJson: true, cancellationToken), "#", null!)["log"];
        return log["entries"].Exists
            ? [.. log["entries"].Items.Select(entry => Of(entry, operations)).OfType<RawExchange>()]
            : throw new UnreadableException($"{file}:1:1: it is no HAR file ('log.entries').");
    }

    private static RawExchange? Of(Part entry, OperationTable operations)
    {
        var (request, response) = (entry["request"], entry["response"]);
        if (!Uri.TryCreate(request.Text("url"), UriKind.Absolute, out var address))
        {
            return null;
        }

        var method = (request.Text("method") ?? "GET").ToUpperInvariant();
        var operation = operations.Find(method, address.AbsolutePath);
        var content = response["content"];
        var isText = content.Text("encoding") != "base64";
        return new RawExchange(
            operation is null ? method : OperationTable.NameOf(operation),
            method,
            operation?.Path,
            address.AbsolutePath,
            ExchangeReader.Pairs(request["queryString"]),
            Lower(request["headers"]),
            request["postData"].Text("text"),
            int.TryParse(response.Text("status"), NumberStyles.None, CultureInfo.InvariantCulture, out var status) ? status : 0,
            [.. Lower(response["headers"]).Where(static header => header.Key != "content-type"), KeyValuePair.Create("content-type", content.Text("mimeType"))],
            isText ? content.Text("text") : "");
    }

    private static IReadOnlyList<KeyValuePair<string, string?>> Lower(Part headers) =>
        [.. ExchangeReader.Pairs(headers).Select(static header => KeyValuePair.Create(header.Key.ToLowerInvariant(), header.Value))];
}
