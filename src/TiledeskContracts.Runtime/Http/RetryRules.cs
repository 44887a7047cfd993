using TiledeskContracts.Errors;

namespace TiledeskContracts.Http;

/// <summary>What passes by itself, and how long to wait for it.</summary>
internal static class RetryRules
{
    public static bool IsSafe(string method) => method is "GET" or "HEAD" or "OPTIONS" or "TRACE";

    /// <summary>Whether trying again can end otherwise.</summary>
    public static bool IsPassing(Exception failure, ApiRetryOptions options) => failure switch
    {
        ApiException answer => (int)answer.Status is 408 or 429 or (>= 500 and not (501 or 505)),
        ApiTimeoutException => options.AfterTimeout,

        // A certificate, a version, a proxy's password and what is no HTTP stay as they are.
        HttpRequestException network => network.HttpRequestError is not (HttpRequestError.SecureConnectionError or HttpRequestError.VersionNegotiationError
            or HttpRequestError.ConfigurationLimitExceeded or HttpRequestError.UserAuthenticationError or HttpRequestError.InvalidResponse),
        _ => false,
    };

    /// <summary>How long to wait before a retry, counted from 0; null when the server asks for more than may be waited.</summary>
    public static TimeSpan? WaitBefore(int retry, TimeSpan? asked, ApiRetryOptions options)
    {
        if (asked > options.MaxRetryAfter)
        {
            return null;
        }

        var full = Math.Min(options.BaseDelay.TotalMilliseconds * Math.Pow(2, retry), options.MaxDelay.TotalMilliseconds);

        // Clients that failed together must not come back together.
#pragma warning disable CA5394 // Nothing secret hangs on it.
        var wait = TimeSpan.FromMilliseconds(full * (0.5 + (Random.Shared.NextDouble() / 2)));
#pragma warning restore CA5394
        return asked > wait ? asked : wait;
    }
}
