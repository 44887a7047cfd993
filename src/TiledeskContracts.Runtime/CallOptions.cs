namespace TiledeskContracts;

/// <summary>What is different about one call.</summary>
public sealed class CallOptions
{
    /// <summary>How long this call may take at most, in place of both time-outs of the client.</summary>
    /// <value>From 1 millisecond to 1 hour, or null for the client's.</value>
    public TimeSpan? Timeout
    {
        get;
        set
        {
            if (value is { } timeout)
            {
                ArgumentOutOfRangeException.ThrowIfLessThan(timeout, TimeSpan.FromMilliseconds(1));
                ArgumentOutOfRangeException.ThrowIfGreaterThan(timeout, TimeSpan.FromHours(1));
            }

            field = value;
        }
    }

    /// <summary>Headers to send; they replace those of the same name.</summary>
    public IDictionary<string, string> ExtraHeaders { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Query parameters to send, unencoded; they replace those of the same name.</summary>
    public IDictionary<string, string> ExtraQuery { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Takes what the typed result does not show: status, headers and body.</summary>
    public ResponseCapture? Response { get; set; }
}
