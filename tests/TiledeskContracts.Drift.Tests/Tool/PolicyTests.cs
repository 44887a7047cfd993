using System.Text.Json;
using TiledeskContracts.Drift.Tests.Reports;

namespace TiledeskContracts.Drift.Tests.Tool;

/// <summary>How findings are judged: levels, the configuration file, suppressions, what is known.</summary>
public sealed class PolicyTests : IDisposable
{
    private const string Head = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  /pets:\n    get:\n";

    private readonly ToolRun _run = new();

    public PolicyTests()
    {
        _run.Add("old.yaml", Head + "      summary: a\n      parameters:\n        - {name: r, in: query, schema: {type: integer}}\n      responses: {'200': {description: d}}\n");
        _run.Add("new.yaml", Head + "      summary: b\n      parameters:\n        - {name: q, in: query, required: true, schema: {type: string}}\n      responses: {'200': {description: d}}\n");
    }

    [Theory]
    [InlineData(1, "DRF1201 breaking, DRF1204 risky, DRF1016 safe")]
    [InlineData(0, "DRF1201 risky, DRF1204 risky, DRF1016 safe", "--severity", "DRF1201=risky")]
    [InlineData(0, "DRF1204 risky, DRF1016 safe, DRF1201 safe", "--severity", "required-parameter-added=safe")]
    [InlineData(0, "DRF1016 safe", "--severity", "DRF12*=off")]
    [InlineData(1, "DRF1201 breaking, DRF1204 risky, DRF1016 safe", "--severity", "DRF*=off", "--severity", "drf*=safe", "--severity", "DRF1201=breaking", "--severity", "DRF1204=risky")]
    [InlineData(1, "DRF1016 breaking, DRF1201 breaking, DRF1204 risky", "--severity", "DRF1016=breaking")]
    [InlineData(0, "DRF1016 safe", "--only", "*text*")]
    [InlineData(0, "DRF1204 risky", "--except", "DRF1201", "--except", "DRF1016")]
    public async Task Levels_AreThoseThatWereChosen(int code, string expected, params string[] arguments) => await TellsAsync(code, expected, arguments);

