using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using TiledeskContracts.Generator.Emitting;
using TiledeskContracts.Generator.Tests.Runs;

namespace TiledeskContracts.Generator.Tests;

public sealed class LargeContractTests
{
    [Fact]
    public void Contract_OfMostTypes_HasAFileForEach()
    {
        var run = GeneratorRun.Of(Contract(SourceFiles.MostTypesWithOwnFile));

        Assert.Equal(SourceFiles.MostTypesWithOwnFile, run.Sources.Keys.Count(name => name.StartsWith("V1.Models.", StringComparison.Ordinal)));
    }

    [Fact]
    public void Contract_OfMoreTypes_SharesOutToBuckets()
    {
        var run = GeneratorRun.Of(Contract(SourceFiles.MostTypesWithOwnFile + 1));

        var models = run.Sources.Where(source => source.Key.StartsWith("V1.Models", StringComparison.Ordinal)).ToList();
        Assert.InRange(models.Count, SourceFiles.BucketCount / 2, SourceFiles.BucketCount);
        Assert.All(models, source => Assert.Matches(@"^V1\.Models-\d\d\.g\.cs$", source.Key));
        Assert.Empty(CompiledContract.Complaints(CompiledContract.Compile(run, LanguageVersion.CSharp12)));
    }

    [Fact]
    public void OneSchema_OfALargeContract_WritesOneBucket()
    {
        var contract = Contract(SourceFiles.MostTypesWithOwnFile + 1);

        var run = GeneratorRun.Of(contract).WithEdit(contract, contract.With("    S7: {", "    S7: { description: Changed.,"));

        Assert.Single(run.WrittenFiles);
    }

    private static ContractFile Contract(int types) => new("/acme/large.yaml", """
        openapi: 3.0.3
        info: { title: Acme, version: '1' }
        paths: {}
        components:
          schemas:

        """ + string.Concat(Enumerable.Range(0, types).Select(number => string.Create(CultureInfo.InvariantCulture, $"    S{number}: {{ type: object, properties: {{ id: {{ type: string }} }} }}\n"))));
}
