namespace TiledeskContracts.Kiota.Tests.Adapters;

/// <summary>Something between adapter and network, as Kiota's retry, redirect and telemetry handlers are.</summary>
/// <param name="request">The request; its options carry those of Kiota by their type's name.</param>
/// <param name="next">Sends it on.</param>
/// <param name="cancellationToken">Ends the call.</param>
internal delegate Task<HttpResponseMessage> Middleware(
    HttpRequestMessage request, Func<HttpRequestMessage, Task<HttpResponseMessage>> next, CancellationToken cancellationToken);
