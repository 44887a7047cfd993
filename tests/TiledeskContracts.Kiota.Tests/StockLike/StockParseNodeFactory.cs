using System.Text.Json;
using Microsoft.Kiota.Abstractions.Serialization;

namespace TiledeskContracts.Kiota.Tests.StockLike;

/// <summary>Reads JSON as Kiota's own library does.</summary>
internal sealed class StockParseNodeFactory : IParseNodeFactory
{
    public string ValidContentType => "application/json";

    public async Task<IParseNode> GetRootParseNodeAsync(string contentType, Stream content, CancellationToken cancellationToken = default)
    {
        StockContentType.Check(contentType, ValidContentType);
        using var document = await JsonDocument.ParseAsync(content, cancellationToken: cancellationToken);
        return new StockParseNode(document.RootElement.Clone());
    }
}
