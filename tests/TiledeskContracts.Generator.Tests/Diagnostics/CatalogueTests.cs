using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using TiledeskContracts.Generator.Diagnostics;
using TiledeskContracts.Generator.Tests.Runs;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Generator.Tests.Diagnostics;

/// <summary>One table in code, and everything else says the same.</summary>
public sealed partial class CatalogueTests
{
    private static readonly IReadOnlyList<SpecRule> _rules =
        [.. SpecRules.All.Concat(GeneratorRules.All).OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    private static readonly string[] _imperatives =
    [
        "Add", "Begin", "Break", "Check", "Choose", "Convert", "Copy", "Correct", "Define", "Describe", "Give", "Merge", "Move", "Name", "Put",
        "Refer", "Remove", "Rename", "Report", "Say", "Split", "Use", "Wrap", "Write",
    ];

    [Fact]
    public void Rules_EachHaveAnIdOfTheirOwn() => Assert.Equal(_rules.Count, _rules.Select(rule => rule.Id).Distinct().Count());

    [Fact]
    public void Pages_AreThoseOfTheRules() => Assert.Equal(_rules.Select(rule => rule.Id), HelpPage.Ids);

    [Fact]
    public void Index_ListsEveryRule_AsTheTableHasIt() => Assert.Equal(
        [
            .. _rules.Select(rule => $"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {rule.Severity} |"),
            .. HelpPage.IdsOfTheBuild.Select(id => HelpPage.Of(id)).Select(page => $"| [{page.Id}]({page.Id}.md) | {page.Heading[(page.Id.Length + 4)..]} | {page.Severity} |"),
        ],
        File.ReadLines(Path.Combine(HelpPage.Folder, "README.md"))
            .Where(line => line.StartsWith("| [TDC", StringComparison.Ordinal))
            .Select(line => string.Join('|', line.Split('|').Take(4)) + "|"));

    [Fact]
    public void Releases_ListEveryRule_AsTheTableHasIt() => Assert.Equal(
        _rules.Select(rule => $"{rule.Id} | OpenApiContract | {rule.Severity} | {rule.Title}"),
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "AnalyzerReleases.Unshipped.md"))
            .Where(line => line.StartsWith("TDC", StringComparison.Ordinal)));

    [Fact]
    public void HelpLink_OfADiagnostic_LeadsToItsPage()
    {
        var diagnostics = GeneratorRun.Once([.. HelpPage.Of("TDC022").Example]).Diagnostics;

        Assert.Equal("docs/diagnostics/TDC022.md", Assert.Single(diagnostics).Descriptor.HelpLinkUri);
    }

    [Fact]
    public void Messages_AreWholeSentencesOnOneLine() => Assert.All(_rules, rule =>
    {
        Assert.Matches(@"^['A-Z{][^\r\n\t]*[.}]$", rule.Message);
        Assert.DoesNotContain("  ", rule.Message, StringComparison.Ordinal);
        Assert.Matches(@"^[^\r\n.]+$", rule.Title.Replace("C#", "", StringComparison.Ordinal));
    });

    // An Info may also say what was done instead, where nothing needs to be changed.
    [Fact]
    public void Messages_OfErrorsAndWarnings_EndWithWhatToDo() => Assert.All(
        _rules.Where(rule => rule.Severity != SpecSeverity.Info),
        rule => Assert.Contains(LastSentence().Match(Quoted().Replace(rule.Message, "''")).Groups[1].Value, _imperatives));

    [GeneratedRegex("'[^']*'")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"(?:^|[.}] )(\w+)(?:(?![.}] ).)*$")]
    private static partial Regex LastSentence();
}