    [Theory]
    [InlineData("--severity DRF1201: a rule and its level are wanted", "--severity", "DRF1201")]
    [InlineData("--severity DRF1201=loud: 'loud' is no level", "--severity", "DRF1201=loud")]
    [InlineData("--severity DRF1299=off: there is no rule 'DRF1299'", "--severity", "DRF1299=off")]
    [InlineData("--severity required-parameter-aded=off: there is no rule 'required-parameter-aded' (did you mean 'required-parameter-added'?)", "--severity", "required-parameter-aded=off")]
    [InlineData("--only nonsense*: there is no rule", "--only", "nonsense*")]
    public async Task Level_ThatIsNotUnderstood_IsNamed(string said, params string[] arguments)
    {
        Assert.Equal(2, await _run.RunAsync("", ["diff", "old.yaml", "new.yaml", .. arguments]));

        Assert.StartsWith(said, _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Configuration_OfAFolderAbove_Counts_AndTheCommandLineBeforeIt()
    {
        _run.Add("tiledesk-contracts.yaml", "severity:\n  DRF1201: risky\n  document-text-changed: off\nfailOn: risky\n");

        await TellsAsync(1, "DRF1201 risky, DRF1204 risky");
        await TellsAsync(0, "DRF1201 risky", "--except", "DRF1204", "--fail-on", "breaking");
        await TellsAsync(1, "DRF1201 breaking, DRF1204 risky", "--severity", "DRF1201=breaking");
        _run.Add("other.json", "{\"severity\": {\"DRF10*\": \"off\"}}");
        await TellsAsync(1, "DRF1201 breaking, DRF1204 risky", "--config", "other.json");
    }

    [Theory]
    [InlineData("severty: {}\n", "tiledesk-contracts.yml:1:1: 'severty' is not known (did you mean 'severity'?)")]
    [InlineData("severity:\n  DRF1201: loud\n", "tiledesk-contracts.yml:2:12: 'loud' is no level")]
    [InlineData("severity:\n  DRF9: off\n", "tiledesk-contracts.yml:2:3: there is no rule 'DRF9'")]
    [InlineData("failOn: always\n", "tiledesk-contracts.yml:1:9: 'always' is no level")]
    [InlineData("suppressions: [a]\n", "tiledesk-contracts.yml:1:15: 'suppressions' wants a text")]
    [InlineData("- a\n", "tiledesk-contracts.yml:1:1: the file wants names and values")]
    [InlineData("a: [", "tiledesk-contracts.yml:1:")]
    [InlineData("suppressions: none.yaml\n", "none.yaml: there is no such file")]
    public async Task Configuration_ThatCannotBeRead_IsNamedWithItsPlace(string text, string said)
    {
        _run.Add("tiledesk-contracts.yml", text);

        Assert.Equal(3, await _run.RunAsync("", "diff", "old.yaml", "new.yaml"));
        Assert.StartsWith(said, _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Suppression_TakesItsFindingAway_UntilItExpires()
    {
        var (fingerprint, _) = await FingerprintAsync("diff", "old.yaml", "new.yaml");
        _run.Add("accepted.yaml", Suppression(fingerprint, "DRF1201", "reason: agreed\n    owner: pets team\n    expires: 2026-11-22"));
        _run.Add("tiledesk-contracts.yaml", "suppressions: accepted.yaml\n");

        _run.Today = new DateTime(2026, 11, 22, 23, 0, 0, DateTimeKind.Utc);
        await TellsAsync(0, "DRF1204 risky, DRF1016 safe");
        Assert.Contains("\"suppressed\": 1", _run.Output, StringComparison.Ordinal);
        await _run.RunAsync("", "diff", "old.yaml", "new.yaml");
        Assert.EndsWith("1 risky, 1 safe, 1 suppressed.\n", _run.Output, StringComparison.Ordinal);
        await _run.RunAsync("", "diff", "old.yaml", "new.yaml", "-f", "markdown");
        Assert.Contains("1 risky, 1 safe, 1 suppressed.\n", _run.Output, StringComparison.Ordinal);
        await _run.RunAsync("", "diff", "old.yaml", "new.yaml", "-f", "html");
        Assert.Contains("· 1 more suppressed</p>", _run.Output, StringComparison.Ordinal);
        _run.Today = new DateTime(2026, 11, 23, 0, 0, 0, DateTimeKind.Utc);
        await TellsAsync(1, "DRF1201 breaking, DRF9006 breaking, DRF1204 risky, DRF1016 safe");
        await TellsAsync(1, "DRF9006 breaking, DRF1204 risky, DRF9005 risky, DRF1016 safe", "--severity", "DRF1201=off");
    }

    [Fact]
    public async Task Suppression_ThatFitsNothing_OrSaysNoReason_IsTold()
    {
        var (fingerprint, _) = await FingerprintAsync("diff", "old.yaml", "new.yaml");

        _run.Add("s.yaml", Suppression("0123456789abcdef", "operation-removed", "reason: r\n    owner: o"));
        await TellsAsync(1, "DRF1201 breaking, DRF1204 risky, DRF9005 risky, DRF1016 safe", "--suppressions", "s.yaml");
        _run.Add("s.yaml", Suppression(fingerprint, "DRF1202", "reason: r\n    owner: o"));
        await TellsAsync(1, "DRF1201 breaking, DRF1204 risky, DRF9005 risky, DRF1016 safe", "--suppressions", "s.yaml");
        _run.Add("s.yaml", Suppression(fingerprint, "DRF1201", "reason: r"));
        await TellsAsync(0, "DRF1204 risky, DRF9007 risky, DRF1016 safe", "--suppressions", "s.yaml");
        using var report = JsonDocument.Parse(_run.Output);
        var finding = report.RootElement.GetProperty("changes").EnumerateArray().Single(static one => one.GetProperty("rule").GetString() == "DRF9007");
        Assert.Equal(("s.yaml", 2), (finding.GetProperty("new").GetProperty("file").GetString(), finding.GetProperty("new").GetProperty("line").GetInt32()));
    }

    [Theory]
    [InlineData("suppressions:\n  - fingerprint: zz\n    rule: DRF1201\n", "s.yaml:2:18: a suppression wants the 'fingerprint'")]
    [InlineData("suppressions:\n  - rule: DRF1201\n", "s.yaml:2:5: a suppression wants the 'fingerprint'")]
    [InlineData("suppressions:\n  - fingerprint: '0123456789abcdef'\n    rule: DRF0\n", "s.yaml:3:11: a suppression wants the 'rule' of the finding: there is no rule 'DRF0'")]
    [InlineData("suppressions:\n  - fingerprint: '0123456789abcdef'\n    rule: DRF1201\n    expires: soon\n", "s.yaml:4:14: 'soon' is no day")]
    [InlineData("suppressions:\n  - {fingerprint: '0123456789abcdef', rule: DRF1201}\n  - {fingerprint: '0123456789abcdef', rule: DRF1201}\n", "s.yaml:3:5: the fingerprint 0123456789abcdef is suppressed twice")]
    [InlineData("suppressions:\n  - {fingerprint: '0123456789abcdef', rule: DRF1201, until: never}\n", "s.yaml:2:")]
    public async Task Suppressions_ThatCannotBeRead_AreNamedWithTheirPlace(string text, string said)
    {
        _run.Add("s.yaml", text);

        Assert.Equal(3, await _run.RunAsync("", "diff", "old.yaml", "new.yaml", "--suppressions", "s.yaml"));
        Assert.StartsWith(said, _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Known_FindingsOfAnEarlierReport_AreNotToldAgain()
    {
        await _run.RunAsync("", "diff", "old.yaml", "new.yaml", "-f", "json", "-o", "known.json");
        await TellsAsync(0, "", "--known", "known.json");
        _run.Add("known.json", "[]");

        Assert.Equal(3, await _run.RunAsync("", "diff", "old.yaml", "new.yaml", "--known", "known.json"));
        Assert.StartsWith("known.json: it is no JSON report", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_IsJudgedTheSameWay()
    {
        _run.Add("r/1.json", """{"request":{"method":"GET","path":"/cats","query":{},"body":null},"response":{"status":200,"headers":{},"bodyKind":"none","body":null}}""");
        Assert.Equal(1, await _run.RunAsync("", "check", "old.yaml", "r", "--fail-on", "risky"));
        var (fingerprint, rule) = await FingerprintAsync("check", "old.yaml", "r");

        Assert.Equal(0, await _run.RunAsync("", "check", "old.yaml", "r", "--fail-on", "risky", "--except", rule));
        Assert.Equal(1, await _run.RunAsync("", "check", "old.yaml", "r", "--severity", rule + "=breaking"));
        _run.Add("s.yaml", Suppression(fingerprint, rule, "reason: r\n    owner: o"));
        Assert.Equal(0, await _run.RunAsync("", "check", "old.yaml", "r", "--fail-on", "safe", "--suppressions", "s.yaml"));
        Assert.EndsWith(", 1 suppressed.\n", _run.Output, StringComparison.Ordinal);
        _run.Add("r/1.json", """{"request":{"method":"GET","path":"/pets","query":{},"body":null},"response":{"status":200,"headers":{},"bodyKind":"none","body":null}}""");
        Assert.Equal(1, await _run.RunAsync("", "check", "old.yaml", "r", "--fail-on", "risky", "--suppressions", "s.yaml"));
        Assert.Contains("DRF9005", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Suppression_OfAnotherCommand_IsNotUnused()
    {
        _run.Add("r/1.json", """{"request":{"method":"GET","path":"/pets","query":{},"body":null},"response":{"status":200,"headers":{},"bodyKind":"none","body":null}}""");
        _run.Add("s.yaml", Suppression("0123456789abcdef", "DRF3005", "reason: r\n    owner: o"));

        await TellsAsync(1, "DRF1201 breaking, DRF1204 risky, DRF1016 safe", "--suppressions", "s.yaml");
        Assert.Equal(1, await _run.RunAsync("", "check", "old.yaml", "r", "--fail-on", "risky", "--suppressions", "s.yaml"));
        _run.Add("s.yaml", Suppression("0123456789abcdef", "DRF1101", "reason: r\n    owner: o"));
        Assert.Equal(0, await _run.RunAsync("", "check", "old.yaml", "r", "--fail-on", "risky", "--suppressions", "s.yaml"));
        await TellsAsync(1, "DRF1201 breaking, DRF1204 risky, DRF9005 risky, DRF1016 safe", "--suppressions", "s.yaml");
    }

    [Theory]
    [InlineData("configuration", """{"severity": {"DRF16*": "off"}, "failOn": "never", "suppressions": "a.yaml"}""", true)]
    [InlineData("configuration", """{"severty": {}}""", false)]
    [InlineData("configuration", """{"severity": {"DRF1201": "loud"}}""", false)]
    [InlineData("suppressions", """{"suppressions": [{"fingerprint": "0123456789abcdef", "rule": "DRF1201", "reason": "r", "owner": "o", "expires": "2026-11-22"}]}""", true)]
    [InlineData("suppressions", """{"suppressions": [{"fingerprint": "0123456789abcdef", "rule": "DRF1201"}]}""", false)]
    public async Task Schemas_SayWhatTheToolSays(string schema, string json, bool fits) =>
        Assert.Equal(fits, (await SchemaFile.ProblemsAsync($"Schemas/{schema}.schema.json", json)).Count == 0);

    public void Dispose() => _run.Dispose();

    private static string Suppression(string fingerprint, string rule, string rest) => $"suppressions:\n  - fingerprint: '{fingerprint}'\n    rule: {rule}\n    {rest}\n";

    private async Task TellsAsync(int code, string expected, params string[] arguments)
    {
        Assert.Equal(code, await _run.RunAsync("", ["diff", "old.yaml", "new.yaml", "-f", "json", .. arguments]));

        using var report = JsonDocument.Parse(_run.Output);
        Assert.Equal(expected, string.Join(", ", report.RootElement.GetProperty("changes").EnumerateArray().Select(static change => $"{change.GetProperty("rule").GetString()} {change.GetProperty("wire").GetString()}")));
    }

    private async Task<(string Fingerprint, string Rule)> FingerprintAsync(params string[] arguments)
    {
        await _run.RunAsync("", [.. arguments, "-f", "json"]);
        using var report = JsonDocument.Parse(_run.Output);
        var first = report.RootElement.GetProperty(arguments[0] == "diff" ? "changes" : "findings")[0];
        return (first.GetProperty("fingerprint").GetString()!, first.GetProperty("rule").GetString()!);
    }
}
