using TiledeskContracts.Sandbox;

namespace TiledeskContracts.Quickstart;

/// <summary>The Tiledesk that the quickstart talks to: the sandbox, or a real server named by the environment.</summary>
internal sealed class Desk : IAsyncDisposable
{
    private readonly TiledeskSandbox? _sandbox;

    private Desk(string name, TiledeskClientOptions options, TiledeskSandbox? sandbox)
    {
        Name = name;
        _sandbox = sandbox;
        V2 = new V2.TiledeskClient(options);
        V3 = new V3.TiledeskClient(options);
    }

    /// <summary>What it is, for people.</summary>
    public string Name { get; }

    /// <summary>Whether others may be working on it.</summary>
    public bool IsReal => _sandbox is null;

    /// <summary>A client of the v2 contract.</summary>
    public V2.TiledeskClient V2 { get; }

    /// <summary>A client of the v3 contract.</summary>
    public V3.TiledeskClient V3 { get; }

    /// <summary>Opens the server of TILEDESK_BASE_URL, or a sandbox where that is not set.</summary>
    /// <param name="environment">Looks a variable up.</param>
    /// <param name="cancellationToken">Stops waiting for the sandbox.</param>
    /// <exception cref="InvalidOperationException">The address is set and something that belongs to it is not.</exception>
    public static async Task<Desk> OpenAsync(Func<string, string?> environment, CancellationToken cancellationToken)
    {
        if (environment("TILEDESK_BASE_URL") is { Length: > 0 } address)
        {
            return new Desk($"at {address}", FromEnvironment(address, environment), sandbox: null);
        }

        var sandbox = await TiledeskSandbox.StartAsync(cancellationToken: cancellationToken);
        var options = new TiledeskClientOptions
        {
            BaseAddress = sandbox.BaseAddress,
            ProjectId = sandbox.ProjectId,
            Credential = TiledeskCredential.Jwt(sandbox.Owner.Token),
        };
        return new Desk("sandbox in memory (set TILEDESK_BASE_URL for a real server)", options, sandbox);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        V2.Dispose();
        V3.Dispose();
        if (_sandbox is not null)
        {
            await _sandbox.DisposeAsync();
        }
    }

    private static TiledeskClientOptions FromEnvironment(string address, Func<string, string?> environment)
    {
        string Need(string name) => environment(name) is { Length: > 0 } value
            ? value
            : throw new InvalidOperationException(
                $"TILEDESK_BASE_URL is set, {name} is not. Needed: TILEDESK_PROJECT_ID, and TILEDESK_TOKEN or both TILEDESK_EMAIL and TILEDESK_PASSWORD.");

        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri))
        {
            throw new InvalidOperationException($"TILEDESK_BASE_URL is no address: '{address}'. Write it like https://desk.example.com/api.");
        }

        return new TiledeskClientOptions
        {
            BaseAddress = uri,
            ProjectId = Need("TILEDESK_PROJECT_ID"),
            Credential = environment("TILEDESK_TOKEN") is { Length: > 0 } token
                ? TiledeskCredential.Jwt(token)
                : TiledeskCredential.Basic(Need("TILEDESK_EMAIL"), Need("TILEDESK_PASSWORD")),
        };
    }
}
