namespace Microsoft.Kiota.Abstractions.Serialization;

/// <summary>A list.</summary>
public class UntypedArray(IEnumerable<UntypedNode> value) : UntypedNode
{
    public new IEnumerable<UntypedNode> GetValue() => value;
}
