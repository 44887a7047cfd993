namespace Microsoft.Kiota.Abstractions.Serialization;

/// <summary>True or false.</summary>
public class UntypedBoolean(bool value) : UntypedNode
{
    public new bool GetValue() => value;
}
