using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;

namespace TiledeskContracts.Kiota.Tests.Transport;

/// <summary>Keeps what an adapter is given to send: it is shown all of it.</summary>
internal sealed class LookingProvider : IAuthenticationProvider
{
    public RequestInformation? Seen { get; private set; }

    public Task AuthenticateRequestAsync(
        RequestInformation request, Dictionary<string, object>? additionalAuthenticationContext = default, CancellationToken cancellationToken = default)
    {
        Seen = request;
        return Task.CompletedTask;
    }
}
