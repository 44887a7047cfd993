namespace Microsoft.Kiota.Abstractions.Authentication;

/// <summary>Adds what the server wants to know of the caller.</summary>
public interface IAuthenticationProvider
{
    Task AuthenticateRequestAsync(
        RequestInformation request,
        Dictionary<string, object>? additionalAuthenticationContext = default,
        CancellationToken cancellationToken = default);
}
