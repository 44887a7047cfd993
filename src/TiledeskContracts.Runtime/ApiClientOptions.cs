using Microsoft.Extensions.Logging;
using TiledeskContracts.Drift;

namespace TiledeskContracts;

/// <summary>How a client calls its server. Read once, when the client is made. Not sealed: an SDK derives its own.</summary>
public class ApiClientOptions
{
    /// <summary>The address before the contract's paths, with or without a path of its own and a slash at its end.</summary>
    /// <value>The default is the address of the HttpClient handed in, else the contract's first server.</value>
    public Uri? BaseAddress { get; set; }

    /// <summary>Who calls. Never sent to another host, nor over plain http unless to this machine.</summary>
    /// <value>The default is null: nobody in particular.</value>
    public ApiCredential? Credential { get; set; }

    /// <summary>Parameters that are the same in every call, by their name in the contract.</summary>
    public IDictionary<string, string> Parameters { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>
    /// Where operations go that the contract gives a server of their own: the server's address in the contract, and the one to call. A
    /// server on another host than <see cref="BaseAddress"/> gets the credential only if it stands here. Where <see cref="BaseAddress"/>
    /// is set, all other operations go there.
    /// </summary>
    public IDictionary<string, Uri> Servers { get; } = new Dictionary<string, Uri>(StringComparer.Ordinal);

    /// <summary>How long one attempt may take, from the credential's own work to the last byte of the answer.</summary>
    /// <value>From 1 millisecond to 10 minutes. The default is 30 seconds.</value>
    public TimeSpan AttemptTimeout
    {
        get;
        set => field = InRange(value, TimeSpan.FromMinutes(10), nameof(AttemptTimeout));
    } = TimeSpan.FromSeconds(30);

    /// <summary>How long a whole call may take, with all its attempts and the waits between them. A wait that would outlast it is not begun.</summary>
    /// <value>From 1 millisecond to 1 hour. The default is 100 seconds.</value>
    public TimeSpan TotalTimeout
    {
        get;
        set => field = InRange(value, TimeSpan.FromHours(1), nameof(TotalTimeout));
    } = TimeSpan.FromSeconds(100);

    /// <summary>When a call is tried again. <c>Retry = { MaxRetries = 0 }</c> switches it off.</summary>
    public ApiRetryOptions Retry { get; } = new();

    /// <summary>How many requests are sent in a while. Waiting for one's turn counts towards <see cref="TotalTimeout"/>, not an attempt's.</summary>
    /// <value>The default is null: as many as are called for.</value>
    public ApiRateLimit? RateLimit { get; set; }

    /// <summary>Where the client writes what it does: retries, tokens, waits, and with debugging each call; never a value or an address.</summary>
    /// <value>The default is null: nowhere.</value>
    public ILoggerFactory? LoggerFactory { get; set; }

    /// <summary>Whether the client tells when answers differ from the contract: <c>Drift = { OnDrift = Report }</c>.</summary>
    public ApiDriftOptions Drift { get; } = new();

    /// <summary>Whether a value that some server reads under another name is sent under both names.</summary>
    /// <value>The default is true.</value>
    public bool SendWireAliases { get; set; } = true;

    /// <summary>Whether credentials may be sent over plain http to another machine, where everybody on the way can read them.</summary>
    /// <value>The default is false.</value>
    public bool AllowInsecureHttp { get; set; }

    /// <summary>How many bytes of an error's body are read and kept.</summary>
    /// <value>From 0 to 16 MiB. The default is 64 KiB.</value>
    public int MaxErrorBodyLength
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 16 * 1024 * 1024);
            field = value;
        }
    } = 64 * 1024;

    /// <summary>How many bytes an answer may have, unpacked. A stream that the caller reads is not limited.</summary>
    /// <value>From 1 byte to 1 GiB. The default is 64 MiB.</value>
    public int MaxResponseLength
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1024 * 1024 * 1024);
            field = value;
        }
    } = 64 * 1024 * 1024;

    /// <summary>The clock that time-outs and waits go by.</summary>
    /// <value>The default is the system's.</value>
    public TimeProvider TimeProvider
    {
        get;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = TimeProvider.System;

    private static TimeSpan InRange(TimeSpan value, TimeSpan most, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.FromMilliseconds(1), name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most, name);
        return value;
    }
}
