namespace Microsoft.Kiota.Abstractions.Serialization;

/// <summary>Writes bodies of one content type.</summary>
public interface ISerializationWriterFactory
{
    string ValidContentType { get; }

    ISerializationWriter GetSerializationWriter(string contentType);
}
