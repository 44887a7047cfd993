using System.Net.Http.Headers;

using TiledeskContracts.Telemetry;

namespace TiledeskContracts.Http;

/// <summary>Keeps a token, and has a new one obtained once for all who need it.</summary>
internal sealed class TokenCache(Func<ApiConnection, CancellationToken, Task<AccessToken>> obtain)
{
    private readonly object _lock = new();
    private AccessToken? _token;
    private Flight? _flight;

    /// <summary>Gives the token that is kept, or a new one.</summary>
    /// <param name="connection">Where it is obtained.</param>
    /// <param name="refused">What the server has just refused, or null. If another one is kept meanwhile, that is given.</param>
    /// <param name="cancellationToken">Ends the wait; the token is still obtained if others wait.</param>
    public ValueTask<AuthenticationHeaderValue> GetAsync(ApiConnection connection, AuthenticationHeaderValue? refused, CancellationToken cancellationToken)
    {
        Flight flight;
        AccessToken? kept;
        bool isFirst;
        lock (_lock)
        {
            kept = _token is { } token && !token.Header.Equals(refused) ? token : null;
            if (kept?.IsDue(connection.TimeProvider.GetUtcNow()) == false)
            {
                return new(kept.Header);
            }

            isFirst = _flight is null;
            flight = _flight ??= new Flight();
            flight.Waiting++;
        }

        if (isFirst)
        {
            _ = FlyAsync(flight, connection);
        }

        // One that is renewed ahead of time serves as long as it holds, should the renewal fail.
        return new(kept is null ? JoinAsync(flight, cancellationToken) : JoinAsync(flight, kept, connection.TimeProvider, cancellationToken));
    }

    private async Task<AuthenticationHeaderValue> JoinAsync(Flight flight, AccessToken kept, TimeProvider clock, CancellationToken cancellationToken)
    {
        try
        {
            return await JoinAsync(flight, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested && kept.Holds(clock.GetUtcNow()))
        {
            return kept.Header;
        }
    }

    private async Task<AuthenticationHeaderValue> JoinAsync(Flight flight, CancellationToken cancellationToken)
    {
        try
        {
            return await flight.Landed.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            var isDeserted = false;
            lock (_lock)
            {
                isDeserted = --flight.Waiting == 0 && _flight == flight;
                _flight = isDeserted ? null : _flight;
            }

            if (isDeserted)
            {
                await flight.Cancellation.CancelAsync().ConfigureAwait(false);
            }
        }
    }

    private async Task FlyAsync(Flight flight, ApiConnection connection)
    {
        try
        {
            var token = await obtain(connection, flight.Cancellation.Token).ConfigureAwait(false);
            Land(flight, token);
            flight.Landed.TrySetResult(token.Header);
        }
#pragma warning disable CA1031 // It reaches all who wait.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Land(flight, null);
            if (!flight.Cancellation.IsCancellationRequested)
            {
                connection.Log.NoTokenObtained(TelemetryTags.ErrorOf(exception));
            }

            flight.Landed.TrySetException(exception);

            // Seen, even if nobody waits any more.
            _ = flight.Landed.Task.Exception;
        }
    }

    private void Land(Flight flight, AccessToken? token)
    {
        lock (_lock)
        {
            if (_flight == flight)
            {
                _flight = null;
                _token = token ?? _token;
            }
        }
    }

    /// <summary>One sign-in on its way, and how many wait for it.</summary>
    private sealed class Flight
    {
        public TaskCompletionSource<AuthenticationHeaderValue> Landed { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        // Without a timer there is nothing in it to dispose of.
        public CancellationTokenSource Cancellation { get; } = new();

        public int Waiting { get; set; }
    }
}
