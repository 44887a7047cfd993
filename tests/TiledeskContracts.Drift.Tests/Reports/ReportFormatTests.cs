using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using System.Xml.Schema;
using TiledeskContracts.Drift.Tests.Comparison;
using TiledeskContracts.Drift.Tests.Tool;

namespace TiledeskContracts.Drift.Tests.Reports;

/// <summary>Each report is what its format's schema asks for, and fits the terminal.</summary>
public sealed class ReportFormatTests : IDisposable
{
    private readonly ToolRun _run = new();

    public static IEnumerable<TheoryDataRow<string>> Samples => SampleTests.Samples;

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Reports_OfASample_FitTheirSchemas(string sample)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Samples", sample);
        await HoldsAsync(Path.Combine(folder, "base.yaml"), Path.Combine(folder, "revision.yaml"));
    }

    [Fact]
    public async Task Reports_OfHostileNames_FitTheirSchemas()
    {
        _run.Add("o l'd&<.yaml", "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\n");
        _run.Add("new#?.json", """{"openapi":"3.0.3","info":{"title":"T","version":"2"},"paths":{"/\u0000]]>\uFFFE\uD83D\u001b[31m/{x}":{"get":{"parameters":[{"name":"\u0001<\"&'","in":"query","schema":{"type":"string"}}],"responses":{"200":{"description":"d"}}}}}}""");

        await HoldsAsync("o l'd&<.yaml", "new#?.json");
        await HoldsAsync("new#?.json", "o l'd&<.yaml");
        await _run.RunAsync("", "diff", "new#?.json", "o l'd&<.yaml");
        Assert.DoesNotContain(_run.Output, static one => char.IsControl(one) && one != '\n');
    }

    [Theory]
    [InlineData("Schemas/diff-report.schema.json", "{}")]
    [InlineData("Reports/sarif.json", """{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":{}},"results":[]}]}""")]
    public async Task Schemas_RefuseWhatIsNone(string schema, string json) => Assert.NotEmpty(await SchemaFile.ProblemsAsync(schema, json));

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(160)]
    public async Task Text_KeepsToTheWidth_AndGoesOnAsFarInAsItBegan(int width)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Samples", "001");
        await _run.RunAsync("", width, hasColors: true, "diff", Path.Combine(folder, "base.yaml"), Path.Combine(folder, "revision.yaml"));

        var lines = Regex.Replace(_run.Output, "\u001b\\[[0-9;]*m", "").Split('\n');
        Assert.All(lines, line => Assert.InRange(line.Length, 0, width));
        Assert.Contains(lines, static line => line.StartsWith("  request ", StringComparison.Ordinal));
        await _run.RunAsync("", null, hasColors: false, "diff", Path.Combine(folder, "base.yaml"), Path.Combine(folder, "revision.yaml"));
        Assert.DoesNotContain('\u001b', _run.Output);
        Assert.DoesNotContain(_run.Output.Split('\n'), static line => line.EndsWith(' '));
    }

    public void Dispose() => _run.Dispose();

    private async Task HoldsAsync(string old, string now)
    {
        await _run.RunAsync("", "diff", old, now, "-f", "json");
        Assert.Empty(_run.Error);
        Assert.Empty(await SchemaFile.ProblemsAsync("Schemas/diff-report.schema.json", _run.Output));

        await _run.RunAsync("", "diff", old, now, "-f", "sarif");
        Assert.Empty(await SchemaFile.ProblemsAsync("Reports/sarif.json", _run.Output));
        HasItsRules(_run.Output);

        await _run.RunAsync("", "diff", old, now, "-f", "junit");
        var schemas = new XmlSchemaSet();
        schemas.Add(null, Path.Combine(AppContext.BaseDirectory, "Reports", "junit.xsd"));
        var xml = XDocument.Parse(_run.Output);
        xml.Validate(schemas, static (_, problem) => Assert.Fail(problem.Message));
        var suite = Assert.Single(xml.Descendants("testsuite"));
        Assert.Equal((int)suite.Attribute("tests")!, suite.Elements("testcase").Count());
        Assert.Equal((int)suite.Attribute("failures")!, suite.Descendants("failure").Count());
    }

    // No schema can say that an index leads to the rule of that id.
    private static void HasItsRules(string sarif)
    {
        using var report = JsonDocument.Parse(sarif);
        var run = report.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        foreach (var result in run.GetProperty("results").EnumerateArray())
        {
            Assert.Equal(rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString(), result.GetProperty("ruleId").GetString());
        }
    }
}
