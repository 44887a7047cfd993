namespace Microsoft.Kiota.Abstractions.Serialization;

/// <summary>A text.</summary>
public class UntypedString(string? value) : UntypedNode
{
    public new string? GetValue() => value;
}
