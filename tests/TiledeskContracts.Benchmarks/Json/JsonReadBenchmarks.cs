using BenchmarkDotNet.Attributes;

namespace TiledeskContracts.Benchmarks.Json;

/// <summary>Bodies to objects.</summary>
[InProcess]
[MemoryDiagnoser]
public class JsonReadBenchmarks
{
    /// <summary>What is read.</summary>
    [ParamsSource(nameof(Works))]
    public JsonWork Body { get; set; } = null!;

    /// <summary>All bodies.</summary>
    public static IEnumerable<JsonWork> Works => JsonWork.All;

    [Benchmark(Baseline = true)]
    public object SystemTextJson() => Body.ReadByPlatform();

    [Benchmark]
    public object TiledeskContracts() => Body.Read();

    [Benchmark]
    public object NewtonsoftJson() => Body.ReadByNewtonsoft();
}
