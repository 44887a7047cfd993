using System.Globalization;
using TiledeskContracts.Comparison.Operations;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Drift.Reading;
using TiledeskContracts.Spec.Nodes;
using TiledeskContracts.Spec.Problems;
using TiledeskContracts.Spec.Reading;

namespace TiledeskContracts.Drift.Traffic;

/// <summary>Reads exchanges: one recording a file (<c>request</c> and <c>response</c>), or a HAR file.</summary>
internal static class ExchangeReader
{
    /// <summary>Reads the exchanges of a file.</summary>
    /// <param name="file">Its path, as reports name it.</param>
    /// <param name="text">Its text.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <exception cref="UnreadableException">It is no JSON, or neither form.</exception>
    public static IReadOnlyList<Exchange> Read(string file, string text, CancellationToken cancellationToken)
    {
        var root = InputText.Nodes(file, text, isJson: true, cancellationToken);
        var part = new Part(root, "#", null!);
        if (part["log"]["entries"].Exists)
        {
            return [.. part["log"]["entries"].Items.Select(entry => OfHar(file, entry, cancellationToken)).OfType<Exchange>()];
        }

        return part["request"].IsMapping && part["response"].IsMapping
            ? [OfRecording(file, part)]
            : throw new UnreadableException($"{file}:1:1: it is neither a recording ('request' and 'response') nor a HAR file ('log.entries'). Name recordings only.");
    }

    /// <summary>An answer of which there is only the body.</summary>
    /// <param name="file">Its path, as reports name it.</param>
    /// <param name="text">The body.</param>
    /// <param name="operation">The operation that answered.</param>
    /// <param name="status">With which status.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    public static Exchange OfBody(string file, string text, ComparedOperation operation, int status, CancellationToken cancellationToken)
    {
        var (body, kind) = Body(file, "application/json", text, cancellationToken);
        return new Exchange(file, 1, operation.Method, operation.Path, [], status, null, [], null, body, kind);
    }

    private static Exchange OfRecording(string file, Part record)
    {
        var (request, response) = (record["request"], record["response"]);
        var kind = response.Text("bodyKind");
        var body = response["body"];
        var path = request.Text("path") ?? "";
        return new Exchange(
            file,
            record.Node!.Position.Line,
            (request.Text("method") ?? "GET").ToUpperInvariant(),
            path.Split('?')[0],
            [.. request["query"].Members.SelectMany(static member => Values(member.Key, member.Value))],
            Number(response.Text("status")),
            MediaNames.Of(response["headers"].Members.FirstOrDefault(static header => header.Key.Equals("content-type", StringComparison.OrdinalIgnoreCase)).Value.Value),
            [.. response["headers"].Members.SelectMany(static member => Values(member.Key, member.Value))],
            request["body"] is { IsMapping: true } or { Node: SpecSequence } ? request["body"].Node : null,
            kind == "json" ? body.Node : null,
            kind switch { "json" => BodyKind.Json, "broken" => BodyKind.Broken, null or "empty" or "none" => BodyKind.Empty, _ => body.Exists && body.Value is not ("" or null) ? BodyKind.Other : BodyKind.Empty });
    }

    private static Exchange? OfHar(string file, Part entry, CancellationToken cancellationToken)
    {
        var (request, response) = (entry["request"], entry["response"]);
        if (!Uri.TryCreate(request.Text("url"), UriKind.Absolute, out var address))
        {
            return null;
        }

        var content = response["content"];
        var media = MediaNames.Of(content.Text("mimeType"));
        var text = content.Text("encoding") == "base64" ? null : content.Text("text");
        var (body, kind) = Body(file, media, text, cancellationToken);
        var (sent, _) = Body(file, MediaNames.Of(request["postData"].Text("mimeType")), request["postData"].Text("text"), cancellationToken);
        return new Exchange(
            file,
            entry.Node!.Position.Line,
            (request.Text("method") ?? "GET").ToUpperInvariant(),
            Uri.UnescapeDataString(address.AbsolutePath.Replace("%2F", "%252F", StringComparison.OrdinalIgnoreCase)),
            Pairs(request["queryString"]),
            Number(response.Text("status")),
            media,
            Pairs(response["headers"]),
            sent,
            body,
            kind);
    }

    /// <summary>What a body is.</summary>
    /// <param name="file">What messages call it.</param>
    /// <param name="media">Its content type, or null.</param>
    /// <param name="text">The body; null or empty for none.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    public static (SpecNode? Body, BodyKind Kind) Body(string file, string? media, string? text, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(text))
        {
            return (null, BodyKind.Empty);
        }

        if (!MediaNames.IsJson(media))
        {
            return (null, BodyKind.Other);
        }

        var reading = NodeReader.Read(file + ".json", text, ReadingLimits.Default, new ProblemList(file), cancellationToken);
        return reading is { Root: { } root, IsWhole: true } ? (root, BodyKind.Json) : (null, BodyKind.Broken);
    }

    // A list is a name that came several times.
    private static IEnumerable<KeyValuePair<string, string?>> Values(string name, Part value) => value.Node is SpecSequence
        ? value.Items.Select(item => KeyValuePair.Create(name, item.Value))
        : [KeyValuePair.Create(name, value.Value)];

    /// <summary>Names and values of a list of a HAR file.</summary>
    /// <param name="list">The list.</param>
    public static IReadOnlyList<KeyValuePair<string, string?>> Pairs(Part list) =>
        [.. list.Items.Where(static item => item.Text("name") is not null).Select(static item => KeyValuePair.Create(item.Text("name")!, item.Text("value")))];

    private static int Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
