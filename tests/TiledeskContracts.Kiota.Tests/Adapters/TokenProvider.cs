using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;

namespace TiledeskContracts.Kiota.Tests.Adapters;

/// <summary>Adds a token to requests for one host, as Kiota's bearer provider does; other hosts get none.</summary>
internal sealed class TokenProvider(string token, string allowedHost) : IAuthenticationProvider
{
    /// <summary>How often it was asked.</summary>
    public int Calls { get; private set; }

    public Task AuthenticateRequestAsync(
        RequestInformation request, Dictionary<string, object>? additionalAuthenticationContext = default, CancellationToken cancellationToken = default)
    {
        Calls++;
        if (string.Equals(request.URI.Host, allowedHost, StringComparison.OrdinalIgnoreCase))
        {
            request.Headers.Remove("Authorization");
            request.Headers.Add("Authorization", $"Bearer {token}");
        }

        return Task.CompletedTask;
    }
}
