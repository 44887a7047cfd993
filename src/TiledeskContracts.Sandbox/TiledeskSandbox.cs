using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TiledeskContracts.Sandbox.Access;
using TiledeskContracts.Sandbox.Contracts;
using TiledeskContracts.Sandbox.Http;
using TiledeskContracts.Sandbox.State;

namespace TiledeskContracts.Sandbox;

/// <summary>
/// A small Tiledesk in memory, on loopback: it serves the operations of the contracts and behaves as tiledesk-server 2.19.16
/// was recorded to, errors and missing answers included.
/// </summary>
public sealed class TiledeskSandbox : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly SandboxSeeding _seeding;

    private TiledeskSandbox(WebApplication application, SandboxState state, TokenIssuer tokens, SandboxEndpoint endpoint)
    {
        _application = application;
        _seeding = new SandboxSeeding(state, tokens);
        (State, Tokens, Endpoint) = (state, tokens, endpoint);
        var addresses = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>();
        BaseAddress = new Uri(addresses!.Addresses.Single());
    }

    /// <summary>The address. The same server is under <c>/v2</c> and <c>/v3</c>, each with the operations of that version.</summary>
    public Uri BaseAddress { get; }

    /// <summary>The project that exists from the start.</summary>
    public string ProjectId => _seeding.ProjectId;

    /// <summary>The owner of the project; available for requests.</summary>
    public SandboxMember Owner => _seeding.Owner;

    /// <summary>An admin; not available for requests.</summary>
    public SandboxMember Admin => _seeding.Admin;

    /// <summary>An agent; available for requests.</summary>
    public SandboxMember Agent => _seeding.Agent;

    /// <summary>A guest: a visitor known by a token alone.</summary>
    public SandboxMember Guest => _seeding.Guest;

    /// <summary>A user who is no member of the project.</summary>
    public SandboxMember Outsider => _seeding.Outsider;

    /// <summary>The department that takes requests which name none.</summary>
    public string DefaultDepartmentId => _seeding.DefaultDepartmentId;

    internal SandboxState State { get; }

    internal TokenIssuer Tokens { get; }

    internal SandboxEndpoint Endpoint { get; }

    /// <summary>Starts a sandbox with a project, its members and a default department.</summary>
    /// <param name="options">How it starts; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the starting.</param>
    /// <returns>The running sandbox; dispose of it to stop it.</returns>
    public static async Task<TiledeskSandbox> StartAsync(SandboxOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new SandboxOptions();
        var state = new SandboxState(options.TimeProvider, options.Random);
        var tokens = new TokenIssuer(state);

        // An empty builder reads no environment, no files and no command line: nothing outside changes a sandbox.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Listen(IPAddress.Loopback, options.Port);
        });
        builder.Services.AddSingleton<IHostLifetime, UnattendedLifetime>();
        var application = builder.Build();
        var endpoint = new SandboxEndpoint(
            state,
            new RouteTable(ContractLibrary.All, options.ServeVersionPrefixes),
            tokens,
            application.Lifetime.ApplicationStopping);
        application.Run(endpoint.HandleAsync);
        await application.StartAsync(cancellationToken).ConfigureAwait(false);
        return new TiledeskSandbox(application, state, tokens, endpoint);
    }

    /// <summary>Adds a department.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="pooled">Whether requests wait there for somebody to take them, instead of being assigned.</param>
    /// <param name="botId">A bot that takes its requests, or null.</param>
    /// <returns>The id of the department.</returns>
    public string AddDepartment(string name, bool pooled = false, string? botId = null) => _seeding.AddDepartment(name, pooled, botId);

    /// <summary>Adds a bot.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The id of the bot; as a participant it is <c>bot_</c> with this id.</returns>
    public string AddBot(string name) => _seeding.AddBot(name);

    /// <summary>Adds a lead.</summary>
    /// <param name="fullname">Its name.</param>
    /// <param name="email">Its e-mail, or null.</param>
    /// <returns>The <c>_id</c> of the lead.</returns>
    public string AddLead(string fullname, string? email = null) => _seeding.AddLead(fullname, email);

    /// <summary>Adds a user to the project.</summary>
    /// <param name="role">teammate, agent, supervisor, admin or owner.</param>
    /// <param name="available">Whether the member takes requests.</param>
    /// <returns>The member.</returns>
    public SandboxMember AddMember(string role, bool available = false) => _seeding.AddMember(role, available);

    /// <summary>Leaves flow parameters at a request, as a bot does.</summary>
    /// <param name="requestId">The <c>request_id</c>.</param>
    /// <param name="json">A JSON object.</param>
    public void SetChatbotParameters(string requestId, string json) => _seeding.SetChatbotParameters(requestId, json);

    /// <summary>Stops the sandbox. Calls that were left without an answer end here.</summary>
    /// <returns>When it has stopped.</returns>
    public async ValueTask DisposeAsync() => await _application.DisposeAsync().ConfigureAwait(false);
}
