namespace TiledeskContracts;

/// <summary>What is different about one call.</summary>
public sealed class CallOptions
{
    /// <summary>How long this call may take at most, with all attempts and waits, in place of both time-outs of the client.</summary>
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

    /// <summary>Whether this call is tried again when it fails in passing.</summary>
    /// <value>The default is <see cref="CallRetry.Default"/>: if its method is a safe one.</value>
    public CallRetry Retry { get; set; }

    /// <summary>Headers to send; they replace those of the same name.</summary>
    public IDictionary<string, string> ExtraHeaders => HeadersIfAny ??= new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Query parameters to send, unencoded; they replace those of the same name.</summary>
    public IDictionary<string, string> ExtraQuery => QueryIfAny ??= new(StringComparer.Ordinal);

    /// <summary>What handlers of the HTTP client find in the options of each request message, such as those of an adapter that calls through another library.</summary>
    public IDictionary<string, object?> Properties => PropertiesIfAny ??= new(StringComparer.Ordinal);

    /// <summary>Takes what the typed result does not show: status, headers and body.</summary>
    public ResponseCapture? Response { get; set; }

    internal Dictionary<string, string>? HeadersIfAny { get; private set; }

    internal Dictionary<string, string>? QueryIfAny { get; private set; }

    internal Dictionary<string, object?>? PropertiesIfAny { get; private set; }
}
