using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TiledeskContracts.Generator.Tests.Runs;
using TiledeskContracts.Spec.Linking;
using TiledeskContracts.Spec.Reading;

namespace TiledeskContracts.Generator.Tests.Scale;

/// <summary>An editor cancels often: the run ends, and the next one is whole.</summary>
public sealed class CancellationTests
{
    private static readonly ContractSource _source = new("/acme/large.yaml", LargeContract.File.GetText()!.ToString(), new("Acme.V1", "AcmeClient", null, null));

    [Fact]
    public void Run_CancelledOnTheWay_StopsAndTheDriverGoesOn()
    {
        using var cancelling = new CancellationTokenSource();
        var compilation = CSharpCompilation.Create("Acme");
        var driver = CSharpGeneratorDriver.Create(
            [new ContractGenerator().AsSourceGenerator()], [LargeContract.File], CSharpParseOptions.Default, new CancellingOptions(cancelling));

        Assert.ThrowsAny<OperationCanceledException>(() => driver.RunGenerators(compilation, cancelling.Token));

        var again = driver.RunGenerators(compilation, TestContext.Current.CancellationToken).GetRunResult().Results[0];
        Assert.Null(again.Exception);
        Assert.Equal(
            GeneratorRun.Once(LargeContract.File).Sources.Select(static source => source.Value).Order(StringComparer.Ordinal),
            again.GeneratedSources.Select(static source => source.SourceText.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Reading_Cancelled_Stops() =>
        Assert.ThrowsAny<OperationCanceledException>(() => DocumentReader.Read(_source, new CancellationToken(canceled: true)));

    [Fact]
    public void Linking_Cancelled_Stops()
    {
        var reading = DocumentReader.Read(_source, TestContext.Current.CancellationToken);

        Assert.ThrowsAny<OperationCanceledException>(() => ContractLinker.Link([reading], new CancellationToken(canceled: true)));
    }

    // The options are asked for after the run has begun and before the contract is read.
    private sealed class CancellingOptions(CancellationTokenSource cancelling) : AnalyzerConfigOptionsProvider
    {
        private readonly BuildOptions _options = new();

        public override AnalyzerConfigOptions GlobalOptions => _options.GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _options.GetOptions(tree);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
        {
            cancelling.Cancel();
            return _options.GetOptions(textFile);
        }
    }
}
