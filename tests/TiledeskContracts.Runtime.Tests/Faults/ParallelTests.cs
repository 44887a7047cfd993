using System.Collections.Concurrent;

using TiledeskContracts.Json;
using TiledeskContracts.Runtime.Tests.Http;
using TiledeskContracts.Runtime.Tests.Models;

namespace TiledeskContracts.Runtime.Tests.Faults;

public sealed class ParallelTests
{
    [Fact]
    public async Task HundredCallers_WithFaultsAmongThem_EachGetTheirOwnAnswer()
    {
        var time = new FakeTime();
        var faults = Enumerable.Range(0, 250).Select(static index => (Fault)(index * 7 % 4 == 0 ? Fault.Failed503 : index % 9 == 0 ? Fault.ResetInBody : Fault.None)).ToArray();
        using var server = new FaultyServer(faults)
        {
            Body = static request => $"{{\"_id\":\"{request.RequestUri!.Segments[^1]}\"}}",
            OnWait = static async _ => await Task.Yield(),
        };
        var connection = server.Connect(time, new() { Retry = { MaxRetries = 10 }, AttemptTimeout = TimeSpan.FromMinutes(10), TotalTimeout = TimeSpan.FromHours(1) });
        var answers = new ConcurrentDictionary<int, string>();

        var all = Task.WhenAll(Enumerable.Range(0, 100).Select(number => Task.Run(async () =>
        {
            var call = connection.Start(Operations.Get, null);
            call.Path<string, StringCodec>("project_id", "p1");
            call.Path<int, Int32Codec>("ticket_id", number);
            answers[number] = (await call.SendAsync<Department, ModelCodec<Department>>(TestContext.Current.CancellationToken)).Id;
        })));
        await time.PassAsync(all, TimeSpan.FromMinutes(1));
        await all;

        Assert.Equal(Enumerable.Range(0, 100).Select(static number => $"{number}"), answers.OrderBy(static pair => pair.Key).Select(static pair => pair.Value));
        Assert.InRange(server.Sent.Count, 101, 350);
        Assert.Equal(0, server.Open);
    }
}
