using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;

namespace TiledeskContracts.Kiota.Tests.Adapters;

/// <summary>An adapter that knows of no response handlers: it gives the stream of a success, and throws for everything else.</summary>
internal sealed class HandlerBlindRequestAdapter(
    IAuthenticationProvider authentication,
    Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer,
    params Middleware[] middleware) : InMemoryRequestAdapter(authentication, answer, middleware)
{
    protected override IResponseHandler? HandlerOf(RequestInformation request) => null;
}
