using FsCheck;
using FsCheck.Fluent;

using TiledeskContracts.Errors;
using TiledeskContracts.Http;
using TiledeskContracts.Runtime.Tests.Http;

namespace TiledeskContracts.Runtime.Tests.Faults;

public sealed class RateLimitTests
{
    private static readonly TimeSpan _minute = TimeSpan.FromMinutes(1);
    private static readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;
    private readonly FakeTime _time = new();

    [Fact]
    public async Task Calls_WithinTheLimit_DoNotWait()
    {
        using var server = new FaultyServer();
        var connection = server.Connect(_time, new() { RateLimit = new() { Permits = 3 } });

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => ListAsync(connection)));

        Assert.Equal(3, server.Sent.Count);
    }

    [Fact]
    public async Task Call_TooMany_WaitsUntilTheOldestLeavesTheWindow()
    {
        using var server = new FaultyServer();
        var connection = server.Connect(_time, new() { RateLimit = new() { Permits = 2 } });
        await ListAsync(connection);
        _time.Advance(TimeSpan.FromSeconds(20));
        await ListAsync(connection);

        var third = ListAsync(connection);
        _time.Advance(TimeSpan.FromSeconds(39));
        Assert.Equal(2, server.Sent.Count);
        _time.Advance(TimeSpan.FromSeconds(1));
        await third;

        Assert.Equal(3, server.Sent.Count);
    }

    [Fact]
    public async Task Line_IsFair_AndACancelledPlaceIsFree()
    {
        var gate = new RateGate(1, _minute, _time);
        using var source = new CancellationTokenSource();
        var order = new List<int>();
        Assert.True(gate.TryPass());
        var first = PassAsync(gate, 1, order, CancellationToken.None);
        var leaving = PassAsync(gate, 2, order, source.Token);
        var last = PassAsync(gate, 3, order, CancellationToken.None);

        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => leaving);
        Assert.False(gate.TryPass());
        _time.Advance(_minute);
        await first;
        Assert.False(last.IsCompleted);
        _time.Advance(_minute);
        await last;

        Assert.Equal([1, 3], order);
    }

    [Fact]
    public async Task Wait_LongerThanTheCall_EndsWithItsTime()
    {
        using var server = new FaultyServer();
        var connection = server.Connect(_time, new() { TotalTimeout = TimeSpan.FromSeconds(40), AttemptTimeout = TimeSpan.FromSeconds(5), RateLimit = new() { Permits = 1 } });
        await ListAsync(connection);

        var second = ListAsync(connection);
        _time.Advance(TimeSpan.FromSeconds(39));
        Assert.False(second.IsCompleted);
        _time.Advance(TimeSpan.FromSeconds(1));
        var exception = await Assert.ThrowsAsync<ApiTimeoutException>(() => second);

        Assert.Equal((TimeSpan.FromSeconds(40), 0), (exception.After, exception.Attempts));
        Assert.Contains("got no turn within 40 s (TotalTimeout): the client's own RateLimit lets 1 requests begin in 60 s", exception.Message, StringComparison.Ordinal);
        Assert.Single(server.Sent);
    }

    [Fact]
    public async Task Wait_CancelledByTheCaller_CarriesTheCallersToken()
    {
        using var server = new FaultyServer();
        using var source = new CancellationTokenSource();
        var connection = server.Connect(_time, new() { RateLimit = new() { Permits = 1 } });
        await ListAsync(connection);

        var second = connection.Start(Operations.List, null).SendAsync(source.Token);
        await source.CancelAsync();
        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);

        Assert.Equal(source.Token, exception.CancellationToken);
    }

    [Fact]
    public async Task Retries_CountToo()
    {
        using var server = new FaultyServer(Fault.Failed503);
        var connection = server.Connect(_time, new() { AttemptTimeout = TimeSpan.FromMinutes(5), TotalTimeout = TimeSpan.FromMinutes(5), RateLimit = new() { Permits = 1 } });

        var call = ListAsync(connection);
        var waits = await _time.PassAsync(call, TimeSpan.FromSeconds(61));
        await call;

        Assert.Equal(_minute, TimeSpan.FromTicks(waits.Sum(static wait => wait.Ticks)));
    }

    [Fact]
    public async Task Clients_WithOneLimit_ShareIt()
    {
        using var server = new FaultyServer();
        var limit = new ApiRateLimit { Permits = 1 };
        await ListAsync(server.Connect(_time, new() { RateLimit = limit }));

        var other = ListAsync(server.Connect(_time, new() { RateLimit = limit }));

        Assert.False(other.IsCompleted);
        _time.Advance(_minute);
        await other;
    }

    [Fact]
    public void AnyArrivals_NoWindowHasMoreThanItsPermits() => Prop.ForAll(
        Gen.Zip(Gen.Choose(1, 5), Gen.ListOf(Gen.Choose(0, 30))).ToArbitrary(),
        static sample =>
        {
            var (permits, gaps) = sample;
            var time = new FakeTime();
            var gate = new RateGate(permits, _minute, time);
            var begun = new List<long>();
            foreach (var gap in gaps)
            {
                time.Advance(TimeSpan.FromSeconds(gap));
                if (gate.TryPass())
                {
                    begun.Add(time.GetTimestamp());
                }
            }

            return begun.Skip(permits).Zip(begun).All(static pair => pair.First - pair.Second >= _minute.Ticks)
                && begun.Count >= Math.Min(permits, gaps.Count);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Options_OutOfRange_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(static () => new ApiRateLimit { Permits = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(static () => new ApiRateLimit { Window = TimeSpan.Zero });
    }

    private static Task ListAsync(ApiConnection connection) => connection.Start(Operations.List, null).SendAsync(_cancellation);

    private static async Task PassAsync(RateGate gate, int number, List<int> order, CancellationToken cancellation)
    {
        await gate.PassAsync(cancellation);
        order.Add(number);
    }
}
