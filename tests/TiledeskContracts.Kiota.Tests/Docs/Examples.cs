using System.Text.Json;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;
using TiledeskContracts.Kiota.Tests.V3;
using ApiException = TiledeskContracts.Errors.ApiException;

namespace TiledeskContracts.Kiota.Tests.Docs;

/// <summary>The examples of <c>docs/kiota.md</c>: between markers, the very lines of the page.</summary>
internal static class Examples
{
    public static async Task<string> CallAsync(IRequestAdapter adapter, string requestId, CancellationToken cancellationToken)
    {
        // <page>
        // The adapter authenticates, and says where to call; options say it only where it is to be elsewhere.
        using var desk = new TiledeskClient(new() { Parameters = { ["project_id"] = "5b55e806c93dde00143163dd" }, Retry = { MaxRetries = 0 } }, adapter);
        try
        {
            Request request = await desk.Requests.GetAsync(requestId, cancellationToken: cancellationToken);
            return $"{request.Status}: {request.FirstText}";
        }
        catch (ApiException refused) when (refused.InnerException is Microsoft.Kiota.Abstractions.ApiException kiota)
        {
            return $"{kiota.ResponseStatusCode}: {refused.Error?.Message} in {refused.RawBody}";
        }

        // </page>
    }

    public static async Task<Stream> EchoAsync(IParseNodeFactory nodes, ISerializationWriterFactory writers, Stream content, CancellationToken cancellationToken)
    {
        // <page>
        IParseNode node = await nodes.GetRootParseNodeAsync("application/json", content, cancellationToken);
        Request request = node.GetObjectValue(Request.CreateFromDiscriminatorValue);

        request.AdditionalData["color"] = JsonSerializer.SerializeToElement("red");     // Kiota's interface shows the same members

        using ISerializationWriter writer = writers.GetSerializationWriter("application/json");
        writer.WriteObjectValue(null, request);
        return writer.GetSerializedContent();

        // </page>
    }

#if REAL_KIOTA
    public static void Register()
    {
        // <page>
        ParseNodeFactoryRegistry.DefaultInstance.ContentTypeAssociatedFactories["application/json"] = new LosslessJsonParseNodeFactory();
        SerializationWriterFactoryRegistry.DefaultInstance.ContentTypeAssociatedFactories["application/json"] = new LosslessJsonSerializationWriterFactory();

        // </page>
    }
#endif
}
