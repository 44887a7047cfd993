using System.Globalization;

using TiledeskContracts.Errors;

namespace TiledeskContracts.Http;

/// <summary>The ends of one attempt: the caller's wish, the attempt's time-out, what is left of the call's. Tells which one it was.</summary>
internal sealed class CallDeadline : IDisposable
{
    private readonly CallTime _time;
    private readonly bool _isTotal;
    private readonly bool _isOurs;
    private readonly CancellationTokenSource _source;
    private readonly CancellationTokenRegistration _caller;

    /// <summary>Begins an attempt, or a wait before one, which only the whole call's time ends.</summary>
    /// <param name="time">The call's time.</param>
    /// <param name="isAttempt">Whether it is an attempt.</param>
    /// <param name="isOurs">Whether nobody else's code sees the token, who might keep it and be ended by a later call.</param>
    public CallDeadline(CallTime time, bool isAttempt, bool isOurs)
    {
        (_time, _isOurs) = (time, isOurs);
        var left = time.Left;
        _isTotal = !isAttempt || left < time.Attempt;
        _source = time.Connection.RentSource(_isTotal ? left : time.Attempt);
        _caller = time.Caller.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), _source);
    }

    public CancellationToken Token => _source.Token;

    /// <summary>Whether a failure is the end of the attempt and not one of the network: a cancelled read may fail as either.</summary>
    public bool IsCauseOf(Exception exception) => exception switch
    {
        OperationCanceledException => _source.IsCancellationRequested || exception.InnerException is TimeoutException,
        HttpRequestException or IOException or ObjectDisposedException => _source.IsCancellationRequested,
        _ => false,
    };

    public Exception Explain(ApiOperation operation, Exception exception, int attempts)
    {
        if (_time.Caller.IsCancellationRequested)
        {
            return _time.Cancelled(operation, exception);
        }

        var (name, after) = !_source.IsCancellationRequested ? ("the HttpClient's own Timeout", default)
            : _time.IsCallsOwn ? ("CallOptions.Timeout", _time.Total)
            : _isTotal ? ("TotalTimeout", _time.Total)
            : ("AttemptTimeout", _time.Attempt);
        var within = after == default ? "in time" : string.Create(CultureInfo.InvariantCulture, $"within {after.TotalSeconds:0.###} s");
        return new ApiTimeoutException(
            $"{operation}{AttemptText.Of(attempts)} got no complete answer {within} ({name}). Whether the server did what was asked is not known. "
            + "Check the values that were sent, since some servers leave a request that they cannot handle unanswered; "
            + "if the server is slow, raise the time-out.",
            operation,
            after,
            exception)
        {
            Attempts = attempts,
        };
    }

    public Exception ExplainWait(ApiOperation operation, RateGate gate, Exception exception, int attempts) => _time.Caller.IsCancellationRequested
        ? _time.Cancelled(operation, exception)
        : new ApiTimeoutException(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{operation}{AttemptText.Of(attempts)} got no turn within {_time.Total.TotalSeconds:0.###} s ({(_time.IsCallsOwn ? "CallOptions.Timeout" : "TotalTimeout")}): the client's own RateLimit lets {gate.Permits} requests begin in {gate.Window.TotalSeconds:0.###} s. Call less often, or raise one of the two."),
            operation,
            _time.Total,
            exception)
        {
            Attempts = attempts,
        };

    public void Dispose()
    {
        _caller.Dispose();
        if (_isOurs)
        {
            _time.Connection.ReturnSource(_source);
        }
        else
        {
            _source.Dispose();
        }
    }
}
