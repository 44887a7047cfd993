using System.Text.Json;
using System.Xml.Linq;
using System.Xml.Schema;
using TiledeskContracts.Drift.Tests.Tool;

namespace TiledeskContracts.Drift.Tests.Reports;

/// <summary>What <c>check</c> reports, in each form.</summary>
public sealed class TrafficFormatTests : IDisposable
{
    private readonly ToolRun _run = new();

    public TrafficFormatTests()
    {
        _run.Add("api.yaml", """
            openapi: 3.0.3
            info: {title: T, version: '1'}
            paths:
              /a:
                get:
                  operationId: get|a
                  responses: {'200': {description: d, content: {application/json: {schema: {type: object, properties: {n: {type: integer}}}}}}}
            """);
        _run.Add("r/1.json", """{"request":{"method":"GET","path":"/a"},"response":{"status":200,"headers":{"content-type":"application/json"},"bodyKind":"json","body":{"n":"hush","more":"hush"}}}""");
        _run.Add("r/2.json", """{"request":{"method":"GET","path":"/b"},"response":{"status":200,"headers":{},"bodyKind":"none"}}""");
    }

    [Fact]
    public async Task Markdown_HasATableForEachOperation()
    {
        Assert.Equal(1, await _run.RunAsync("", "check", "api.yaml", "r", "--format", "markdown"));

        Assert.Equal("""
            # Traffic and `api.yaml`

            3 differences in 2 exchanges, 0 of them unanswered and not checked.

            ## `GET /{…}`

            | Rule | Verdict | Where | What | Seen | Examples |
            | --- | --- | --- | --- | --- | --- |
            | DRF3001 undocumented-operation | risky |  | A call that the contract does not name. | 1 of 2 | `r/2.json:1` |

            ## `get\|a`

            | Rule | Verdict | Where | What | Seen | Examples |
            | --- | --- | --- | --- | --- | --- |
            | DRF3005 undocumented-field | risky | `200 $.more` | A field that the contract does not name. | 1 of 1 | `r/1.json:1` |
            | DRF3020 stringly-typed | breaking | `200 $.n` | A string where the contract says integer. | 1 of 1 | `r/1.json:1` |

            """.ReplaceLineEndings("\n"), _run.Output);
    }

    [Fact]
    public async Task Sarif_FitsItsSchema_AndNamesThePlace()
    {
        await _run.RunAsync("", "check", "api.yaml", "r", "--format", "sarif");

        Assert.Empty(await SchemaFile.ProblemsAsync("Reports/sarif.json", _run.Output));
        using var report = JsonDocument.Parse(_run.Output);
        var results = report.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(["DRF3001 warning 1", "DRF3005 warning 7", "DRF3020 error 7"], results.Select(static result => $"{result.GetProperty("ruleId")} {result.GetProperty("level")} {result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine")}"));
        Assert.Equal("get|a 200 $.n: A string where the contract says integer. Seen in 1 of 1, e.g. r/1.json:1.", results[2].GetProperty("message").GetProperty("text").GetString());
        Assert.DoesNotContain("hush", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task JUnit_FitsItsSchema_AndFailsFromTheLevelOn()
    {
        await _run.RunAsync("", "check", "api.yaml", "r", "--format", "junit", "--output", "report.xml", "--fail-on", "risky");

        var xml = XDocument.Load(Path.Combine(_run.Folder, "report.xml"));
        var schemas = new XmlSchemaSet();
        schemas.Add(null, Path.Combine(AppContext.BaseDirectory, "Reports", "junit.xsd"));
        xml.Validate(schemas, static (_, problem) => Assert.Fail(problem.Message));
        Assert.Equal(3, xml.Descendants("failure").Count());
        Assert.Equal("", _run.Output);
        await _run.RunAsync("", "check", "api.yaml", "r", "--format", "junit", "--fail-on", "breaking");
        Assert.Single(XDocument.Parse(_run.Output).Descendants("failure"));
    }

    [Fact]
    public async Task Text_NeverSteersTheTerminal()
    {
        _run.Add("odd.json", """{"openapi":"3.0.3","info":{"title":"T","version":"1"},"paths":{"/a":{"get":{"operationId":"\u001b[31ma\u202E","responses":{"204":{"description":"d"}}}}}}""");

        foreach (var command in new[] { "check", "coverage" })
        {
            await _run.RunAsync("", command, "odd.json", "r");
            Assert.Contains("\uFFFD[31ma\uFFFD", _run.Output, StringComparison.Ordinal);
            Assert.DoesNotContain(_run.Output, static one => one is '\u001b' or '\u202E');
        }
    }

    public void Dispose() => _run.Dispose();
}
