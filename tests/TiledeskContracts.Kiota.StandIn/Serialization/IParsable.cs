namespace Microsoft.Kiota.Abstractions.Serialization;

/// <summary>A model.</summary>
public interface IParsable
{
    IDictionary<string, Action<IParseNode>> GetFieldDeserializers();

    void Serialize(ISerializationWriter writer);
}
