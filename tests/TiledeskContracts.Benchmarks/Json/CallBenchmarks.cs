using BenchmarkDotNet.Attributes;

namespace TiledeskContracts.Benchmarks.Json;

/// <summary>A whole call: a list page of 40 requests through a stub handler.</summary>
[InProcess]
[MemoryDiagnoser]
public class CallBenchmarks
{
    private readonly CallWork _work = new();

    [Benchmark(Baseline = true)]
    public object HttpClientAndSystemTextJson() => _work.ByHand();

    [Benchmark]
    public object TiledeskContracts() => _work.Generated();

    [Benchmark]
    public object TiledeskContractsTellingDrift() => _work.Watched();
}
