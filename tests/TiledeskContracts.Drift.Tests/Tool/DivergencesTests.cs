using System.Text.RegularExpressions;

namespace TiledeskContracts.Drift.Tests.Tool;

/// <summary>The command <c>divergences</c>, and the report of our own contracts that it writes.</summary>
public sealed partial class DivergencesTests
{
    private static readonly string[] _arguments = ["divergences", "spec/tiledesk-v2.yaml", "spec/tiledesk-v3.yaml", "--recordings", "spec/recordings/requests"];

    private static readonly Lazy<Task<string>> _report = new(static () => Repository.WrittenAsync("spec/DIVERGENCES.md", _arguments));

    // What the documentation says otherwise, as ground truth has it: names, types, values, limits, nulls.
    public static TheoryData<string, string> Contradictions { get; } = new()
    {
        { "v2", "addNote 200 DRF3008|deleteNote 200 DRF3008|query parameter 'sortField' DRF3033|Request.department DRF3007, DRF3022|Request.lead DRF3007, DRF3022|Request.status DRF3009|Request.rating DRF3011|RateRequestBody.rate DRF3005|RateRequestBody.rate_message DRF3005" },
        { "v3", "addNote 200 DRF3008|deleteNote 200 DRF3008|query parameter 'sortField' DRF3033|query parameter 'hasBot' DRF3033|Request.department DRF3007|Request.lead DRF3007|Request.requester DRF3007|Request.rating DRF3011|Request.priority DRF3009|Request.ticket_id DRF3020|RateRequestBody.rate DRF3005|RateRequestBody.rate_message DRF3005" },
    };

    public static TheoryData<string, string> UnknownCalls { get; } = new()
    {
        { "v2", "DELETE /{…}/requests/{…}|DELETE /{…}/requests/{…}/followers/{…}|GET /v3/{…}/requests|GET /v3/{…}/requests/{…}|GET /{…}/requests/{…}/chatbot/parameters|POST /{…}/requests|POST /{…}/requests/{…}/followers|PUT /{…}/requests/{…}/followers" },
        { "v3", "GET /v2/{…}/requests/{…}" },
    };

