namespace Microsoft.Kiota.Abstractions.Serialization;

/// <summary>A number that a decimal holds.</summary>
public class UntypedDecimal(decimal value) : UntypedNode
{
    public new decimal GetValue() => value;
}
