using BenchmarkDotNet.Attributes;

namespace TiledeskContracts.Benchmarks.Json;

/// <summary>Objects to bytes.</summary>
[InProcess]
[MemoryDiagnoser]
public class JsonWriteBenchmarks
{
    /// <summary>What is written.</summary>
    [ParamsSource(nameof(Works))]
    public JsonWork Body { get; set; } = null!;

    /// <summary>All bodies.</summary>
    public static IEnumerable<JsonWork> Works => JsonWork.All;

    [Benchmark(Baseline = true)]
    public object SystemTextJson() => Body.WriteByPlatform();

    [Benchmark]
    public object TiledeskContracts() => Body.Write();

    [Benchmark]
    public object NewtonsoftJson() => Body.WriteByNewtonsoft();
}
