using TiledeskContracts.Contract.Tests.Recordings;
using TiledeskContracts.Drift;
using TiledeskContracts.Runtime.Tests.Http;

namespace TiledeskContracts.Contract.Tests.Client;

/// <summary>Makes one call of the table against a stub that gives the recorded answer.</summary>
/// <param name="recording">The exchange.</param>
/// <param name="version">The contract, <c>v2</c> or <c>v3</c>.</param>
internal sealed class CallRunner(Recording recording, string version) : IDisposable
{
    private readonly StubServer _stub = new(recording.Response);

    /// <summary>Recorded operations that the version has.</summary>
    public static IEnumerable<(string Version, string File)> All() =>
        from entry in RecordingIndex.Entries
        where entry.OperationId is not null
        from version in new[] { "v2", "v3" }
        where version == "v3" || V2Calls.ByOperation.ContainsKey(entry.OperationId!)
        select (version, entry.File);

    /// <summary>The clock of the client.</summary>
    public FakeTime Time { get; } = new();

    /// <summary>What the stub received.</summary>
    public StubServer Stub => _stub;

    /// <summary>Changes the client's options.</summary>
    public Action<TiledeskClientOptions>? Configure { get; init; }

    /// <summary>Status, headers and raw body, as any caller can have them.</summary>
    public ResponseCapture Capture { get; } = new() { KeepBody = true };

    /// <summary>What the client found different from the contract.</summary>
    public List<DriftEvent> Drift { get; } = [];

    /// <summary>Calls with the recorded arguments.</summary>
    /// <exception cref="NotExpressibleException">A typed call cannot say what was recorded.</exception>
    public async Task<object?> AsRecordedAsync(CancellationToken cancellationToken)
    {
        RecordedArguments? arguments = null;
        var call = CallAsync(options => arguments = new RecordedArguments(recording, options), cancellationToken);
        return arguments!.IsBodyLeftOut
            ? throw new NotExpressibleException($"the contract has no body here, {recording.Request.Body?.GetRawText() ?? "text"} was sent")
            : await call;
    }

    /// <summary>Calls with the least arguments; only the answer matters.</summary>
    public Task<object?> PlainAsync(CancellationToken cancellationToken) =>
        CallAsync(options => new PlainArguments(options), cancellationToken);

    /// <inheritdoc />
    public void Dispose() => _stub.Dispose();

    private async Task<object?> CallAsync(Func<CallOptions, ICallArguments> arguments, CancellationToken cancellationToken)
    {
        using var http = new HttpClient(_stub, disposeHandler: false);
        var call = arguments(new CallOptions { Response = Capture });
        var operation = recording.Entry.OperationId!;
        if (version == "v3")
        {
            using var client = new V3.TiledeskClient(Options(), http);
            return await V3Calls.ByOperation[operation](client, call, cancellationToken);
        }

        using var older = new V2.TiledeskClient(Options(), http);
        return await V2Calls.ByOperation[operation](older, call, cancellationToken);
    }

    private TiledeskClientOptions Options()
    {
        // What stands before the project, such as /v3, belongs to the address.
        var path = recording.Request.Path.Split('/');
        var project = Array.IndexOf(recording.Entry.PathTemplate.Split('/'), "{project_id}");
        TiledeskClientOptions options = new()
        {
            BaseAddress = new Uri($"https://desk.example.com{string.Join('/', path[..project])}"),
            ProjectId = Uri.UnescapeDataString(path[project]),
            TimeProvider = Time,
            Retry = { MaxRetries = 0 },
            Drift = { OnDrift = Drift.Add },
        };
        Configure?.Invoke(options);
        return options;
    }
}
