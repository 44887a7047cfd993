using System.Net.Http.Headers;
using System.Text.Json;
using TiledeskContracts.Benchmarks.Json.Plain;
using TiledeskContracts.V3;

namespace TiledeskContracts.Benchmarks.Calls;

/// <summary>One call, by the generated client and by hand: both with a token, a query and a token to cancel by.</summary>
internal sealed class CallWork : IDisposable
{
    private const string Project = "5b55e806c93dde00143163dd";
    private static readonly MediaTypeWithQualityHeaderValue _json = new("application/json");
    private readonly CancellationTokenSource _cancellation = new();
    private readonly HttpClient _http;
    private readonly TiledeskClient _tiledesk;
    private readonly TiledeskClient _watched;

    public CallWork(byte[] body)
    {
        _http = new HttpClient(new Stub(body)) { BaseAddress = new Uri("https://api.example.com/v3/") };
        _tiledesk = new TiledeskClient(Options(), _http);
        var watching = Options();
        watching.Drift.OnDrift = static _ => { };
        _watched = new TiledeskClient(watching, _http);
    }

    public object Send() => Send(_tiledesk);

    public object SendWatched() => Send(_watched);

    public object SendByHand() => ByHandAsync().GetAwaiter().GetResult();

    public void Dispose()
    {
        _tiledesk.Dispose();
        _watched.Dispose();
        _http.Dispose();
        _cancellation.Dispose();
    }

    private static TiledeskClientOptions Options() => new() { ProjectId = Project, Credential = TiledeskCredential.Jwt("e30.e30.c2ln") };

    private RequestList Send(TiledeskClient client) =>
        client.Requests.ListAsync(new() { Status = [RequestStatusFilter.Unserved], Page = 0 }, cancellationToken: _cancellation.Token).GetAwaiter().GetResult();

    private async Task<PlainRequestList> ByHandAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{Uri.EscapeDataString(Project)}/requests?status={Uri.EscapeDataString("100")}&page=0");
        request.Headers.Authorization = new AuthenticationHeaderValue("JWT", "e30.e30.c2ln");
        request.Headers.Accept.Add(_json);
        using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, _cancellation.Token);
        response.EnsureSuccessStatusCode();
        await using var stream = await response.Content.ReadAsStreamAsync(_cancellation.Token);
        return (await JsonSerializer.DeserializeAsync(stream, PlainContext.Default.PlainRequestList, _cancellation.Token))!;
    }

    private sealed class Stub(byte[] body) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var content = new ByteArrayContent(body);
            content.Headers.ContentType = _json;
            return Task.FromResult(new HttpResponseMessage { Content = content, RequestMessage = request });
        }
    }
}
