using System.Text.Json;
using TiledeskContracts.Drift.Tests.Reports;

namespace TiledeskContracts.Drift.Tests.Tool;

/// <summary>The command <c>check</c>.</summary>
public sealed class CheckTests : IDisposable
{
    private const string Contract = """
        openapi: 3.0.3
        info: {title: T, version: '1'}
        servers: [{url: 'https://api.example.com/v3'}]
        paths:
          /pets/{id}:
            get:
              operationId: getPet
              parameters: [{name: q, in: query, schema: {type: string}}]
              responses:
                '200':
                  description: d
                  headers: {}
                  content:
                    application/json:
                      schema: {$ref: '#/components/schemas/Pet'}
                '404': {description: none}
        components:
          schemas:
            Pet:
              type: object
              required: [name]
              properties:
                name: {type: string, maxLength: 5}
                age: {type: integer, format: int32}
                kind: {type: string, enum: [cat, dog]}
                born: {type: string, format: date-time}
                secret: {type: string, writeOnly: true}
                mark: {type: string, x-evidence: recorded}
                tags: {type: array, items: {type: string}}
                owner: {oneOf: [{type: string}, {$ref: '#/components/schemas/Pet'}]}
                toy: {oneOf: [{$ref: '#/components/schemas/Ball'}, {$ref: '#/components/schemas/Bone'}], discriminator: {propertyName: is, mapping: {round: '#/components/schemas/Ball'}}}
            Ball: {type: object, required: [is], properties: {is: {type: string}, size: {type: integer}}}
            Bone: {type: object, required: [is], properties: {is: {type: string}}}
        """;

    private readonly ToolRun _run = new();

    public CheckTests() => _run.Add("api.yaml", Contract);

    [Theory]
    [InlineData("""{"name":"Rex"}""", "")]
    [InlineData("""{"name":"Rex","age":3,"kind":"cat","born":"2026-11-22T01:02:03.004Z","tags":["a"],"owner":"x","mark":"m"}""", "")]
    [InlineData("""{"name":"Rex","owner":{"name":"Jo"}}""", "")]
    [InlineData("""{"name":"Rex","more":1}""", "DRF3005 200 $.more")]
    [InlineData("""{"name":"Rex","Age":1}""", "DRF3018 200 $.Age")]
    [InlineData("{}", "DRF3006 200 $.name")]
    [InlineData("""{"name":["Rex"]}""", "DRF3007 200 $.name")]
    [InlineData("""{"name":null}""", "DRF3008 200 $.name")]
    [InlineData("""{"name":"Rex","kind":"cow"}""", "DRF3009 200 $.kind")]
    [InlineData("""{"name":"Rex","born":"yesterday"}""", "DRF3010 200 $.born")]
    [InlineData("""{"name":"Rex","age":3000000000}""", "DRF3010 200 $.age")]
    [InlineData("""{"name":"Rexxxxxx"}""", "DRF3011 200 $.name")]
    [InlineData("""{"name":"Rex","owner":7}""", "DRF3012 200 $.owner")]
    [InlineData("""{"name":"Rex","owner":{"name":"Jo","x":1}}""", "DRF3005 200 $.owner.x")]
    [InlineData("""{"name":"Rex","toy":{"is":"round","size":3}}""", "")]
    [InlineData("""{"name":"Rex","toy":{"is":"Bone"}}""", "")]
    [InlineData("""{"name":"Rex","toy":{"is":"stick","length":1}}""", "DRF3013 200 $.toy.is")]
    [InlineData("""{"name":"Rex","toy":{}}""", "DRF3006 200 $.toy.is")]
    [InlineData("[]", "DRF3019 200 $")]
    [InlineData("""{"name":"Rex","age":"3"}""", "DRF3020 200 $.age")]
    [InlineData("""{"name":"Rex","tags":[1]}""", "DRF3020 200 $.tags[]")]
    [InlineData("""{"name":"Rex","secret":"s"}""", "DRF3029 200 $.secret")]
    public async Task Answer_ThatDiffers_IsTold(string body, string expected)
    {
        _run.Add("r/1.json", Recording("/v3/pets/1", 200, body));

        Assert.Equal(expected.Length == 0 ? [] : [expected], await FindingsAsync("api.yaml", "r"));
    }

