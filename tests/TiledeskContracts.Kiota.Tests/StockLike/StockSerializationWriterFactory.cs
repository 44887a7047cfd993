using Microsoft.Kiota.Abstractions.Serialization;

namespace TiledeskContracts.Kiota.Tests.StockLike;

/// <summary>Writes JSON as Kiota's own library does.</summary>
internal sealed class StockSerializationWriterFactory : ISerializationWriterFactory
{
    public string ValidContentType => "application/json";

    public ISerializationWriter GetSerializationWriter(string contentType)
    {
        StockContentType.Check(contentType, ValidContentType);
        return new StockSerializationWriter();
    }
}
