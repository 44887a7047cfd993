using System.Text.Json;
using System.Xml.Linq;

namespace TiledeskContracts.Drift.Tests.Tool;

/// <summary>The command <c>diff</c>.</summary>
public sealed class DiffTests : IDisposable
{
    private const string Head = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  /pets:\n    get:\n";
    private const string Old = Head + "      responses: {'200': {description: d}}\n";
    private const string New = Head + "      parameters:\n        - {name: 'a|<b>[red]', in: query, required: true, schema: {type: string}}\n      responses: {'200': {description: d}}\n";

    private readonly ToolRun _run = new();

    public DiffTests()
    {
        _run.Add("old.yaml", Old);
        _run.Add("new.yaml", New);
    }

    [Theory]
    [InlineData("breaking", "old.yaml", "new.yaml", 1)]
    [InlineData("never", "old.yaml", "new.yaml", 0)]
    [InlineData("breaking", "new.yaml", "old.yaml", 0)]
    [InlineData("risky", "new.yaml", "old.yaml", 1)]
    [InlineData("safe", "old.yaml", "old.yaml", 0)]
    public async Task ExitCode_TellsWhetherSomethingIsFound(string level, string old, string now, int code) =>
        Assert.Equal(code, await _run.RunAsync("", "diff", old, now, "--fail-on", level));

    [Theory]
    [InlineData("diff", "old.yaml")]
    [InlineData("diff", "old.yaml", "new.yaml", "--format", "pdf")]
    [InlineData("diff", "old.yaml", "new.yaml", "--nonsense")]
    [InlineData("diff", "-", "-")]
    [InlineData("explain", "DRF0000")]
    public async Task ExitCode_OfACommandThatIsNotUnderstood_IsTwo(params string[] arguments)
    {
        Assert.Equal(2, await _run.RunAsync("", arguments));
        Assert.NotEmpty(_run.Error);
    }

    [Theory]
    [InlineData("none.yaml", null, "none.yaml: there is no such file.")]
    [InlineData("x.yaml", "", "x.yaml: it is empty.")]
    [InlineData("x.yaml", "a: [", "x.yaml:1:")]
    [InlineData("x.json", "{\"openapi\": \"3.0.3\",}", "x.json:1:")]
    [InlineData("x.yaml", "swagger: '2.0'\n", "x.yaml:1:1: it is Swagger 2.0")]
    [InlineData("x.yaml", "- 1\n", "x.yaml: it holds no OpenAPI document")]
    public async Task ExitCode_OfAFileThatCannotBeRead_IsThree(string name, string? text, string said)
    {
        if (text is not null)
        {
            _run.Add(name, text);
        }

        Assert.Equal(3, await _run.RunAsync("", "diff", "old.yaml", name));
        Assert.StartsWith(said, _run.Error, StringComparison.Ordinal);
        Assert.Empty(_run.Output);
    }

