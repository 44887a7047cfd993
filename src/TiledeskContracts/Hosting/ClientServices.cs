using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TiledeskContracts.Http;

namespace TiledeskContracts.Hosting;

/// <summary>Registers a client: its options, its HTTP client, its class and its interface.</summary>
internal static class ClientServices
{
    public static IHttpClientBuilder AddV2(IServiceCollection services, string? name, OptionsSource source) =>
        Add<V2.TiledeskClient, V2.ITiledeskClient>(
            services,
            new ClientName("V2", name),
            source,
            V2.TiledeskClient.DefaultBaseAddress,
            static (options, http) => new V2.TiledeskClient(options, http));

    public static IHttpClientBuilder AddV3(IServiceCollection services, string? name, OptionsSource source) =>
        Add<V3.TiledeskClient, V3.ITiledeskClient>(
            services,
            new ClientName("V3", name),
            source,
            V3.TiledeskClient.DefaultBaseAddress,
            static (options, http) => new V3.TiledeskClient(options, http));

    private static IHttpClientBuilder Add<TClient, TInterface>(
        IServiceCollection services, ClientName name, OptionsSource source, string defaultBaseAddress, Func<TiledeskClientOptions, HttpClient, TClient> make)
        where TClient : class, TInterface
        where TInterface : class
    {
        ArgumentNullException.ThrowIfNull(services);
        AddOptions(services, new OptionsCheck(name, source.Section, defaultBaseAddress), source);

        // TryAdd: a test's own client, registered before, stays.
        services.TryAddKeyedSingleton(name.Key, (provider, _) => make(
            provider.GetRequiredService<IOptionsMonitor<TiledeskClientOptions>>().Get(name.Full),
            provider.GetRequiredService<IHttpClientFactory>().CreateClient(name.Full)));
        services.TryAddKeyedSingleton<TInterface>(name.Key, (provider, _) => provider.GetRequiredKeyedService<TClient>(name.Key));

        return AddHttpClient(services, name);
    }

    private static void AddOptions(IServiceCollection services, OptionsCheck check, OptionsSource source)
    {
        // Silently, the later one's project would get the calls of both.
        if (services.Any(service => !service.IsKeyedService && service.ImplementationInstance is OptionsCheck other && other.Name == check.Name))
        {
            throw new InvalidOperationException(
                $"{check.Name} has been added before. Give this one a name of its own, or add to the options of the first by services.Configure<TiledeskClientOptions>(\"{check.Name.Full}\", …).");
        }

        services.AddSingleton<IValidateOptions<TiledeskClientOptions>>(check);
        services.AddOptions<TiledeskClientOptions>(check.Name.Full)
            .Configure<IServiceProvider>((options, provider) =>
            {
                options.LoggerFactory = provider.GetService<ILoggerFactory>();
                source.Configure(provider, options);
            })
            .ValidateOnStart();
    }

    private static IHttpClientBuilder AddHttpClient(IServiceCollection services, ClientName name) =>
        services.AddHttpClient(name.Full)
            .ConfigureHttpClient(static http => http.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(static () => ApiConnection.NewHandler())

            // The client is a singleton and keeps its handlers: the lifetime of the connections is what renews DNS.
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)

            // It writes whole addresses, and thereby ids of people.
            .RemoveAllLoggers();
}
