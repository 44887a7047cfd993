using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace TiledeskContracts.Contract.Tests.Hosting;

public sealed class AddTiledeskTests : IDisposable
{
    private readonly SentCalls _sent = new();

    public void Dispose() => _sent.Dispose();

    [Fact]
    public async Task Client_Added_IsServiceOfItsClassAndItsInterface()
    {
        await using var services = Provider(services => Answered(services.AddTiledesk(options => options.ProjectId = "p1")));

        var client = services.GetRequiredService<V3.TiledeskClient>();
        await services.GetRequiredService<V3.ITiledeskClient>().Requests.GetAsync("r1", cancellationToken: TestContext.Current.CancellationToken);

        Assert.Same(client, services.GetRequiredService<V3.ITiledeskClient>());
        Assert.Equal(("https://api.tiledesk.com/v3/p1/requests/r1", null), Assert.Single(_sent.All));
    }

    [Fact]
    public async Task Versions_Added_EachHaveTheirOwnOptions()
    {
        await using var services = Provider(services =>
        {
            Answered(services.AddTiledesk(options => options.ProjectId = "p3"));
            Answered(services.AddTiledeskV2(options => options.ProjectId = "p2"));
        });

        await services.GetRequiredService<V2.ITiledeskClient>().Requests.GetAsync("r1", cancellationToken: TestContext.Current.CancellationToken);
        await services.GetRequiredService<V3.ITiledeskClient>().Requests.GetAsync("r1", cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(["https://api.tiledesk.com/v2/p2/requests/r1", "https://api.tiledesk.com/v3/p3/requests/r1"], _sent.All.Select(call => call.Address));
    }

    [Fact]
    public async Task Projects_SideBySide_EachGetTheirOwnCallsAndCredential()
    {
        await using var services = Provider(services =>
        {
            Answered(services.AddTiledesk("shop", options => (options.ProjectId, options.Credential) = ("p-shop", TiledeskCredential.Jwt("shop-token"))));
            Answered(services.AddTiledesk("bank", options => (options.ProjectId, options.Credential) = ("p-bank", TiledeskCredential.Jwt("bank-token"))));
            Answered(services.AddTiledeskV2("shop", options => (options.ProjectId, options.Credential) = ("p-old", TiledeskCredential.Jwt("old-token"))));
            services.AddSingleton<Desks>();
        });

        await services.GetRequiredService<Desks>().ReadAsync(TestContext.Current.CancellationToken);

        Assert.Equal(
            [
                ("https://api.tiledesk.com/v3/p-shop/requests/r1", "JWT shop-token"),
                ("https://api.tiledesk.com/v3/p-bank/requests/r1", "JWT bank-token"),
                ("https://api.tiledesk.com/v2/p-old/requests/r1", "JWT old-token"),
            ],
            _sent.All);
        Assert.Null(services.GetService<V3.ITiledeskClient>());
        Assert.Same(services.GetKeyedService<V3.ITiledeskClient>("shop"), services.GetKeyedService<V3.TiledeskClient>("shop"));
    }

    [Fact]
    public void Client_AddedTwice_IsRefusedByName()
    {
        var services = new ServiceCollection();
        services.AddTiledesk(options => options.ProjectId = "p1");
        services.AddTiledesk("shop", options => options.ProjectId = "p2");

        var unnamed = Assert.Throws<InvalidOperationException>(() => services.AddTiledesk(options => options.ProjectId = "p3"));
        var named = Assert.Throws<InvalidOperationException>(() => services.AddTiledesk("shop", options => options.ProjectId = "p3"));

        Assert.Contains("Tiledesk V3 client has been added before", unnamed.Message, StringComparison.Ordinal);
        Assert.Contains("'shop' has been added before", named.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_ConfiguredBesides_AddToTheSameClient()
    {
        await using var services = Provider(services =>
        {
            var builder = Answered(services.AddTiledesk("shop", options => options.ProjectId = "p1"));
            services.Configure<TiledeskClientOptions>(builder.Name, options => options.BaseAddress = new("https://desk.example.com/api"));
        });

        await Keyed(services, "shop").Requests.GetAsync("r1", cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal("https://desk.example.com/api/p1/requests/r1", Assert.Single(_sent.All).Address);
    }

    [Fact]
    public async Task Options_FromServices_MayAskForAStoreOfSecrets()
    {
        await using var services = Provider(services =>
        {
            services.AddSingleton(new Vault("from the vault".Replace(' ', '-')));
            Answered(services.AddTiledesk((provider, options) => (options.ProjectId, options.Credential) = ("p1", TiledeskCredential.Jwt(provider.GetRequiredService<Vault>().Token))));
        });

        await services.GetRequiredService<V3.ITiledeskClient>().Requests.GetAsync("r1", cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal("JWT from-the-vault", Assert.Single(_sent.All).Authorization);
    }

    [Fact]
    public async Task Handlers_OfTheUser_SeeTheRequest()
    {
        List<string> seen = [];
        await using var services = Provider(services => Answered(services.AddTiledesk(options => (options.ProjectId, options.Credential) = ("p1", TiledeskCredential.Jwt("token"))))
            .AddHttpMessageHandler(() => new Watcher(seen)));

        await services.GetRequiredService<V3.ITiledeskClient>().Requests.CloseAsync("r1", cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(["PUT https://api.tiledesk.com/v3/p1/requests/r1/close JWT token"], seen);
    }

    [Fact]
    public async Task PrimaryHandler_OfTheFactory_IsAsSafeAsTheClientsOwn()
    {
        await using var services = Provider(services => services.AddTiledesk(options => options.ProjectId = "p1"));

        var http = services.GetRequiredService<IHttpClientFactory>().CreateClient("TiledeskContracts.V3");
        var handler = services.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler("TiledeskContracts.V3");
        while (handler is DelegatingHandler { InnerHandler: { } inner })
        {
            handler = inner;
        }

        var sockets = Assert.IsType<SocketsHttpHandler>(handler);
        Assert.False(sockets.AllowAutoRedirect);
        Assert.False(sockets.UseCookies);
        Assert.Equal(System.Net.DecompressionMethods.All, sockets.AutomaticDecompression);
        Assert.Equal(TimeSpan.FromMinutes(5), sockets.PooledConnectionLifetime);
        Assert.Equal(Timeout.InfiniteTimeSpan, http.Timeout);
    }

    [Fact]
    public async Task Container_DisposedOf_LeavesTheHandlersToTheFactory()
    {
        var services = Provider(services => Answered(services.AddTiledesk(options => options.ProjectId = "p1")));
        var client = services.GetRequiredService<V3.TiledeskClient>();

        client.Dispose();
        await client.Requests.GetAsync("r1", cancellationToken: TestContext.Current.CancellationToken);
        await services.DisposeAsync();

        Assert.Single(_sent.All);
        Assert.False(_sent.IsDisposed);
    }

    [Fact]
    public async Task Fake_RegisteredBeforeOrAfter_Wins()
    {
        var fake = new FakeClient();
        await using var before = Provider(services => services.AddSingleton<V3.ITiledeskClient>(fake).AddTiledesk(options => options.ProjectId = "p1"));
        await using var after = Provider(services =>
        {
            services.AddTiledesk("shop", options => options.ProjectId = "p1");
            services.AddKeyedSingleton<V3.ITiledeskClient>("shop", fake);
        });

        Assert.Same(fake, before.GetRequiredService<V3.ITiledeskClient>());
        Assert.Same(fake, after.GetRequiredKeyedService<V3.ITiledeskClient>("shop"));
    }

    [Fact]
    public async Task Scopes_Many_ShareOneClient()
    {
        await using var services = Provider(services => services.AddTiledesk(options => options.ProjectId = "p1"));
        await using var first = services.CreateAsyncScope();
        await using var second = services.CreateAsyncScope();

        Assert.Same(first.ServiceProvider.GetRequiredService<V3.ITiledeskClient>(), second.ServiceProvider.GetRequiredService<V3.ITiledeskClient>());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Name_Empty_IsRefused(string name)
    {
        Assert.Throws<ArgumentException>(() => new ServiceCollection().AddTiledesk(name, options => options.ProjectId = "p1"));
        Assert.Throws<ArgumentException>(() => new ServiceCollection().AddTiledeskV2(name, options => options.ProjectId = "p1"));
    }

    [Fact]
    public async Task Logging_OfTheContainer_GetsTheCallAndNoAddress()
    {
        var log = new KeptLog();
        await using var services = Provider(services =>
        {
            services.AddSingleton<ILoggerFactory>(log);
            Answered(services.AddTiledesk(options => (options.ProjectId, options.Credential) = ("p1", TiledeskCredential.Jwt("a-secret"))));
            Answered(services.AddTiledesk("silent", options => (options.ProjectId, options.LoggerFactory) = ("p1", null)));
        });

        await services.GetRequiredService<V3.ITiledeskClient>().Requests.DeleteParticipantAsync("r1", "a-persons-id", cancellationToken: TestContext.Current.CancellationToken);
        await Keyed(services, "silent").Requests.ReopenAsync("r1", cancellationToken: TestContext.Current.CancellationToken);

        Assert.Contains(log.Lines, line => line.Contains("deleteParticipant", StringComparison.Ordinal));
        Assert.DoesNotContain(log.Lines, line => line.Contains("reopenRequest", StringComparison.Ordinal));
        Assert.DoesNotContain(log.Lines, line => line.Contains("a-persons-id", StringComparison.Ordinal) || line.Contains("a-secret", StringComparison.Ordinal) || line.Contains("api.tiledesk.com", StringComparison.Ordinal));
    }

    private static V3.ITiledeskClient Keyed(IServiceProvider services, string name) => services.GetRequiredKeyedService<V3.ITiledeskClient>(name);

    private static ServiceProvider Provider(Action<IServiceCollection> add)
    {
        var services = new ServiceCollection();
        add(services);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    private IHttpClientBuilder Answered(IHttpClientBuilder builder) => builder.ConfigurePrimaryHttpMessageHandler(() => _sent);

    private sealed record Vault(string Token);

    private sealed class Desks(
        [FromKeyedServices("shop")] V3.ITiledeskClient shop, [FromKeyedServices("bank")] V3.TiledeskClient bank, [FromKeyedServices("shop")] V2.ITiledeskClient old)
    {
        public async Task ReadAsync(CancellationToken cancellationToken)
        {
            await shop.Requests.GetAsync("r1", cancellationToken: cancellationToken);
            await bank.Requests.GetAsync("r1", cancellationToken: cancellationToken);
            await old.Requests.GetAsync("r1", cancellationToken: cancellationToken);
        }
    }

    private sealed class FakeClient : V3.ITiledeskClient
    {
        public V3.RequestsClient Requests => throw new InvalidOperationException("Not asked for.");
    }

    private sealed class Watcher(List<string> seen) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            seen.Add($"{request.Method} {request.RequestUri} {request.Headers.Authorization}");
            return base.SendAsync(request, cancellationToken);
        }
    }
}
