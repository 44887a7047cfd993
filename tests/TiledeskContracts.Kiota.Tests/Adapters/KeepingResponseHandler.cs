using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;

namespace TiledeskContracts.Kiota.Tests.Adapters;

/// <summary>Keeps what it is given.</summary>
internal sealed class KeepingResponseHandler : IResponseHandler
{
    public object? Response { get; private set; }

    public Task<ModelType?> HandleResponseAsync<NativeResponseType, ModelType>(
        NativeResponseType response, Dictionary<string, ParsableFactory<IParsable>>? errorMappings)
    {
        Response = response;
        return Task.FromResult<ModelType?>(default);
    }
}
