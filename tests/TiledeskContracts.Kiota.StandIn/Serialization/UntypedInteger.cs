namespace Microsoft.Kiota.Abstractions.Serialization;

/// <summary>A number that an int holds.</summary>
public class UntypedInteger(int value) : UntypedNode
{
    public new int GetValue() => value;
}
