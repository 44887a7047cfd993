namespace Microsoft.Kiota.Abstractions.Serialization;

/// <summary>An object.</summary>
public class UntypedObject(IDictionary<string, UntypedNode> properties) : UntypedNode
{
    public new IDictionary<string, UntypedNode> GetValue() => properties;
}
