namespace TiledeskContracts;

/// <summary>
/// When a call is tried again. Calls by safe methods (GET, HEAD, OPTIONS, TRACE) are, after a failed connection, an answer that broke off,
/// and the statuses 408, 429 and 5xx except 501 and 505. All others are only if the call says so (<see cref="CallOptions.Retry"/>):
/// whether the server did what was asked is not known. PUT and DELETE are among them: a DELETE that got through answers 404 the second
/// time, and a PUT may overwrite what somebody else has changed meanwhile. What is sent from a stream cannot be sent twice, and never is.
/// </summary>
public sealed class ApiRetryOptions
{
    /// <summary>How often a call is tried again at most; 0 for never.</summary>
    /// <value>From 0 to 10. The default is 2, so a call makes three attempts at most.</value>
    public int MaxRetries
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 10);
            field = value;
        }
    } = 2;

    /// <summary>How long to wait before the first retry. It doubles with each further one, and a part of it, up to a half, is left to chance.</summary>
    /// <value>From 0 to 1 minute. The default is 500 milliseconds.</value>
    public TimeSpan BaseDelay
    {
        get;
        set => field = InRange(value, TimeSpan.FromMinutes(1), nameof(BaseDelay));
    } = TimeSpan.FromMilliseconds(500);

    /// <summary>How long that wait may become.</summary>
    /// <value>From 0 to 10 minutes. The default is 10 seconds.</value>
    public TimeSpan MaxDelay
    {
        get;
        set => field = InRange(value, TimeSpan.FromMinutes(10), nameof(MaxDelay));
    } = TimeSpan.FromSeconds(10);

    /// <summary>How long a server may ask to wait, by <c>Retry-After</c>. If it asks for more, the call ends with the server's answer at once.</summary>
    /// <value>From 0 to 1 hour. The default is 60 seconds.</value>
    public TimeSpan MaxRetryAfter
    {
        get;
        set => field = InRange(value, TimeSpan.FromHours(1), nameof(MaxRetryAfter));
    } = TimeSpan.FromSeconds(60);

    /// <summary>Whether a call is tried again when an attempt got no answer in time.</summary>
    /// <value>The default is false: what a server leaves unanswered once it mostly leaves unanswered again.</value>
    public bool AfterTimeout { get; set; }

    internal ApiRetryOptions Copy() => (ApiRetryOptions)MemberwiseClone();

    private static TimeSpan InRange(TimeSpan value, TimeSpan most, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most, name);
        return value;
    }
}
