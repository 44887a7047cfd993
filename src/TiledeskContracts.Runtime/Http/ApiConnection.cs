using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Net;

using TiledeskContracts.Drift;
using TiledeskContracts.Telemetry;

namespace TiledeskContracts.Http;

/// <summary>What all calls of one client share: the address, the credential, the time-outs and the HttpClient.</summary>
public sealed class ApiConnection : IDisposable
{
    private readonly HttpClient? _owned;
    private readonly ConcurrentDictionary<string, PathTemplate> _templates = new(StringComparer.Ordinal);
    private RetryPipeline? _retries;
    private CancellationTokenSource? _spare;

    /// <summary>Connects a client.</summary>
    /// <param name="options">How to call. Read now; later changes have no effect.</param>
    /// <param name="httpClient">The HttpClient to send with, which stays the caller's; null for one of our own.</param>
    /// <param name="defaultBaseAddress">The contract's first server, or null.</param>
    /// <param name="contractVersion">The version that the contract gives itself, or null.</param>
    /// <exception cref="ArgumentException">The base address is missing, or is not an absolute http or https address without query.</exception>
    /// <exception cref="InvalidOperationException">A credential would be sent over plain http to another machine.</exception>
    public ApiConnection(ApiClientOptions options, HttpClient? httpClient, string? defaultBaseAddress, string? contractVersion = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        BaseAddress = ServerAddress.Checked(options.BaseAddress ?? httpClient?.BaseAddress
            ?? (defaultBaseAddress is null ? null : new Uri(defaultBaseAddress, UriKind.RelativeOrAbsolute)));
        Credential = options.Credential;
        AllowsCredentials = ServerTable.IsSafe(BaseAddress, options);
        if (Credential is not null)
        {
            RequireSafeTransport();
        }

        Servers = new ServerTable(options, BaseAddress, isChosen: (options.BaseAddress ?? httpClient?.BaseAddress) is not null);
        Parameters = new Dictionary<string, string>(options.Parameters, StringComparer.Ordinal);
        AttemptTimeout = options.AttemptTimeout;
        TotalTimeout = options.TotalTimeout;
        Retry = options.Retry.Copy();
        Rate = options.RateLimit?.GateBy(options.TimeProvider);
        Drift = new DriftWatch(options.Drift, contractVersion);
        Log = new ApiLog(options.LoggerFactory);
        SendWireAliases = options.SendWireAliases;
        MaxErrorBodyLength = options.MaxErrorBodyLength;
        MaxResponseLength = options.MaxResponseLength;
        TimeProvider = options.TimeProvider;
        HttpClient = httpClient ?? (_owned = NewHttpClient());
    }

    /// <summary>
    /// Under this key of a request's options a handler leaves what is to stand inside the <see cref="Errors.ApiException"/> of an answer that
    /// is no success, such as the exception of the library that it calls through.
    /// </summary>
    public static HttpRequestOptionsKey<Exception> RefusalCause { get; } = new("TiledeskContracts.RefusalCause");

    /// <summary>Under this key of a request's options stands the path as the contract has it, where <see cref="TellsPathTemplates"/> asks for it.</summary>
    public static HttpRequestOptionsKey<string> PathTemplate { get; } = new("TiledeskContracts.PathTemplate");

    /// <summary>Whether requests tell handlers which path of the contract they call.</summary>
    /// <value>The default is false.</value>
    public bool TellsPathTemplates { get; init; }

    internal Uri BaseAddress { get; }

    /// <summary>Gets where operations go.</summary>
    internal ServerTable Servers { get; }

    internal ApiCredential? Credential { get; }

    internal bool AllowsCredentials { get; }

    internal IReadOnlyDictionary<string, string> Parameters { get; }

    internal TimeSpan AttemptTimeout { get; }

    internal TimeSpan TotalTimeout { get; }

    internal ApiRetryOptions Retry { get; }

    /// <summary>Gets what each request has to pass, or null.</summary>
    internal RateGate? Rate { get; }

    /// <summary>Gets who watches for answers that differ from the contract.</summary>
    internal DriftWatch Drift { get; }

    internal ApiLog Log { get; }

    /// <summary>Gets what tries again; made when the first call fails, since most clients never need it.</summary>
    internal RetryPipeline Retries => _retries ??= new RetryPipeline(Retry, TimeProvider);

    internal bool SendWireAliases { get; }

    internal int MaxErrorBodyLength { get; }

    internal int MaxResponseLength { get; }

    internal TimeProvider TimeProvider { get; }

    internal HttpClient HttpClient { get; }

    /// <summary>Begins a call.</summary>
    /// <param name="operation">The operation to call.</param>
    /// <param name="options">What is different about this call, or null.</param>
    public ApiCall Start(ApiOperation operation, CallOptions? options)
    {
        ArgumentNullException.ThrowIfNull(operation);
        return new ApiCall(this, operation, options);
    }

    /// <summary>Closes the connections, unless the HttpClient is the caller's.</summary>
    public void Dispose() => _owned?.Dispose();

    internal PathTemplate TemplateOf(ApiOperation operation) =>
        _templates.GetOrAdd(operation.PathTemplate, static template => new PathTemplate(template));

    /// <summary>A source that cancels after a while. One is kept for the next call: whoever calls in turn needs no other.</summary>
    internal CancellationTokenSource RentSource(TimeSpan time)
    {
        if (Interlocked.Exchange(ref _spare, null) is not { } source)
        {
            return new CancellationTokenSource(time, TimeProvider);
        }

        source.CancelAfter(time);
        return source;
    }

    /// <summary>Takes a source back that nobody looks at any more.</summary>
    internal void ReturnSource(CancellationTokenSource source)
    {
        // One with a timer of another clock, or whose time has come, cannot be reset.
        if (!source.TryReset() || Interlocked.CompareExchange(ref _spare, source, null) is not null)
        {
            source.Dispose();
        }
    }

    internal void RequireSafeTransport()
    {
        if (!AllowsCredentials)
        {
            throw ServerAddress.Unsafe(BaseAddress);
        }
    }

    /// <summary>
    /// Makes the handler that a client's own HttpClient sends with, for whoever puts handlers of their own before it: no redirects, no
    /// cookies, unpacked answers, and connections that live for five minutes.
    /// </summary>
    /// <returns>The handler, to be disposed of by whoever asked.</returns>
    public static SocketsHttpHandler NewHandler() => new()
    {
        // A changed DNS entry is seen within five minutes.
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        AutomaticDecompression = DecompressionMethods.All,

        // A redirect is told to the caller: it is nearly always a wrong base address, and it may lead to another host.
        AllowAutoRedirect = false,
        UseCookies = false,
    };

    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The HttpClient disposes of its handler.")]
    private static HttpClient NewHttpClient() => new(NewHandler())
    {
        // The call's own time-outs hold, and can be told from a cancellation.
        Timeout = Timeout.InfiniteTimeSpan,
    };
}
