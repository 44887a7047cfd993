namespace Microsoft.Kiota.Abstractions.Serialization;

/// <summary>A value of no model; what it is tells the class derived from it.</summary>
public class UntypedNode : IParsable
{
    public static UntypedNode CreateFromDiscriminatorValue(IParseNode parseNode)
    {
        ArgumentNullException.ThrowIfNull(parseNode);
        return new UntypedNode();
    }

    public virtual IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>(StringComparer.Ordinal);

    public virtual void Serialize(ISerializationWriter writer) => ArgumentNullException.ThrowIfNull(writer);

    // The real library's trap: each derived class hides it by its own.
    public object? GetValue() => throw new NotImplementedException();
}
