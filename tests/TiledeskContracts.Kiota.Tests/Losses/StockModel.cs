using Microsoft.Kiota.Abstractions.Serialization;

namespace TiledeskContracts.Kiota.Tests.Losses;

/// <summary>Some members of the contract's <c>Thing</c>, as Kiota's own generator writes them.</summary>
internal sealed class StockModel : IParsable, IAdditionalDataHolder
{
    public IDictionary<string, object> AdditionalData { get; set; } = new Dictionary<string, object>(StringComparer.Ordinal);

    public string? Text { get; set; }

    public StockMood? Mood { get; set; }

    public StockModel? Part { get; set; }

    public StockUnion? Content { get; set; }

    public static StockModel CreateFromDiscriminatorValue(IParseNode node) => new();

    public IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>(StringComparer.Ordinal)
    {
        ["text"] = node => Text = node.GetStringValue(),
        ["mood"] = node => Mood = node.GetEnumValue<StockMood>(),
        ["part"] = node => Part = node.GetObjectValue(CreateFromDiscriminatorValue),
        ["content"] = node => Content = node.GetObjectValue(StockUnion.CreateFromDiscriminatorValue),
    };

    public void Serialize(ISerializationWriter writer)
    {
        writer.WriteStringValue("text", Text);
        writer.WriteEnumValue("mood", Mood);
        writer.WriteObjectValue("part", Part);
        writer.WriteObjectValue("content", Content);
        writer.WriteAdditionalData(AdditionalData);
    }
}
