namespace TiledeskContracts.Kiota.Tests.Adapters;

/// <summary>A function in place of the network, behind middleware; the first one sees a request first.</summary>
internal sealed class InMemoryHandler(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer, IEnumerable<Middleware> middleware) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Func<HttpRequestMessage, Task<HttpResponseMessage>> network = message => answer(message, cancellationToken);
        return middleware.Reverse().Aggregate(network, (next, one) => message => one(message, next, cancellationToken))(request);
    }
}
