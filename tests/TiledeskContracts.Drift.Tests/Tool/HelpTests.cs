using System.Diagnostics;
using System.Text.RegularExpressions;
using TiledeskContracts.Comparison.Rules;
using TiledeskContracts.Drift.Commands;
using TiledeskContracts.Drift.Tests.Comparison;
using TiledeskContracts.Drift.Tests.Reports;

namespace TiledeskContracts.Drift.Tests.Tool;

/// <summary>What the tool tells of itself: rules, completion, progress.</summary>
public sealed partial class HelpTests : IDisposable
{
    private readonly ToolRun _run = new();

    [Fact]
    public async Task Explain_SaysWhyWithLevelsAndAnExample()
    {
        Assert.Equal(0, await _run.RunAsync("", "explain", "required-parameter-added"));

        Assert.StartsWith("DRF1201 required-parameter-added\n", _run.Output, StringComparison.Ordinal);
        Assert.Contains("requests   breaking: it stops what worked\nanswers    -: it does not reach them\n", _run.Output, StringComparison.Ordinal);
        Assert.Contains("For example: ", _run.Output, StringComparison.Ordinal);
        Assert.Contains("  + ", _run.Output, StringComparison.Ordinal);
        Assert.EndsWith("To judge it otherwise: --severity DRF1201=breaking, risky, safe or off.\n", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Examples_AreThereForAllRulesThatCasesTell()
    {
        var told = RuleCases.All.SelectMany(static one => one.Expect).Select(static line => line.Split(' ')[0]).ToHashSet(StringComparer.Ordinal);

        Assert.True(told.Count > 150);
        Assert.All(told, static rule => Assert.NotNull(RuleExample.Of(rule)));
    }

    [Fact]
    public async Task Explain_OfAMisspeltRule_SaysWhatWasMeant()
    {
        Assert.Equal(2, await _run.RunAsync("", "explain", "DRF12O1"));

        Assert.Contains("(did you mean 'DRF1201'?)", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rules_AreAllListed_InEachForm()
    {
        await _run.RunAsync("", "rules", "--format", "json");
        Assert.Empty(await SchemaFile.ProblemsAsync("Schemas/rules.schema.json", _run.Output));
        Assert.Equal(DriftRules.All.Count, _run.Output.Split("\"id\": ").Length - 1);

        await _run.RunAsync("", "rules", "--format", "markdown");
        Assert.All(_run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1), static line => Assert.Equal(8, line.Replace("\\|", "", StringComparison.Ordinal).Count(static one => one == '|')));
        Assert.Equal(DriftRules.All.Count, _run.Output.Split("\n| DRF").Length - 1);
    }

    [Fact]
    public void Rules_ThatNothingTells_AreThoseSaidToBe()
    {
        var sources = new[] { "generator", "src" }.SelectMany(static folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories))
            .Where(static path => !path.Contains("/obj/", StringComparison.Ordinal)).ToLookup(static path => path.Contains(".Comparison/Rules/", StringComparison.Ordinal));
        var names = sources[true].SelectMany(static path => RuleNames().Matches(File.ReadAllText(path)).Select(match => (Id: match.Groups[2].Value, Name: Path.GetFileNameWithoutExtension(path) + "." + match.Groups[1].Value))).ToList();
        var text = string.Concat(sources[false].Where(static path => !path.Contains(".Runtime/", StringComparison.Ordinal)).Select(File.ReadAllText));

        var untold = names.Where(rule => !text.Contains(rule.Name, StringComparison.Ordinal) && !text.Contains($"\"{rule.Id}\"", StringComparison.Ordinal)).Select(static rule => rule.Id);

        Assert.Equal(DriftRules.All.Count, names.Count);
        Assert.Equal(untold.Order(StringComparer.Ordinal), DriftRules.Untold.Select(static rule => rule.Id).Order(StringComparer.Ordinal));
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "drift.md"));
        Assert.All(DriftRules.Untold, rule => Assert.Contains($"| `{rule.Id}` {rule.Name} |", page, StringComparison.Ordinal));
        Assert.Equal(DriftRules.Untold.Count, page.Split("\n| `DRF").Length - 1);
    }

    [Fact]
    public async Task Explain_OfARuleThatNothingTells_SaysSo()
    {
        Assert.Equal(0, await _run.RunAsync("", "explain", "DRF4010"));

        Assert.EndsWith("\n\nNothing tells it yet.\n", _run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dif", "diff")]
    [InlineData("explain operation-remo", "operation-removed")]
    [InlineData("diff a b --format s", "sarif")]
    public async Task Suggestions_AreGivenToShells(string line, string expected)
    {
        Assert.Equal(0, await _run.RunAsync("", $"[suggest:{line.Length}]", line));

        Assert.Contains(expected, _run.Output.Split('\n', StringSplitOptions.TrimEntries));
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public async Task Completion_IsAScriptThatAsksTheTool(string shell)
    {
        Assert.Equal(0, await _run.RunAsync("", "completion", shell));

        Assert.Contains("tiledesk-contracts \"[suggest:", _run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', _run.Output);
    }

    [Fact]
    public async Task Completion_OfBash_IsUnderstoodByBash()
    {
        Assert.SkipUnless(File.Exists("/bin/bash"), "There is no bash.");
        await _run.RunAsync("", "completion", "bash");
        _run.Add("completion.sh", _run.Output + "\ntiledesk-contracts() { printf 'diff\\ndivergences\\n'; }\nCOMP_WORDS=(tiledesk-contracts dif); COMP_CWORD=1; COMP_LINE='tiledesk-contracts dif'; COMP_POINT=22\n_tiledesk_contracts; echo \"${COMPREPLY[@]}\"\n");

        using var bash = Process.Start(new ProcessStartInfo("/bin/bash", ["--norc", Path.Combine(_run.Folder, "completion.sh")]) { RedirectStandardOutput = true })!;
        var said = await bash.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await bash.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal("diff\n", said);
    }

    [Fact]
    public async Task Progress_IsSaidWhereSomebodyWatches_AndTakenAway()
    {
        _run.Add("a.yaml", "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\n");

        await _run.RunAsync("", "diff", "a.yaml", "a.yaml");
        Assert.Empty(_run.Error);
        _run.IsWatched = true;
        await _run.RunAsync("", "diff", "a.yaml", "a.yaml");
        Assert.Contains("Comparing …", _run.Error, StringComparison.Ordinal);
        Assert.EndsWith("\r\u001b[K", _run.Error, StringComparison.Ordinal);
        await _run.RunAsync("", "diff", "a.yaml", "none.yaml");
        Assert.Contains("\r\u001b[Knone.yaml: there is no such file", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunThatIsStopped_SaysSo_AndTakesProgressAway()
    {
        _run.Add("a.yaml", "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\n");
        _run.IsWatched = true;
        _run.Stop = new CancellationToken(canceled: true);

        Assert.Equal(130, await _run.RunAsync("", "diff", "a.yaml", "a.yaml"));
        Assert.EndsWith("\r\u001b[KStopped before the end: nothing is said of the rest.\n", _run.Error, StringComparison.Ordinal);
        Assert.Empty(_run.Output);
    }

    [Fact]
    public async Task Message_ThatQuotesWhatSteersATerminal_ShowsItWithoutThat()
    {
        Assert.Equal(3, await _run.RunAsync("", "diff", "a\u001b[31m.yaml", "a.yaml"));
        Assert.StartsWith("a\uFFFD[31m.yaml: there is no such file", _run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _run.Dispose();

    [GeneratedRegex(@"DriftRule (\w+) = new\(""(DRF\d+)""")]
    private static partial Regex RuleNames();
}
