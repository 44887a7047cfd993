namespace Microsoft.Kiota.Abstractions.Serialization;

/// <summary>A number that no decimal and no float holds.</summary>
public class UntypedDouble(double value) : UntypedNode
{
    public new double GetValue() => value;
}
