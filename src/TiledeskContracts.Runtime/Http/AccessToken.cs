using System.Net.Http.Headers;

namespace TiledeskContracts.Http;

/// <summary>A token that a server gave out.</summary>
internal sealed class AccessToken
{
    private static readonly TimeSpan _margin = TimeSpan.FromMinutes(1);
    private readonly DateTimeOffset? _renewal;

    public AccessToken(AuthenticationHeaderValue header, DateTimeOffset now)
    {
        Header = header;
        Expiry = JwtText.ExpiryOf(header.Parameter ?? "");

        // One that has run out as it comes tells only that two clocks differ.
        if (Expiry - now is { } life && life > TimeSpan.Zero)
        {
            _renewal = Expiry - (life / 2 < _margin ? life / 2 : _margin);
        }
    }

    public AuthenticationHeaderValue Header { get; }

    public DateTimeOffset? Expiry { get; }

    /// <summary>Whether it is known to hold still.</summary>
    public bool Holds(DateTimeOffset now) => now < Expiry;

    /// <summary>Whether it runs out so soon that a call might not reach the server in time.</summary>
    public bool IsDue(DateTimeOffset now) => now >= _renewal;
}
