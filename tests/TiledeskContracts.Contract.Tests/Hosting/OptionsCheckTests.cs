using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace TiledeskContracts.Contract.Tests.Hosting;

public sealed class OptionsCheckTests
{
    private const string Secret = "a-secret-nobody-may-see";

    public static TheoryData<string, Action<TiledeskClientOptions>, string> Faults { get; } = new()
    {
        { "no project", _ => { }, "Tiledesk V3 client 'shop': ProjectId is missing; set options.ProjectId. The address of the project's dashboard shows it." },
        { "relative", options => options.BaseAddress = new("/api", UriKind.Relative), "The base address must be absolute and begin with https:// or http://." },
        { "ftp", options => options.BaseAddress = new("ftp://desk.example.com"), "The base address must be absolute and begin with https:// or http://." },
        { "query", options => options.BaseAddress = new("https://desk.example.com/?key=" + Secret), "The base address must end before any ? or #." },
        { "user", options => options.BaseAddress = new($"https://me:{Secret}@desk.example.com/"), "The base address holds a user or a password: set Credential in the options instead." },
        { "http", options => (options.BaseAddress, options.Credential) = (new("http://desk.example.com"), TiledeskCredential.Jwt(Secret)), "Use an https address, or set AllowInsecureHttp if the way is safe." },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Host_StartsWithBadOptions_FailsAndSaysWhatToDo(string fault, Action<TiledeskClientOptions> spoil, string message)
    {
        using var host = HostOf(services => services.AddTiledesk("shop", options =>
        {
            if (fault != "no project")
            {
                options.ProjectId = "p1";
            }

            spoil(options);
        }));

        var refused = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync(TestContext.Current.CancellationToken));

        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
        Assert.StartsWith("Tiledesk V3 client 'shop': ", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Host_StartsWithSeveralFaults_TellsAll()
    {
        using var host = HostOf(services =>
        {
            services.AddTiledesk(options => options.BaseAddress = new("/api", UriKind.Relative));
            services.AddTiledeskV2("old", _ => { });
        });

        var refused = await Assert.ThrowsAsync<AggregateException>(() => host.StartAsync(TestContext.Current.CancellationToken));

        var faults = refused.InnerExceptions.Cast<OptionsValidationException>().SelectMany(exception => exception.Failures).ToList();
        Assert.Equal(3, faults.Count);
        Assert.Contains(faults, fault => fault.StartsWith("Tiledesk V3 client: ProjectId is missing", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.StartsWith("Tiledesk V3 client: The base address", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.StartsWith("Tiledesk V2 client 'old': ProjectId is missing", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Host_StartsWithGoodOptions_Starts()
    {
        using var host = HostOf(services => services.AddTiledesk(options =>
            (options.ProjectId, options.BaseAddress, options.Credential) = ("p1", new("http://localhost:3000"), TiledeskCredential.Basic("me@example.com", "password"))));

        await host.StartAsync(TestContext.Current.CancellationToken);
        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Client_OfBadOptionsWithoutAHost_FailsWhenAskedFor()
    {
        var services = new ServiceCollection();
        services.AddTiledesk(_ => { });
        await using var provider = services.BuildServiceProvider();

        Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<V3.ITiledeskClient>());
    }

    [Fact]
    public async Task HttpClient_WithAPlainAddressOfItsOwn_GetsNoCredential()
    {
        var services = new ServiceCollection();
        services.AddTiledesk(options => (options.ProjectId, options.Credential) = ("p1", TiledeskCredential.Jwt(Secret)))
            .ConfigureHttpClient(http => http.BaseAddress = new("http://desk.example.com"));
        await using var provider = services.BuildServiceProvider();

        var refused = Assert.Throws<InvalidOperationException>(() => provider.GetRequiredService<V3.ITiledeskClient>());

        Assert.Contains("plain http to desk.example.com", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void ProjectId_NullFromSomewhere_IsNamed()
    {
        var services = new ServiceCollection();
        services.AddTiledesk(options => options.ProjectId = new ConfigurationManager()["Tiledesk:ProjektId"]!);
        using var provider = services.BuildServiceProvider();

        var refused = Assert.Throws<ArgumentException>(() => provider.GetRequiredService<V3.ITiledeskClient>());

        Assert.Contains("The project id is missing", refused.Message, StringComparison.Ordinal);
        Assert.Equal("ProjectId", refused.ParamName);
    }

    [Fact]
    public void Options_AsText_HideTheCredential()
    {
        var options = new TiledeskClientOptions { ProjectId = "p1", Credential = TiledeskCredential.Basic("me@example.com", Secret) };

        Assert.DoesNotContain(Secret, $"{options} {options.Credential}", StringComparison.Ordinal);
    }

    private static IHost HostOf(Action<IServiceCollection> add)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        add(builder.Services);
        return builder.Build();
    }
}
