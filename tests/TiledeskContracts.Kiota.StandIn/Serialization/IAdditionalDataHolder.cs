namespace Microsoft.Kiota.Abstractions.Serialization;

/// <summary>A model that keeps what it does not know.</summary>
public interface IAdditionalDataHolder
{
    IDictionary<string, object> AdditionalData { get; set; }
}
