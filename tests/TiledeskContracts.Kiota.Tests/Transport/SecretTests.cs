using System.Net;
using TiledeskContracts.Kiota.Tests.Adapters;
using TiledeskContracts.Kiota.Tests.Shapes;

namespace TiledeskContracts.Kiota.Tests.Transport;

/// <summary>A password goes to the API and nowhere else, whatever an adapter's middleware does.</summary>
public sealed class SecretTests
{
    private static readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    private readonly List<string> _sent = [];

    [Fact]
    public async Task SignIn_ThroughAnAdapter_SignsInOnceAndCalls()
    {
        var client = Client(static _ => new HttpResponseMessage { Content = new StringContent("""{"token":"e30.e30.c2ln"}""") });

        await client.Things.DeleteAsync("7", cancellationToken: _cancellation);
        await client.Things.DeleteAsync("8", cancellationToken: _cancellation);

        Assert.Equal(
            ["""POST /api/auth {"password":"secret"} 21""", "DELETE /api/things/7 JWT e30.e30.c2ln", "DELETE /api/things/8 JWT e30.e30.c2ln"],
            _sent);
    }

    [Fact]
    public async Task SignIn_RedirectedByMiddleware_DoesNotFollowWithThePassword()
    {
        var client = Client(
            static _ => new HttpResponseMessage(HttpStatusCode.TemporaryRedirect),
            static async (request, next, cancellationToken) =>
            {
                // As Kiota's redirect handler does it.
                var response = await next(request);
                var body = new MemoryStream();
                await request.Content!.CopyToAsync(body, cancellationToken);
                body.Position = 0;
                return response.StatusCode == HttpStatusCode.TemporaryRedirect
                    ? await next(new HttpRequestMessage(request.Method, "https://evil.example.com/auth") { Content = new StreamContent(body) })
                    : response;
            });

        var refused = await Assert.ThrowsAnyAsync<InvalidOperationException>(() => client.Things.DeleteAsync("7", cancellationToken: _cancellation));

        Assert.Contains("a password is not sent after", refused.Message, StringComparison.Ordinal);
        Assert.StartsWith("POST /api/auth ", Assert.Single(_sent), StringComparison.Ordinal);
    }

    private ShapesClient Client(Func<HttpRequestMessage, HttpResponseMessage> signIn, params Middleware[] middleware)
    {
        var adapter = KiotaAdapter.Over(new LookingProvider(), AnswerAsync, middleware);
        adapter.BaseUrl = Wire.Address;
        return new ShapesClient(new() { Credential = ApiCredential.SignIn("/auth", new Dictionary<string, string> { ["password"] = "secret" }, "JWT") }, adapter);

        async Task<HttpResponseMessage> AnswerAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            // Read as a network reads it: once.
            var length = request.Content?.Headers.ContentLength;
            using var body = new MemoryStream();
            await (request.Content?.CopyToAsync(body, cancellationToken) ?? Task.CompletedTask);
            _sent.Add($"{request.Method} {request.RequestUri!.AbsolutePath} {request.Headers.Authorization}{System.Text.Encoding.UTF8.GetString(body.ToArray())} {length}".TrimEnd());
            return request.RequestUri.AbsolutePath.EndsWith("/auth", StringComparison.Ordinal) ? signIn(request) : new HttpResponseMessage(HttpStatusCode.NoContent);
        }
    }
}
