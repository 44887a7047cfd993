using TiledeskContracts.Generator.Diagnostics;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Generator.Tests;

public sealed class ReleaseTrackingTests
{
    [Fact]
    public void Releases_ListEveryRule_AsTheTableHasIt()
    {
        var rules = SpecRules.All.Concat(GeneratorRules.All)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .Select(rule => $"{rule.Id} | OpenApiContract | {rule.Severity} | {rule.Title}");

        var listed = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "AnalyzerReleases.Unshipped.md"))
            .Where(line => line.StartsWith("TDC", StringComparison.Ordinal));

        Assert.Equal(string.Join('\n', rules), string.Join('\n', listed));
    }

    [Fact]
    public void Rules_HaveIdsOfTheirOwn() =>
        Assert.Equal(SpecRules.All.Count, SpecRules.All.Select(rule => rule.Id).Distinct().Count());
}
