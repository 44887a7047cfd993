using TiledeskContracts.Http;
using TiledeskContracts.Telemetry;

namespace TiledeskContracts.Runtime.Tests.Telemetry;

[Collection(nameof(Watch))]
public sealed class SilenceTests
{
    [Fact]
    public void NobodyListens_NothingIsBuilt()
    {
        using var http = new HttpClient();
        using var connection = new ApiConnection(new() { BaseAddress = new Uri("https://api.example.com") }, http, null);
        var operation = new ApiOperation("any", "GET", "/silent");
        Tell(connection, operation);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var call = 0; call < 100; call++)
        {
            Tell(connection, operation);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static void Tell(ApiConnection connection, ApiOperation operation)
    {
        var report = CallReport.Begin(connection, operation);
        report.Waited(TimeSpan.FromSeconds(1));
        report.End(TimeSpan.FromSeconds(1), 1, 200, null);
    }
}