    [Fact]
    public async Task Input_OfADash_IsRead()
    {
        Assert.Equal(1, await _run.RunAsync(New, "diff", "old.yaml", "-"));
        Assert.Contains("stdin:7:11", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_NamesRulePlaceAndVerdicts_WithoutColour()
    {
        await _run.RunAsync("", "diff", "old.yaml", "new.yaml");

        Assert.Contains("breaking DRF1201 required-parameter-added: The required query parameter 'a|<b>[red]' was added.", _run.Output, StringComparison.Ordinal);
        Assert.Contains("in GET /pets", _run.Output, StringComparison.Ordinal);
        Assert.Contains("new.yaml:7:11 #/paths/~1pets/get/parameters/0", _run.Output, StringComparison.Ordinal);
        Assert.EndsWith("old.yaml -> new.yaml: 1 breaking, 0 risky, 0 safe.\n", _run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', _run.Output);
    }

    [Fact]
    public async Task Text_AtATerminal_HasColoursAndKeepsToItsWidth()
    {
        await _run.RunAsync("", 60, hasColors: true, "diff", "old.yaml", "new.yaml");

        Assert.Contains("\u001b[", _run.Output, StringComparison.Ordinal);
        Assert.All(_run.Output.Split('\n'), static line => Assert.InRange(System.Text.RegularExpressions.Regex.Replace(line, "\u001b\\[[0-9;]*m", "").Length, 0, 60));
    }

    [Fact]
    public async Task Json_SaysAll()
    {
        await _run.RunAsync("", "diff", "old.yaml", "new.yaml", "-f", "json");

        using var report = JsonDocument.Parse(_run.Output);
        var change = Assert.Single(report.RootElement.GetProperty("changes").EnumerateArray());
        Assert.Equal("DRF1201", change.GetProperty("rule").GetString());
        Assert.Equal("breaking", change.GetProperty("wire").GetString());
        Assert.Equal(JsonValueKind.Null, change.GetProperty("old").ValueKind);
        Assert.Equal(7, change.GetProperty("new").GetProperty("line").GetInt32());
        Assert.Equal("GET /pets", Assert.Single(change.GetProperty("operations").EnumerateArray()).GetString());
    }

    [Theory]
    [InlineData(new string[0], "M:New.", "M:Old.")]
    [InlineData(new[] { "--namespace", "Acme" }, "M:Acme.")]
    [InlineData(new[] { "--namespace", "Acme.V2", "--namespace", "Acme.V3" }, "M:Acme.V2.", "M:Acme.V3.")]
    public async Task Json_NamesTheMembers_OfBothNamespaces(string[] options, params string[] starts)
    {
        _run.Add("new.yaml", Head + "      summary: s\n      responses: {'200': {description: d}}\n");

        await _run.RunAsync("", ["diff", "old.yaml", "new.yaml", "-f", "json", "--client-name", "PetsClient", .. options]);

        using var report = JsonDocument.Parse(_run.Output);
        var change = Assert.Single(report.RootElement.GetProperty("changes").EnumerateArray());
        var call = "DefaultClient.GetPetsAsync(TiledeskContracts.CallOptions,System.Threading.CancellationToken)";
        Assert.Equal(starts.Select(start => start + call), change.GetProperty("members").EnumerateArray().Select(static member => member.GetString()));
    }

    [Fact]
    public async Task Markdown_LetsNoMarkupOfAContractThrough()
    {
        await _run.RunAsync("", "diff", "old.yaml", "new.yaml", "-f", "markdown");

        Assert.Contains("| DRF1201 required-parameter-added | The required query parameter 'a&#124;&#60;b&#62;&#91;red&#93;' was added. |", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sarif_HasRuleResultAndFingerprint()
    {
        await _run.RunAsync("", "diff", "old.yaml", "new.yaml", "-f", "sarif");

        using var report = JsonDocument.Parse(_run.Output);
        var run = Assert.Single(report.RootElement.GetProperty("runs").EnumerateArray());
        var result = Assert.Single(run.GetProperty("results").EnumerateArray());
        var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()];
        Assert.Equal("2.1.0", report.RootElement.GetProperty("version").GetString());
        Assert.Equal("DRF1201", rule.GetProperty("id").GetString());
        Assert.Equal("error", result.GetProperty("level").GetString());
        Assert.Equal("new.yaml", result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Matches("^[0-9a-f]{16}$", result.GetProperty("partialFingerprints").GetProperty("tiledeskContracts/v1").GetString());
    }

    [Theory]
    [InlineData("breaking", 1)]
    [InlineData("never", 0)]
    public async Task JUnit_FailsWhatTheLevelFails(string level, int failures)
    {
        await _run.RunAsync("", "diff", "old.yaml", "new.yaml", "-f", "junit", "--fail-on", level);

        var suite = Assert.Single(XDocument.Parse(_run.Output).Descendants("testsuite"));
        Assert.Equal((failures, 1), ((int)suite.Attribute("failures")!, suite.Elements("testcase").Count()));
        Assert.Equal(failures, suite.Descendants("failure").Count());
    }

    [Fact]
    public async Task JUnit_OfNoChange_HasOneTest()
    {
        await _run.RunAsync("", "diff", "old.yaml", "old.yaml", "-f", "junit");

        Assert.Single(XDocument.Parse(_run.Output).Descendants("testcase"));
    }

    [Fact]
    public async Task Report_OfAFile_IsWrittenThere()
    {
        Assert.Equal(1, await _run.RunAsync("", "diff", "old.yaml", "new.yaml", "-f", "json", "-o", "report.json"));
        Assert.Empty(_run.Output);
        Assert.Contains("DRF1201", await File.ReadAllTextAsync(Path.Combine(_run.Folder, "report.json"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(3, await _run.RunAsync("", "diff", "old.yaml", "new.yaml", "-o", "no/such/folder/x"));
    }

    [Fact]
    public async Task References_ToFilesBelow_AreFollowedAndPlaced()
    {
        _run.Add("a/api.yaml", Head + "      parameters: [{$ref: 'parts/p.yaml#/q'}]\n      responses: {'200': {description: d}}\n");
        _run.Add("a/parts/p.yaml", "q: {$ref: 'more/m.yaml#/m'}\n");
        _run.Add("a/parts/more/m.yaml", "m: {$ref: '#/n'}\nn: {name: q, in: query, required: true, schema: {type: string}}\n");

        Assert.Equal(1, await _run.RunAsync("", "diff", "old.yaml", "a/api.yaml"));
        Assert.Contains("parts/more/m.yaml:2:4 parts/more/m.yaml#/n", _run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../secret.yaml#/q")]
    [InlineData("/etc/passwd#/q")]
    [InlineData("https://example.com/x.yaml#/q")]
    public async Task References_ThatLeadOut_AreNotFollowed(string reference)
    {
        _run.Add("secret.yaml", "q: {name: q, in: query, required: true, schema: {type: string}}\n");
        _run.Add("a/api.yaml", Head + $"      parameters: [{{$ref: '{reference}'}}]\n      responses: {{'200': {{description: d}}}}\n");

        Assert.Equal(1, await _run.RunAsync("", "diff", "old.yaml", "a/api.yaml"));
        Assert.Contains($"DRF9002 ref-unresolved: The reference '{reference}' leads nowhere", _run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("DRF1201", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rules_AreListed_AndExplained()
    {
        Assert.Equal(0, await _run.RunAsync("", "rules"));
        Assert.Contains("DRF1101 operation-removed", _run.Output, StringComparison.Ordinal);
        Assert.Equal(0, await _run.RunAsync("", "explain", "Operation-Removed"));
        Assert.StartsWith("DRF1101 operation-removed\n", _run.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _run.Dispose();
}
