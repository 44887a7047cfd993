namespace TiledeskContracts.Http;

/// <summary>How long a call may take, and what has passed of it.</summary>
internal readonly struct CallTime
{
    private readonly long _start;

    public CallTime(ApiConnection connection, TimeSpan? own, CancellationToken caller)
    {
        Connection = connection;
        IsCallsOwn = own is not null;
        Attempt = own ?? connection.AttemptTimeout;
        Total = own ?? connection.TotalTimeout;
        Caller = caller;
        _start = connection.TimeProvider.GetTimestamp();
    }

    public ApiConnection Connection { get; }

    /// <summary>Gets a value indicating whether the time is this call's own, and not its client's.</summary>
    public bool IsCallsOwn { get; }

    public TimeSpan Attempt { get; }

    public TimeSpan Total { get; }

    public CancellationToken Caller { get; }

    public TimeSpan Passed => Connection.TimeProvider.GetElapsedTime(_start);

    public TimeSpan Left => Passed is var passed && passed < Total ? Total - passed : TimeSpan.Zero;

    public OperationCanceledException Cancelled(ApiOperation operation, Exception? cause) =>
        new($"{operation} was cancelled by the caller.", cause, Caller);
}
