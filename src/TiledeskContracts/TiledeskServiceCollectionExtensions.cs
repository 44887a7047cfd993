using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TiledeskContracts.Hosting;

namespace TiledeskContracts;

/// <summary>Adds clients of Tiledesk to a host's services: version 3 by <c>AddTiledesk</c>, version 2 by <c>AddTiledeskV2</c>.</summary>
/// <remarks>
/// <para>A client without a name is a service of its class and of <c>ITiledeskClient</c>. One with a name is the same under the name as its key,
/// <c>[FromKeyedServices("shop")] ITiledeskClient</c>, so that several projects and both versions live side by side.</para>
/// <para>Clients are singletons, safe for use by several threads. A changed DNS entry is still seen within five minutes, because
/// connections live no longer; so handlers are made once, and services that they ask for live as long as they do.</para>
/// <para>Options are checked when the host starts, and without a host when the client is first asked for. They are read once.</para>
/// <para>The builder that is returned takes handlers: <c>AddHttpMessageHandler</c>. Its name is also the name of the options, for
/// <c>services.Configure&lt;TiledeskClientOptions&gt;(builder.Name, …)</c>. Handlers that send again are better left out: the client does so
/// itself, and knows which calls can bear it.</para>
/// <para>The client logs through the container's <c>ILoggerFactory</c>. The factory of HTTP clients does not, because it would write down addresses with
/// the ids of people in them; <c>AddDefaultLogger</c> makes it.</para>
/// </remarks>
public static class TiledeskServiceCollectionExtensions
{
    /// <summary>Adds a client of version 3.</summary>
    /// <param name="services">Where to add it.</param>
    /// <param name="configure">Sets the options; the project id at least.</param>
    /// <returns>The builder of its HTTP client, to add handlers.</returns>
    /// <exception cref="InvalidOperationException">The client has been added before.</exception>
    /// <example><code>services.AddTiledesk(options =&gt; (options.ProjectId, options.Credential) = (projectId, TiledeskCredential.Jwt(token)));</code></example>
    public static IHttpClientBuilder AddTiledesk(this IServiceCollection services, Action<TiledeskClientOptions> configure) =>
        ClientServices.AddV3(services, null, OptionsSource.From(configure));

    /// <summary>Adds a client of version 3 whose options need other services, such as a store of secrets.</summary>
    /// <param name="services">Where to add it.</param>
    /// <param name="configure">Sets the options; the project id at least. The services are those of the application, not of a scope.</param>
    /// <returns>The builder of its HTTP client, to add handlers.</returns>
    /// <exception cref="InvalidOperationException">The client has been added before.</exception>
    public static IHttpClientBuilder AddTiledesk(this IServiceCollection services, Action<IServiceProvider, TiledeskClientOptions> configure) =>
        ClientServices.AddV3(services, null, OptionsSource.From(configure));

    /// <summary>Adds a client of version 3 whose options stand in the configuration.</summary>
    /// <param name="services">Where to add it.</param>
    /// <param name="section">Holds the options by their names, and the credential as <c>Token</c>, or as <c>Email</c> and <c>Password</c>, with <c>SignIn</c> true to obtain a token by them.</param>
    /// <returns>The builder of its HTTP client, to add handlers.</returns>
    /// <exception cref="InvalidOperationException">The client has been added before.</exception>
    /// <example><code>services.AddTiledesk(builder.Configuration.GetSection("Tiledesk"));</code></example>
    public static IHttpClientBuilder AddTiledesk(this IServiceCollection services, IConfigurationSection section) =>
        ClientServices.AddV3(services, null, OptionsSource.From(section));

    /// <summary>Adds a client of version 3 under a key.</summary>
    /// <param name="services">Where to add it.</param>
    /// <param name="name">The key, such as the name of the project.</param>
    /// <param name="configure">Sets the options; the project id at least.</param>
    /// <returns>The builder of its HTTP client, to add handlers.</returns>
    /// <exception cref="InvalidOperationException">A client of this version and name has been added before.</exception>
    public static IHttpClientBuilder AddTiledesk(this IServiceCollection services, string name, Action<TiledeskClientOptions> configure) =>
        ClientServices.AddV3(services, Named(name), OptionsSource.From(configure));

    /// <summary>Adds a client of version 3 under a key, whose options need other services, such as a store of secrets.</summary>
    /// <param name="services">Where to add it.</param>
    /// <param name="name">The key, such as the name of the project.</param>
    /// <param name="configure">Sets the options; the project id at least. The services are those of the application, not of a scope.</param>
    /// <returns>The builder of its HTTP client, to add handlers.</returns>
    /// <exception cref="InvalidOperationException">A client of this version and name has been added before.</exception>
    public static IHttpClientBuilder AddTiledesk(this IServiceCollection services, string name, Action<IServiceProvider, TiledeskClientOptions> configure) =>
        ClientServices.AddV3(services, Named(name), OptionsSource.From(configure));