    [Theory]
    [InlineData("/pets/1", 500, "DRF3002 500")]
    [InlineData("/cats/1", 200, "DRF3001 ")]
    [InlineData("/pets/1", 404, "DRF3014 404")]
    public async Task Call_ThatDiffers_IsTold(string path, int status, string expected)
    {
        _run.Add("r/1.json", Recording(path, status, """{"name":"Rex"}"""));

        Assert.Equal(expected, Assert.Single(await FindingsAsync("api.yaml", "r")));
    }

    [Fact]
    public async Task Corpus_IsCounted_AndNeverQuoted()
    {
        _run.Add("r/a.json", Recording("/pets/1", 200, """{"name":"Rex","more":"hush-1"}"""));
        _run.Add("r/b.json", Recording("/pets/2", 200, """{"name":"Rex","more":"hush-2"}"""));
        _run.Add("r/c.json", Recording("/pets/3", 200, """{"name":"hush-3"}"""));
        _run.Add("r/d.json", Recording("/pets/3", 0, "null"));

        Assert.Equal(0, await _run.RunAsync("", "check", "api.yaml", "r"));
        Assert.Contains("DRF3005 undocumented-field: 200 $.more A field that the contract does not name. 2 of 3, e.g. r/a.json:1, r/b.json:1", _run.Output, StringComparison.Ordinal);
        Assert.EndsWith("api.yaml: 2 differences in 4 exchanges, 1 of them unanswered and not checked.\n", _run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("hush", _run.Output, StringComparison.Ordinal);
        Assert.Equal(1, await _run.RunAsync("", "check", "api.yaml", "r", "--fail-on", "risky"));
    }

    [Fact]
    public async Task Marks_AreLeftOut()
    {
        _run.Add("r.json", Recording("/pets/1", 200, """{"name":"Rex","mark":"m"}"""));

        Assert.Equal("DRF3005 200 $.mark", Assert.Single(await FindingsAsync("api.yaml", "r.json", "--without", "x-evidence=recorded")));
        Assert.Equal(2, await _run.RunAsync("", "check", "api.yaml", "r.json", "--without", "x-evidence"));
    }

    [Fact]
    public async Task Har_IsRead()
    {
        var body = JsonSerializer.Serialize("""{"name":"Rex","more":1}""");
        _run.Add("x.har", """
            {"log":{"entries":[
              {"request":{"method":"GET","url":"https://api.example.com/v3/pets/1?q=1&z=2","queryString":[{"name":"q"},{"name":"z"}]},
               "response":{"status":200,"headers":[],"content":{"mimeType":"application/json; charset=utf-8","text":BODY}}},
              {"request":{"method":"GET","url":"https://api.example.com/v3/pets/1","queryString":[]},
               "response":{"status":200,"headers":[],"content":{"mimeType":"application/json","text":"{"}}}]}}
            """.Replace("BODY", body, StringComparison.Ordinal));

        Assert.Equal(["DRF3004 200", "DRF3005 200 $.more", "DRF3033 request ?z"], await FindingsAsync("api.yaml", "x.har", "--sides", "both"));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("markdown")]
    [InlineData("sarif")]
    [InlineData("junit")]
    public async Task HalvesOfCharacters_AreRead(string format)
    {
        const string body = """{"name":"\ud83d","kind":"\ud83d","born":"\ude00","more\ud83d":1,"tags":["\ud83d"],"owner":{"name":"\ud83d"}}""";
        _run.Add("r/a.json", Recording("/pets/\\ud83d", 200, body));
        _run.Add("r/b.json", Recording("/\\ud83d", 200, body).Replace("GET", "G\\ud83d", StringComparison.Ordinal).Replace("\"query\":{", "\"query\":{\"\\ud83d\":\"\\ud83d\"", StringComparison.Ordinal));
        _run.Add("r/c.har", """
            {"log":{"entries":[
              {"request":{"method":"GET","url":"https://api.example.com/v3/pets/\ud83d","queryString":[{"name":"q\ud83d","value":"\ud83d"}]},
               "response":{"status":200,"headers":[{"name":"a\ud83d","value":"\ud83d"}],"content":{"mimeType":"text/\ud83d","text":BODY}}},
              {"request":{"method":"GET","url":"https://api.example.com/v3/pets/1","queryString":[]},
               "response":{"status":200,"headers":[],"content":{"mimeType":"application/json","text":"{\"name\":\"\ud83d\"}"}}}]}}
            """.Replace("BODY", JsonSerializer.Serialize(body), StringComparison.Ordinal));

        await _run.RunAsync("", "check", "api.yaml", "r", "--sides", "both", "--format", format);

        Assert.Empty(_run.Error);
        Assert.Contains("DRF3009", _run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/html; a=b", "The content type text/html is not one that the contract names.")]
    [InlineData("text/jo-example-org", "A content type that the contract does not name.")]
    public async Task ContentType_IsToldOnlyWhereItIsPlain(string came, string said)
    {
        _run.Add("r.json", Recording("/pets/1", 200, "\"x\"").Replace("application/json", came, StringComparison.Ordinal).Replace("\"json\"", "\"text\"", StringComparison.Ordinal));

        await _run.RunAsync("", "check", "api.yaml", "r.json");

        Assert.Contains(said, _run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("jo-example", _run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}", "r.json:1:1: it is neither a recording")]
    [InlineData("", "r.json:1:1: The JSON breaks here")]
    [InlineData("{", "r.json:1:")]
    public async Task Recording_ThatCannotBeRead_IsNamed(string text, string said)
    {
        _run.Add("r.json", text);

        Assert.Equal(3, await _run.RunAsync("", "check", "api.yaml", "r.json"));
        Assert.StartsWith(said, _run.Error, StringComparison.Ordinal);
    }

    // Four alternatives, thirty levels: 4^30 looks, were each taken. What is only itself says nothing of a value.
    [Theory]
    [InlineData("{type: object, properties: {next: {$ref: '#/components/schemas/Node'}, end: {type: string}}}", "DRF9008 200 $.node")]
    [InlineData("{$ref: '#/components/schemas/Node'}", "")]
    public async Task Alternatives_ThatHoldOneAnother_ComeToAnEnd(string branch, string expected)
    {
        var alternatives = string.Join(", ", Enumerable.Repeat(branch, 4));
        _run.Add("loop.yaml", "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  /a: {get: {responses: {'200': {description: d, content: {application/json: {schema: {type: object, properties: {node: {$ref: '#/components/schemas/Node'}}}}}}}}}\n"
            + $"components: {{schemas: {{Node: {{oneOf: [{alternatives}, {{type: integer}}]}}}}}}\n");
        _run.Add("r.json", Recording("/a", 200, $$"""{"node":{{string.Concat(Enumerable.Repeat("{\"next\":", 30))}}{"end":true}{{new string('}', 30)}}}"""));

        Assert.Equal(expected.Length == 0 ? [] : [expected], await FindingsAsync("loop.yaml", "r.json"));
    }

    public void Dispose() => _run.Dispose();

    private static string Recording(string path, int status, string body) =>
        $$$"""{"request":{"method":"GET","path":"{{{path}}}","query":{},"body":null},"response":{"status":{{{status}}},"headers":{"content-type":"application/json"},"bodyKind":"json","body":{{{body}}} }}""";

    private async Task<IReadOnlyList<string>> FindingsAsync(params string[] arguments)
    {
        await _run.RunAsync("", ["check", .. arguments, "--format", "json"]);
        Assert.Empty(await SchemaFile.ProblemsAsync("Schemas/check-report.schema.json", _run.Output));
        using var report = JsonDocument.Parse(_run.Output);
        var findings = report.RootElement.GetProperty("findings").EnumerateArray().Select(static finding => finding.GetProperty("rule").GetString() + " " + finding.GetProperty("where").GetString()).Order(StringComparer.Ordinal).ToList();
        return findings;
    }
}