    [Fact]
    public async Task CommittedReport_IsCurrent()
    {
        var now = await _report.Value;
        var kept = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "spec/DIVERGENCES.md"), TestContext.Current.CancellationToken);

        Assert.True(now == kept, $"spec/DIVERGENCES.md is not current. Run: dotnet run --project src/TiledeskContracts.Drift -- {string.Join(' ', _arguments)} --output spec/DIVERGENCES.md");
    }

    [Theory]
    [MemberData(nameof(Contradictions))]
    public async Task Contradictions_AreTheKnownOnes(string version, string expected)
    {
        var rows = Rows(await SectionAsync(version), "and the recordings show it");

        Assert.Equal(expected.Split('|'), rows.Select(static row => row[0].Trim('`') + " " + string.Join(", ", Rule().Matches(row[2]).Select(static match => match.Value))));
    }

    [Theory]
    [MemberData(nameof(UnknownCalls))]
    public async Task UnknownCalls_AreTheKnownOnes(string version, string expected) =>
        Assert.Equal(expected.Split('|'), Rows(await SectionAsync(version), "Calls that the contract does not name").Select(static row => row[0].Trim('`')));

    [Theory]
    [InlineData("v2", "getHistory|Request.agents|Request.rate")]
    [InlineData("v3", "getHistory")]
    public async Task PromisesThatAreNotKept_AreTheKnownOnes(string version, string expected) =>
        Assert.Equal(expected.Split('|'), Listed(await SectionAsync(version), "The documentation promises it"));

    [Theory]
    [InlineData("v2", "TooLarge|SizeError")]
    [InlineData("v3", "")]
    public async Task EachMark_IsShown_OrSaidToBeShownByNone(string version, string unseen)
    {
        var section = await SectionAsync(version);
        var contract = await File.ReadAllTextAsync(Path.Combine(Repository.Root, $"spec/tiledesk-{version}.yaml"), TestContext.Current.CancellationToken);
        var rows = section.Split("### The documentation lacks: ").Skip(1).Sum(static table => Rows("### " + table, "").Count);
        var never = Listed(section, "Marked as recorded, shown by no exchange here");

        Assert.Equal(unseen.Length == 0 ? [] : unseen.Split('|'), never);
        Assert.Equal(Recorded().Count(contract), rows + never.Count);
    }

    [Theory]
    [InlineData("v2")]
    [InlineData("v3")]
    public async Task EachDifference_HasItsMark(string version) =>
        Assert.DoesNotContain("### Differences without a mark", await SectionAsync(version), StringComparison.Ordinal);

    // By the text alone: a field of which the report says that it was seen stands in a recording, and the number is right.
    [Fact]
    public async Task FieldsOfRequests_AreSeenAsOftenAsTheirNamesStandInRecordings()
    {
        var texts = Directory.EnumerateFiles(Path.Combine(Repository.Root, "spec/recordings/requests"), "*.json", SearchOption.AllDirectories).Select(File.ReadAllText).ToList();
        var rows = Rows(await SectionAsync("v3"), "fields of Request\n").ToDictionary(static row => row[0].Trim('`'), static row => int.Parse(row[1].Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(12, rows.Count);
        foreach (var name in (string[])["requester_id", "participantsAgents", "participantsBots", "channelOutbound", "contact"])
        {
            var files = texts.Count(text => AnswerOf(text).Contains($"\"{name}\":", StringComparison.Ordinal));
            Assert.True(files == rows[name], $"{name}: {files} files, {rows[name]} in the report");
        }
    }

    [Fact]
    public async Task Findings_WithoutAMark_HaveATableOfTheirOwn()
    {
        using var run = new ToolRun();
        run.Add("api.yaml", """
            openapi: 3.0.3
            info: {title: T, version: '1'}
            paths:
              /a:
                get:
                  operationId: getA
                  responses:
                    '200': {description: d, content: {application/json: {schema: {type: object, additionalProperties: {oneOf: [{type: string}, {type: integer, x-evidence: recorded}, {type: boolean}]}}}}}
            """);
        run.Add("r.json", """{"request":{"method":"GET","path":"/a"},"response":{"status":200,"headers":{},"bodyKind":"json","body":{"hush":1}}}""");

        Assert.Equal(0, await run.RunAsync("", "divergences", "api.yaml", "--recordings", "r.json"));
        Assert.Contains("### Differences without a mark\n\n| What | Rule | Seen | Example |\n| --- | --- | --- | --- |\n| `getA 200 $.*` | DRF3012 no-branch-matches | 1 of 1 | `r.json:1` |\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("hush", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parts_InAnotherFile_AreSeenAsTheirDocumentationHasThem()
    {
        using var run = new ToolRun();
        run.Add("api.yaml", "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  /a: {get: {operationId: getA, responses: {'200': {description: d, content: {application/json: {schema: {$ref: 'parts.yaml#/Pet'}}}}}}}\n");
        run.Add("parts.yaml", "Pet: {type: object, properties: {name: {type: string}, age: {type: integer, x-documented: {type: boolean}}}}\n");
        run.Add("r.json", """{"request":{"method":"GET","path":"/a"},"response":{"status":200,"headers":{},"bodyKind":"json","body":{"name":"Rex","age":1}}}""");

        Assert.Equal(0, await run.RunAsync("", "divergences", "api.yaml", "--recordings", "r.json"));
        Assert.Contains("| `getA 200 $.age` | DRF3007 type-mismatch | 1 of 1 |", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("$.name", run.Output, StringComparison.Ordinal);
    }

    private static async Task<string> SectionAsync(string version)
    {
        var report = await _report.Value;
        return report.Split("\n## ").Single(section => section.StartsWith($"`spec/tiledesk-{version}.yaml`", StringComparison.Ordinal));
    }

    private static string AnswerOf(string text) => text[text.IndexOf("\"response\":", StringComparison.Ordinal)..];

    private static List<string[]> Rows(string text, string title)
    {
        var table = text.Split("### ").FirstOrDefault(part => part.Contains(title, StringComparison.Ordinal) && part.Contains("| --- |", StringComparison.Ordinal)) ?? "";
        return [.. table.Split('\n').Where(static line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(2).Select(static line => line[2..].Split(" | "))];
    }

    private static List<string> Listed(string text, string title) =>
        [.. (text.Split("### ").FirstOrDefault(part => part.StartsWith(title, StringComparison.Ordinal)) ?? "").Split('\n').Where(static line => line.StartsWith("- ", StringComparison.Ordinal)).Select(static line => line.Split('`')[1])];

    [GeneratedRegex(@"DRF\d{4}")]
    private static partial Regex Rule();

    [GeneratedRegex(@"^\s+x-evidence: recorded|[{,] x-evidence: recorded", RegexOptions.Multiline)]
    private static partial Regex Recorded();
}
