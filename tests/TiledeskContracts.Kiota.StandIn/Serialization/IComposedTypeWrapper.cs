namespace Microsoft.Kiota.Abstractions.Serialization;

/// <summary>Marks unions: they write their value without an object around it.</summary>
public interface IComposedTypeWrapper
{
}
