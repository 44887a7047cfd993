using Microsoft.Extensions.DependencyInjection;

namespace TiledeskContracts.Quickstart;

/// <summary>The Tiledesk of another process, with clients from a container: what the quickstart's story is told on here.</summary>
internal sealed class Desk : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public Desk(string address, string projectId, string token)
    {
        var services = new ServiceCollection();
        services.AddTiledesk("shop", Configure);
        services.AddTiledeskV2("shop", Configure);
        _services = services.BuildServiceProvider();
        V2 = _services.GetRequiredKeyedService<V2.TiledeskClient>("shop");
        V3 = _services.GetRequiredKeyedService<V3.TiledeskClient>("shop");

        void Configure(TiledeskClientOptions options) =>
            (options.BaseAddress, options.ProjectId, options.Credential) = (new Uri(address), projectId, TiledeskCredential.Jwt(token));
    }

    /// <summary>Whether others may be working on it.</summary>
    public bool IsReal => false;

    /// <summary>A client of the v2 contract.</summary>
    public V2.TiledeskClient V2 { get; }

    /// <summary>A client of the v3 contract.</summary>
    public V3.TiledeskClient V3 { get; }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
