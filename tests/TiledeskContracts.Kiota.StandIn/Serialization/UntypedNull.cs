namespace Microsoft.Kiota.Abstractions.Serialization;

/// <summary>JSON's null.</summary>
public class UntypedNull : UntypedNode
{
    public new object? GetValue() => null;
}
