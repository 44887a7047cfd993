using BenchmarkDotNet.Attributes;
using TiledeskContracts.Benchmarks.Documents;
using TiledeskContracts.Benchmarks.Hosting;

namespace TiledeskContracts.Benchmarks.Edits;

/// <summary>The same edits under BenchmarkDotNet, for work on the generator: <c>-- --filter *Edit*</c>.</summary>
[InProcess]
[MemoryDiagnoser]
public class EditBenchmarks
{
    private readonly ContractFile[] _files = [.. ContractFiles.Own.Select(static path => new ContractFile(path, File.ReadAllText(path)))];
    private EditSession _session = null!;

    [GlobalSetup]
    public void Open()
    {
        var words = ContractFiles.FirstSchemaDescription(ContractFiles.Own[^1]);
        _session = new(ContractFiles.Own, words, words + " changed");
    }

    [Benchmark]
    public object WholeRun() => Drivers.Run(_files);

    [Benchmark]
    public object UnrelatedCode() => _session.EditCode();

    [Benchmark]
    public object OneSchema() => _session.EditContract();
}
