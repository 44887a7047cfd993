using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;

namespace TiledeskContracts.Kiota.Tests.StockLike;

/// <summary>A model as Kiota's own generator writes it.</summary>
internal sealed class Gadget : IParsable, IAdditionalDataHolder
{
    public IDictionary<string, object> AdditionalData { get; set; } = new Dictionary<string, object>(StringComparer.Ordinal);

    public string? Name { get; set; }

    public GadgetState? State { get; set; }

    public decimal? Price { get; set; }

    public Date? Day { get; set; }

    public List<int?>? Numbers { get; set; }

    public List<Gadget>? Parts { get; set; }

    /// <summary>Has <see cref="Name"/> written as null where it has no value.</summary>
    public bool IsNameNull { get; set; }

    public static Gadget CreateFromDiscriminatorValue(IParseNode node) => new();

    public IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>(StringComparer.Ordinal)
    {
        ["name"] = node => Name = node.GetStringValue(),
        ["state"] = node => State = node.GetEnumValue<GadgetState>(),
        ["price"] = node => Price = node.GetDecimalValue(),
        ["day"] = node => Day = node.GetDateValue(),
        ["numbers"] = node => Numbers = [.. node.GetCollectionOfPrimitiveValues<int?>()],
        ["parts"] = node => Parts = [.. node.GetCollectionOfObjectValues(CreateFromDiscriminatorValue)],
    };

    public void Serialize(ISerializationWriter writer)
    {
        writer.WriteStringValue("name", Name);
        if (IsNameNull)
        {
            writer.WriteNullValue("name");
        }

        writer.WriteEnumValue("state", State);
        writer.WriteDecimalValue("price", Price);
        writer.WriteDateValue("day", Day);
        writer.WriteCollectionOfPrimitiveValues("numbers", Numbers);
        writer.WriteCollectionOfObjectValues("parts", Parts);
        writer.WriteAdditionalData(AdditionalData);
    }
}
