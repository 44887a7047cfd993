using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;

namespace TiledeskContracts.Kiota.Tests.Adapters;

/// <summary>Kiota's own adapter: the real one where its packages are, else what behaves like it.</summary>
internal static class KiotaAdapter
{
    public static IRequestAdapter Over(
        IAuthenticationProvider authentication,
        Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer,
        params Middleware[] middleware) =>
#if REAL_KIOTA
        new Microsoft.Kiota.Http.HttpClientLibrary.HttpClientRequestAdapter(
            authentication, StockLike.StockJson.ParseNodes, StockLike.StockJson.Writers, new HttpClient(new InMemoryHandler(answer, middleware)));
#else
        new InMemoryRequestAdapter(authentication, answer, middleware);
#endif
}
