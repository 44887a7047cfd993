using TiledeskContracts.Sandbox;
using TiledeskContracts.V3;

namespace TiledeskContracts.Contract.Tests.Updates;

/// <summary>A client of a server in memory, that remembers the body sent last.</summary>
internal sealed class UpdateDesk : IAsyncDisposable
{
    private readonly Listener _listener = new();
    private readonly HttpClient _http;

    private UpdateDesk(TiledeskSandbox sandbox)
    {
        Sandbox = sandbox;
        _http = new HttpClient(_listener);
        Client = new(new() { BaseAddress = sandbox.BaseAddress, ProjectId = sandbox.ProjectId, Credential = TiledeskCredential.Jwt(sandbox.Owner.Token) }, _http);
    }

    public TiledeskSandbox Sandbox { get; }

    public TiledeskClient Client { get; }

    public string? LastBody => _listener.Body;

    public static async Task<UpdateDesk> StartAsync(CancellationToken cancellationToken) =>
        new(await TiledeskSandbox.StartAsync(cancellationToken: cancellationToken));

    /// <summary>A request as it is read after it was made.</summary>
    public async Task<Request> CreateAsync(CancellationToken cancellationToken)
    {
        var created = await Client.Requests.CreateAsync(new() { FirstText = "Help", Language = "en" }, cancellationToken: cancellationToken);
        return await Client.Requests.GetAsync(created.RequestId, cancellationToken: cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        _http.Dispose();
        await Sandbox.DisposeAsync();
    }

    private sealed class Listener() : DelegatingHandler(new SocketsHttpHandler())
    {
        public string? Body { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
            return await base.SendAsync(request, cancellationToken);
        }
    }
}