    /// <summary>Adds a client of version 3 under a key, whose options stand in the configuration.</summary>
    /// <param name="services">Where to add it.</param>
    /// <param name="name">The key, such as the name of the project.</param>
    /// <param name="section">Holds the options by their names, and the credential as <c>Token</c>, or as <c>Email</c> and <c>Password</c>, with <c>SignIn</c> true to obtain a token by them.</param>
    /// <returns>The builder of its HTTP client, to add handlers.</returns>
    /// <exception cref="InvalidOperationException">A client of this version and name has been added before.</exception>
    public static IHttpClientBuilder AddTiledesk(this IServiceCollection services, string name, IConfigurationSection section) =>
        ClientServices.AddV3(services, Named(name), OptionsSource.From(section));

    /// <summary>Adds a client of version 2.</summary>
    /// <param name="services">Where to add it.</param>
    /// <param name="configure">Sets the options; the project id at least.</param>
    /// <returns>The builder of its HTTP client, to add handlers.</returns>
    /// <exception cref="InvalidOperationException">The client has been added before.</exception>
    public static IHttpClientBuilder AddTiledeskV2(this IServiceCollection services, Action<TiledeskClientOptions> configure) =>
        ClientServices.AddV2(services, null, OptionsSource.From(configure));

    /// <summary>Adds a client of version 2 whose options need other services, such as a store of secrets.</summary>
    /// <param name="services">Where to add it.</param>
    /// <param name="configure">Sets the options; the project id at least. The services are those of the application, not of a scope.</param>
    /// <returns>The builder of its HTTP client, to add handlers.</returns>
    /// <exception cref="InvalidOperationException">The client has been added before.</exception>
    public static IHttpClientBuilder AddTiledeskV2(this IServiceCollection services, Action<IServiceProvider, TiledeskClientOptions> configure) =>
        ClientServices.AddV2(services, null, OptionsSource.From(configure));

    /// <summary>Adds a client of version 2 whose options stand in the configuration.</summary>
    /// <param name="services">Where to add it.</param>
    /// <param name="section">Holds the options by their names, and the credential as <c>Token</c>, or as <c>Email</c> and <c>Password</c>, with <c>SignIn</c> true to obtain a token by them.</param>
    /// <returns>The builder of its HTTP client, to add handlers.</returns>
    /// <exception cref="InvalidOperationException">The client has been added before.</exception>
    public static IHttpClientBuilder AddTiledeskV2(this IServiceCollection services, IConfigurationSection section) =>
        ClientServices.AddV2(services, null, OptionsSource.From(section));

    /// <summary>Adds a client of version 2 under a key.</summary>
    /// <param name="services">Where to add it.</param>
    /// <param name="name">The key, such as the name of the project.</param>
    /// <param name="configure">Sets the options; the project id at least.</param>
    /// <returns>The builder of its HTTP client, to add handlers.</returns>
    /// <exception cref="InvalidOperationException">A client of this version and name has been added before.</exception>
    public static IHttpClientBuilder AddTiledeskV2(this IServiceCollection services, string name, Action<TiledeskClientOptions> configure) =>
        ClientServices.AddV2(services, Named(name), OptionsSource.From(configure));

    /// <summary>Adds a client of version 2 under a key, whose options need other services, such as a store of secrets.</summary>
    /// <param name="services">Where to add it.</param>
    /// <param name="name">The key, such as the name of the project.</param>
    /// <param name="configure">Sets the options; the project id at least. The services are those of the application, not of a scope.</param>
    /// <returns>The builder of its HTTP client, to add handlers.</returns>
    /// <exception cref="InvalidOperationException">A client of this version and name has been added before.</exception>
    public static IHttpClientBuilder AddTiledeskV2(this IServiceCollection services, string name, Action<IServiceProvider, TiledeskClientOptions> configure) =>
        ClientServices.AddV2(services, Named(name), OptionsSource.From(configure));

    /// <summary>Adds a client of version 2 under a key, whose options stand in the configuration.</summary>
    /// <param name="services">Where to add it.</param>
    /// <param name="name">The key, such as the name of the project.</param>
    /// <param name="section">Holds the options by their names, and the credential as <c>Token</c>, or as <c>Email</c> and <c>Password</c>, with <c>SignIn</c> true to obtain a token by them.</param>
    /// <returns>The builder of its HTTP client, to add handlers.</returns>
    /// <exception cref="InvalidOperationException">A client of this version and name has been added before.</exception>
    public static IHttpClientBuilder AddTiledeskV2(this IServiceCollection services, string name, IConfigurationSection section) =>
        ClientServices.AddV2(services, Named(name), OptionsSource.From(section));

    private static string Named(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return name;
    }
}
