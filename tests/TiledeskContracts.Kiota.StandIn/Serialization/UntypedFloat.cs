namespace Microsoft.Kiota.Abstractions.Serialization;

/// <summary>A number that no decimal holds.</summary>
public class UntypedFloat(float value) : UntypedNode
{
    public new float GetValue() => value;
}
