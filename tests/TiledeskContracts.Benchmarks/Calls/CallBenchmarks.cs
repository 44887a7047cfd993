using BenchmarkDotNet.Attributes;
using TiledeskContracts.Benchmarks.Json;

namespace TiledeskContracts.Benchmarks.Calls;

/// <summary>A whole call: a list page of 40 requests through a stub handler.</summary>
[InProcess]
[MemoryDiagnoser]
public class CallBenchmarks : IDisposable
{
    private readonly CallWork _work = new(Bodies.Page);

    public void Dispose()
    {
        _work.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark(Baseline = true)]
    public object HttpClientAndSystemTextJson() => _work.SendByHand();

    [Benchmark]
    public object TiledeskContracts() => _work.Send();

    [Benchmark]
    public object TiledeskContractsTellingDrift() => _work.SendWatched();
}
