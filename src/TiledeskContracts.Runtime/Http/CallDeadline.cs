using System.Globalization;

using TiledeskContracts.Errors;

namespace TiledeskContracts.Http;

/// <summary>The three ends of a call: the caller's wish, the attempt's time-out, the whole call's. Tells which one it was.</summary>
internal sealed class CallDeadline : IDisposable
{
    private readonly ApiOperation _operation;
    private readonly CancellationToken _caller;
    private readonly TimeSpan _attemptTimeout;
    private readonly TimeSpan _totalTimeout;
    private readonly bool _isCallsOwn;
    private readonly CancellationTokenSource _total;
    private readonly CancellationTokenSource _attempt;
    private readonly CancellationTokenSource _linked;

    public CallDeadline(ApiConnection connection, ApiOperation operation, TimeSpan? timeout, CancellationToken caller)
    {
        _operation = operation;
        _caller = caller;
        _isCallsOwn = timeout is not null;
        _totalTimeout = timeout ?? connection.TotalTimeout;
        _attemptTimeout = timeout ?? connection.AttemptTimeout;
        _total = new CancellationTokenSource(_totalTimeout, connection.TimeProvider);
        _attempt = new CancellationTokenSource(_attemptTimeout, connection.TimeProvider);
        _linked = CancellationTokenSource.CreateLinkedTokenSource(caller, _total.Token, _attempt.Token);
    }

    public CancellationToken Token => _linked.Token;

    /// <summary>Whether a failure is the end of the call and not one of the network: a cancelled read may fail as either.</summary>
    public bool IsCauseOf(Exception exception) => exception switch
    {
        OperationCanceledException => _linked.IsCancellationRequested || exception.InnerException is TimeoutException,
        HttpRequestException or IOException or ObjectDisposedException => _linked.IsCancellationRequested,
        _ => false,
    };

    public Exception Explain(Exception exception)
    {
        if (_caller.IsCancellationRequested)
        {
            return new OperationCanceledException($"{_operation} was cancelled by the caller.", exception, _caller);
        }

        var (name, after) = _isCallsOwn ? ("CallOptions.Timeout", _totalTimeout)
            : _attempt.IsCancellationRequested && _attemptTimeout <= _totalTimeout ? ("AttemptTimeout", _attemptTimeout)
            : _linked.IsCancellationRequested ? ("TotalTimeout", _totalTimeout)
            : ("the HttpClient's own Timeout", default);
        var within = after == default ? "in time" : string.Create(CultureInfo.InvariantCulture, $"within {after.TotalSeconds:0.###} s");
        return new ApiTimeoutException(
            $"{_operation} got no complete answer {within} ({name}). Whether the server did what was asked is not known. "
            + "Check the values that were sent, since some servers leave a request that they cannot handle unanswered; "
            + "if the server is slow, raise the time-out.",
            _operation,
            after,
            exception);
    }

    public void Dispose()
    {
        _linked.Dispose();
        _attempt.Dispose();
        _total.Dispose();
    }
}
