using TiledeskContracts.Http;

namespace TiledeskContracts;

/// <summary>
/// How many requests are sent in a while, before the server has to refuse any. Whoever comes too soon waits, first come, first served;
/// retries and sign-ins count too. Clients whose options hold the same object share the limit. Read when the first of them is made.
/// </summary>
public sealed class ApiRateLimit
{
    private RateGate? _gate;

    /// <summary>How many requests begin within any <see cref="Window"/> at most.</summary>
    /// <value>From 1 to 100,000. The default is 200.</value>
    public int Permits
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 100_000);
            field = value;
        }
    } = 200;

    /// <summary>The while. It slides: it begins with each request, not with a minute of the clock.</summary>
    /// <value>From 1 millisecond to 1 hour. The default is 1 minute.</value>
    public TimeSpan Window
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.FromMilliseconds(1));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, TimeSpan.FromHours(1));
            field = value;
        }
    } = TimeSpan.FromMinutes(1);

    internal RateGate GateBy(TimeProvider clock)
    {
        if (_gate is null)
        {
            Interlocked.CompareExchange(ref _gate, new RateGate(Permits, Window, clock), null);
        }

        return _gate;
    }
}
