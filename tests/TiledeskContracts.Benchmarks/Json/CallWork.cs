using System.Net.Http.Headers;
using System.Text.Json;
using TiledeskContracts.Benchmarks.Json.Plain;
using TiledeskContracts.Drift;
using TiledeskContracts.V3;

namespace TiledeskContracts.Benchmarks.Json;

/// <summary>A whole call of a list page, by the generated client and by hand, through a stub that answers at once.</summary>
public sealed class CallWork : IDisposable
{
    private const string Token = "eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl";
    private readonly HttpClient _http = new(new Stub());
    private readonly TiledeskClient _client;
    private readonly TiledeskClient _watched;

    /// <summary>Makes the clients.</summary>
    public CallWork()
    {
        _client = new TiledeskClient(Options(), _http);
        var watching = Options();
        watching.Drift.OnDrift = static _ => { };
        _watched = new TiledeskClient(watching, _http);
    }

    /// <summary>By the generated client.</summary>
    public object Generated() => _client.Requests.ListAsync(new() { Limit = 40 }).GetAwaiter().GetResult();

    /// <summary>By the generated client, which tells drift.</summary>
    public object Watched() => _watched.Requests.ListAsync(new() { Limit = 40 }).GetAwaiter().GetResult();

    /// <summary>By hand, with the platform's source generation.</summary>
    public object ByHand() => ByHandAsync().GetAwaiter().GetResult();

    /// <inheritdoc />
    public void Dispose()
    {
        _client.Dispose();
        _watched.Dispose();
        _http.Dispose();
    }

    private static TiledeskClientOptions Options() =>
        new() { ProjectId = "6b01633a09cc3e560e37285a", BaseAddress = new Uri("https://desk.example.com"), Credential = TiledeskCredential.Jwt(Token) };

    private async Task<PlainRequestList> ByHandAsync()
    {
        using var message = new HttpRequestMessage(HttpMethod.Get, "https://desk.example.com/6b01633a09cc3e560e37285a/requests?limit=40");
        message.Headers.Authorization = new AuthenticationHeaderValue("JWT", Token);
        message.Headers.Accept.ParseAdd("application/json");
        using var response = await _http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        var body = await response.Content.ReadAsStreamAsync();
        await using (body)
        {
            return (await JsonSerializer.DeserializeAsync(body, PlainContext.Default.PlainRequestList))!;
        }
    }

    private sealed class Stub : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            // As a network gives it: a stream of unknown length, not an array.
            var content = new StreamContent(new MemoryStream(Bodies.Page, writable: false));
            content.Headers.ContentType = new MediaTypeHeaderValue("application/json") { CharSet = "utf-8" };
            return Task.FromResult(new HttpResponseMessage { Content = content, RequestMessage = request });
        }
    }
}
