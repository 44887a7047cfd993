namespace Microsoft.Kiota.Abstractions.Serialization;

/// <summary>Reads bodies of one content type.</summary>
public interface IParseNodeFactory
{
    string ValidContentType { get; }

    Task<IParseNode> GetRootParseNodeAsync(string contentType, Stream content, CancellationToken cancellationToken = default);
}
