using Microsoft.Kiota.Abstractions.Serialization;

namespace TiledeskContracts.Kiota.Tests.Losses;

/// <summary>An alternative of <see cref="StockUnion"/>.</summary>
internal sealed class StockPicture : IParsable, IAdditionalDataHolder
{
    public IDictionary<string, object> AdditionalData { get; set; } = new Dictionary<string, object>(StringComparer.Ordinal);

    public string? Kind { get; set; }

    public int? Width { get; set; }

    public IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>(StringComparer.Ordinal)
    {
        ["kind"] = node => Kind = node.GetStringValue(),
        ["width"] = node => Width = node.GetIntValue(),
    };

    public void Serialize(ISerializationWriter writer)
    {
        writer.WriteStringValue("kind", Kind);
        writer.WriteIntValue("width", Width);
        writer.WriteAdditionalData(AdditionalData);
    }
}
