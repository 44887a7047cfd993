using System.Globalization;
using Microsoft.CodeAnalysis;
using TiledeskContracts.Generator.Diagnostics;
using TiledeskContracts.Generator.Tests.Runs;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Generator.Tests.Diagnostics;

public sealed class HelpPageTests
{
    // A defect of the generator, a file that vanished, and limits that take megabytes to reach have no example to run.
    private static readonly string[] _withoutExample = ["TDC000", "TDC005", "TDC006", "TDC007", "TDC039", "TDC099"];

    private static readonly IReadOnlyList<SpecRule> _rules =
        [.. SpecRules.All.Concat(GeneratorRules.All).OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    public static TheoryData<string> Pages => [.. HelpPage.Ids];

    public static TheoryData<string> PagesWithExample => [.. HelpPage.Ids.Except(_withoutExample)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_OfARule_SaysWhatTheTableSays(string id)
    {
        var page = HelpPage.Of(id);
        var rule = _rules.Single(rule => rule.Id == id);

        Assert.Equal($"# {rule.Id}: {rule.Title}", page.Heading);
        Assert.Equal(rule.Severity.ToString(), page.Severity);
        Assert.Equal(["Example", "Repair", "Silence"], page.Sections);
    }

    [Fact]
    public void Pages_OfTheBuild_HaveTheSameForm() => Assert.All(HelpPage.IdsOfTheBuild.Select(static id => HelpPage.Of(id)), static page =>
    {
        Assert.StartsWith($"# {page.Id}: ", page.Heading, StringComparison.Ordinal);
        Assert.Equal("Error", page.Severity);
        Assert.Equal(["Example", "Repair", "Silence"], page.Sections);
    });

    [Theory]
    [MemberData(nameof(PagesWithExample))]
    public void Example_OfAPage_GivesTheDiagnosticAtItsMark(string id)
    {
        var page = HelpPage.Of(id);

        var diagnostics = GeneratorRun.Once([.. page.Example]).Diagnostics;

        Assert.All(diagnostics, diagnostic => Assert.Equal(id, diagnostic.Id));
        Assert.Equal(page.Message, diagnostics.First().GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(page.MarkedLines, diagnostics.Select(diagnostic => Line(diagnostic.Location)).Order());
        Assert.Equal(page.RelatedLines, diagnostics.SelectMany(diagnostic => diagnostic.AdditionalLocations).Select(Line).Distinct().Order());
    }

    [Theory]
    [MemberData(nameof(PagesWithExample))]
    public void Repair_OfAPage_LeavesNothingToTell(string id)
    {
        var page = HelpPage.Of(id);

        var run = GeneratorRun.Once([.. page.Repaired]);

        Assert.Empty(run.Diagnostics);
        Assert.NotEmpty(run.Sources);
    }

    private static int Line(Location location) => location.GetLineSpan().StartLinePosition.Line + 1;
}
