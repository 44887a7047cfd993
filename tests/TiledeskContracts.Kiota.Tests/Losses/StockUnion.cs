using Microsoft.Kiota.Abstractions.Serialization;

namespace TiledeskContracts.Kiota.Tests.Losses;

/// <summary>A union of objects, as Kiota's own generator writes it.</summary>
internal sealed class StockUnion : IComposedTypeWrapper, IParsable
{
    public StockPicture? Picture { get; set; }

    public static StockUnion CreateFromDiscriminatorValue(IParseNode node) =>
        new() { Picture = node.GetChildNode("kind")?.GetStringValue() == "picture" ? new StockPicture() : null };

    public IDictionary<string, Action<IParseNode>> GetFieldDeserializers() =>
        Picture?.GetFieldDeserializers() ?? new Dictionary<string, Action<IParseNode>>(StringComparer.Ordinal);

    public void Serialize(ISerializationWriter writer) => writer.WriteObjectValue(null, Picture);
}
