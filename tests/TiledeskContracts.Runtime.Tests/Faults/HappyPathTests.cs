using TiledeskContracts.Http;
using TiledeskContracts.Runtime.Tests.Http;
using TiledeskContracts.Runtime.Tests.Telemetry;

namespace TiledeskContracts.Runtime.Tests.Faults;

/// <summary>What a call pays that has no need of any of this. Not beside tests that listen: telling costs.</summary>
[Collection(nameof(Watch))]
public sealed class HappyPathTests
{
    [Fact]
    public void Success_AtOnce_PaysNothingForRetries()
    {
        using var server = StubServer.Answering();
        using var without = Connect(server, 0);
        using var with = Connect(server, 10);

        Assert.InRange(BytesOf(with) - BytesOf(without), -100, 100);
    }

    [Fact]
    public async Task Calls_InTurn_AreNotEndedByThoseBefore()
    {
        using var server = StubServer.Answering();
        using var connection = Connect(server, 0);
        using var source = new CancellationTokenSource();
        await connection.Start(Operations.List, null).SendAsync(source.Token);

        await source.CancelAsync();
        await connection.Start(Operations.List, null).SendAsync(TestContext.Current.CancellationToken);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => connection.Start(Operations.List, null).SendAsync(source.Token));
        await connection.Start(Operations.List, null).SendAsync(TestContext.Current.CancellationToken);
    }

    private static ApiConnection Connect(HttpMessageHandler server, int retries) =>
        new(new() { BaseAddress = new Uri("https://api.example.com"), Retry = { MaxRetries = retries } }, new HttpClient(server, disposeHandler: false), null);

    private static long BytesOf(ApiConnection connection)
    {
        Send(connection, 100);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Send(connection, 100);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / 100;
    }

    private static void Send(ApiConnection connection, int times)
    {
        for (var time = 0; time < times; time++)
        {
            var sending = connection.Start(Operations.List, null).SendAsync(CancellationToken.None);
            Assert.True(sending.IsCompletedSuccessfully);
        }
    }
}
