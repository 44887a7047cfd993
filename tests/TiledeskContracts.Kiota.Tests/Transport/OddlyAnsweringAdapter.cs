using System.Diagnostics.CodeAnalysis;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;
using TiledeskContracts.Kiota.Tests.Adapters;

namespace TiledeskContracts.Kiota.Tests.Transport;

/// <summary>An adapter over something else than an HttpClient: its native answers are others.</summary>
internal sealed class OddlyAnsweringAdapter() : InMemoryRequestAdapter(new LookingProvider(), static (_, _) => throw new NotSupportedException()), IRequestAdapter
{
    Task<ModelType?> IRequestAdapter.SendPrimitiveAsync<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] ModelType>(
        RequestInformation requestInfo, Dictionary<string, ParsableFactory<IParsable>>? errorMapping, CancellationToken cancellationToken)
        where ModelType : default => HandlerOf(requestInfo)!.HandleResponseAsync<Uri, ModelType>(requestInfo.URI, errorMapping);
}
