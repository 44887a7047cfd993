namespace Microsoft.Kiota.Abstractions.Serialization;

/// <summary>A number that a long holds.</summary>
public class UntypedLong(long value) : UntypedNode
{
    public new long GetValue() => value;
}
