using TiledeskContracts.Errors;
using TiledeskContracts.V3;

namespace TiledeskContracts.Contract.Tests.Live;

/// <summary>A real server, named by the environment; the tests that need it are skipped where there is none.</summary>
public sealed class LiveDesk : IAsyncLifetime
{
    private readonly List<string> _made = [];
    private TiledeskClientOptions? _options;

    /// <summary>A client of the v3 contract.</summary>
    public V3.TiledeskClient V3 => field ??= new(Options);

    /// <summary>A client of the v2 contract.</summary>
    public V2.TiledeskClient V2 => field ??= new(Options);

    private TiledeskClientOptions Options
    {
        get
        {
            Assert.SkipWhen(_options is null, "No live server: set TILEDESK_BASE_URL, TILEDESK_PROJECT_ID, TILEDESK_EMAIL and TILEDESK_PASSWORD to run this.");
            return _options;
        }
    }

    /// <summary>Makes a request that is deleted when the tests end.</summary>
    public async Task<Request> CreateAsync(string text)
    {
        var created = await V3.Requests.CreateAsync(new() { FirstText = text }, cancellationToken: TestContext.Current.CancellationToken);
        _made.Add(created.RequestId);
        return created;
    }

    /// <summary>Forgets a request that a test has deleted itself.</summary>
    public void Forget(string requestId) => _made.Remove(requestId);

    /// <inheritdoc />
    public ValueTask InitializeAsync()
    {
        string? Read(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

        if (Read("TILEDESK_BASE_URL") is { } address
            && Read("TILEDESK_PROJECT_ID") is { } project
            && Read("TILEDESK_EMAIL") is { } email
            && Read("TILEDESK_PASSWORD") is { } password)
        {
            _options = new TiledeskClientOptions
            {
                BaseAddress = new Uri(address),
                ProjectId = project,
                Credential = TiledeskCredential.Basic(email, password),
            };
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        List<Exception> refused = [];
        foreach (var requestId in _made)
        {
            try
            {
                await V3.Requests.DeleteAsync(requestId);
            }
            catch (Exception problem) when (problem is ApiException or ApiTimeoutException or HttpRequestException)
            {
                // One that stays must not keep the others.
                refused.Add(problem);
            }
        }

        if (refused.Count > 0)
        {
            throw new AggregateException("Some requests of the tests are left on the server.", refused);
        }
    }
}
