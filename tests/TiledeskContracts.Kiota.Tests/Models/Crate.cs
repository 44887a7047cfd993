using Microsoft.Kiota.Abstractions.Serialization;
using TiledeskContracts.Kiota.Tests.Shapes;

namespace TiledeskContracts.Kiota.Tests.Models;

/// <summary>A model as Kiota's own generator writes it, that holds generated ones of ours.</summary>
internal sealed class Crate : IParsable, IAdditionalDataHolder
{
    public IDictionary<string, object> AdditionalData { get; set; } = new Dictionary<string, object>(StringComparer.Ordinal);

    public Part? Part { get; set; }

    public List<Animal>? Animals { get; set; }

    public CratePick? Pick { get; set; }

    public static Crate CreateFromDiscriminatorValue(IParseNode node) => new();

    public IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>(StringComparer.Ordinal)
    {
        ["part"] = node => Part = node.GetObjectValue(Part.CreateFromDiscriminatorValue),
        ["animals"] = node => Animals = [.. node.GetCollectionOfObjectValues(Animal.CreateFromDiscriminatorValue)],
        ["pick"] = node => Pick = node.GetObjectValue(CratePick.CreateFromDiscriminatorValue),
    };

    public void Serialize(ISerializationWriter writer)
    {
        writer.WriteObjectValue("part", Part);
        writer.WriteCollectionOfObjectValues("animals", Animals);
        writer.WriteObjectValue("pick", Pick);
        writer.WriteAdditionalData(AdditionalData);
    }
}
