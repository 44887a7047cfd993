namespace TiledeskContracts.Drift.Tests.Tool;

/// <summary>The command <c>guide</c>, and the page of our own contracts that it writes.</summary>
public sealed class GuideTests
{
    private const string Page = "docs/v2-to-v3.md";
    private const string DocumentedOnly = "What differs in the documentation only";

    private static readonly string[] _arguments = ["guide", "spec/tiledesk-v2.yaml", "spec/tiledesk-v3.yaml"];

    private static readonly Lazy<Task<string>> _page = new(static () => Repository.WrittenAsync(Page, _arguments));

    // The differences of the two documentation pages, as people who read both listed them.
    public static TheoryData<string, string, string> Differences { get; } = new()
    {
        { "What is new, or asks for nothing", "operation-added", "addFollower|createRequest|deleteFollower|deleteRequest|getChatbotParameters|setFollowers" },
        { "What to change", "path-parameter-renamed", "path parameter 'request_id'" },
        { "What to change", "property-default-changed", "RouteRequestBody.nobot" },
        { "What to change", "base-path-moved", "#/servers/0" },
        { "What to change", "optional-property-removed", "Request.agents|Request.rate" },
        { DocumentedOnly, "parameter-removed", "query parameter 'participant'" },
        { DocumentedOnly, "optional-parameter-added", "query parameter 'channel'|query parameter 'end_date'|query parameter 'hasBot'|query parameter 'snap_lead_email'|query parameter 'snap_lead_lead_id'|query parameter 'start_date'|query parameter 'tags'|query parameter 'ticket_id'" },
        { DocumentedOnly, "optional-property-added", "Request.assigned_at|Request.channel|Request.closed_by|Request.first_response_at|Request.followers|Request.hasBot|Request.location|Request.preflight|Request.priority|Request.requester|Request.snapshot|Request.ticket_id" },
        { DocumentedOnly, "optional-property-removed", "Request.__v|Request._id|Request.requester_id" },
        { DocumentedOnly, "enum-value-removed", "query parameter 'status'" },
        { DocumentedOnly, "enum-value-added", "RequestStatus|RequestStatus|query parameter 'status'|query parameter 'status'" },
        { DocumentedOnly, "response-schema-removed", "listRequests 200" },
        { DocumentedOnly, "format-changed", "Request.request_id" },
    };

    [Fact]
    public async Task CommittedPage_IsCurrent()
    {
        var kept = await File.ReadAllTextAsync(Path.Combine(Repository.Root, Page), TestContext.Current.CancellationToken);

        Assert.True(await _page.Value == kept, $"{Page} is not current. Run: dotnet run --project src/TiledeskContracts.Drift -- {string.Join(' ', _arguments)} --output {Page}");
    }

    [Theory]
    [MemberData(nameof(Differences))]
    public async Task Differences_AreTheKnownOnes(string section, string rule, string expected)
    {
        var rows = (await SectionAsync(section)).Where(row => row.Any(cell => cell.EndsWith(' ' + rule, StringComparison.Ordinal)));

        Assert.Equal(expected.Split('|'), rows.Select(static row => row[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Operations_GoOn_OrWereAdded()
    {
        var rows = await SectionAsync("Operations");

        Assert.Equal(20, rows.Count);
        Assert.Equal(14, rows.Count(static row => row[1].Length > 0 && row[2].Length > 0));
        Assert.DoesNotContain(rows, static row => row[2] == "removed");
        Assert.Contains("14 go on, 0 were removed, 6 were added.", await _page.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ContractsWithoutMarks_HaveNoColumnForThem()
    {
        using var run = new ToolRun();
        run.Add("old.yaml", "openapi: 3.0.3\ninfo: {title: T, version: 'a|b'}\npaths:\n  /a: {get: {operationId: getA, responses: {'200': {description: d}}}}\n  /b: {get: {operationId: getB, responses: {'200': {description: d}}}}\n");
        run.Add("new.yaml", "openapi: 3.0.3\ninfo: {title: T, version: '2'}\npaths:\n  /a: {get: {operationId: getA, responses: {'200': {description: d}}}}\n");

        Assert.Equal(0, await run.RunAsync("", "guide", "old.yaml", "new.yaml"));
        Assert.StartsWith("# From a\\|b to 2\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("| getB | `GET /b` | removed | |\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("| getB | GET /b was removed. | breaking | - | breaking | DRF1101 operation-removed | `GET /b` |\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Documented", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parts_InAnotherFile_AreInTheDocumentedViewToo()
    {
        const string Contract = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  /a: {get: {operationId: getA, responses: {'200': {description: d, content: {application/json: {schema: {$ref: 'NAME#/Pet'}}}}}}}\n  /b: {get: {operationId: getB, x-evidence: recorded, responses: {'200': {description: d}}}}\n";
        using var run = new ToolRun();
        run.Add("old.yaml", Contract.Replace("NAME", "old-parts.yaml", StringComparison.Ordinal));
        run.Add("new.yaml", Contract.Replace("NAME", "new-parts.yaml", StringComparison.Ordinal));
        run.Add("old-parts.yaml", "Pet: {type: object, required: [age, mark], properties: {age: {type: integer}, mark: {type: string}, tag: {type: string, x-evidence: recorded}}}\n");
        run.Add("new-parts.yaml", "Pet: {type: object, required: [mark], properties: {mark: {type: string}}}\n");

        Assert.Equal(0, await run.RunAsync("", "guide", "old.yaml", "new.yaml"));
        Assert.Contains("| The property 'age' was removed. | - | breaking | breaking | yes |", run.Output, StringComparison.Ordinal);
        Assert.Contains("| The property 'tag' was removed. | - | risky | breaking | no |", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ContractThatIsNotThere_EndsWith3()
    {
        using var run = new ToolRun();

        Assert.Equal(3, await run.RunAsync("", "guide", "old.yaml", "new.yaml"));
        Assert.StartsWith("old.yaml: there is no such file.", run.Error, StringComparison.Ordinal);
    }

    // Rows of a section's table, escapes taken away.
    private static async Task<List<string[]>> SectionAsync(string title)
    {
        var section = (await _page.Value).Split("\n## ").Single(section => section.StartsWith(title + "\n", StringComparison.Ordinal));
        return [.. section.Split('\n').Where(static line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(2).Select(static line => line.Replace("\\", "", StringComparison.Ordinal)[2..].Split(" | ").Select(static cell => cell.Trim(' ', '|')).ToArray())];
    }
}
