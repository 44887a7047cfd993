using System.Text.Json;

namespace TiledeskContracts.Drift.Tests.Tool;

/// <summary>Rules of <c>check</c> that need headers, another version or many answers.</summary>
public sealed class CorpusTests : IDisposable
{
    private const string Contract = """
        openapi: 3.0.3
        info: {title: T, version: '1'}
        paths:
          /pets:
            get:
              operationId: listPets
              responses:
                '200':
                  description: d
                  headers:
                    X-Total: {required: true, schema: {type: integer}}
                    Link: {schema: {type: string}}
                  content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}
                '400': {description: d, content: {application/json: {schema: {type: object, required: [error], properties: {error: {type: string}}}}}}
          /old:
            get:
              operationId: getOld
              deprecated: true
              responses: {'204': {description: d}, '301': {description: moved}}
        components:
          schemas:
            Pet:
              type: object
              required: [name]
              properties:
                name: {type: string, pattern: '^[A-Z]'}
                owner: {oneOf: [{type: string}, {type: object}]}
                mark: {}
                size: {type: integer}
        """;

    private readonly ToolRun _run = new();

    public CorpusTests() => _run.Add("api.yaml", Contract);

    [Theory]
    [InlineData("""{"X-Total":"3"}""", "")]
    [InlineData("""{"x-total":"3","link":"<a>; rel=next"}""", "")]
    [InlineData("{}", "DRF3015 200 X-Total:")]
    [InlineData("""{"x-total":"three"}""", "DRF3016 200 X-Total:")]
    [InlineData("""{"x-total":"3","X-RateLimit-Limit":"9"}""", "DRF3017 200 x-ratelimit-limit:")]
    [InlineData("""{"x-total":"3","Retry-After":"9"}""", "DRF3017 200 retry-after:")]
    [InlineData("""{"x-total":"3","Sunset":"Sat, 01 May 2027 00:00:00 GMT"}""", "DRF3031 200 sunset:")]
    [InlineData("""{"x-total":"3","Deprecation":"@1"}""", "DRF3031 200 deprecation:")]
    public async Task Headers_AreChecked(string headers, string expected)
    {
        Add("1", "/pets", 200, "[]", headers);

        Assert.Equal(expected.Length == 0 ? [] : [expected], await FindingsAsync());
    }

    [Fact]
    public async Task HeadersThatRetire_OfAnOperationThatDoes_AreOnlyUndocumented()
    {
        _run.Add("r/1.json", """{"request":{"method":"GET","path":"/old"},"response":{"status":204,"headers":{"Deprecation":"@1"},"bodyKind":"none"}}""");

        Assert.Equal(["DRF3017 204 deprecation:"], await FindingsAsync());
    }

    [Theory]
    [InlineData("/pets", 302, "DRF3034 302")]
    [InlineData("/pets", 304, "DRF3002 304")]
    [InlineData("/old", 301, "")]
    public async Task Redirects_AreTold(string path, int status, string expected)
    {
        _run.Add("r/1.json", $$$"""{"request":{"method":"GET","path":"{{{path}}}"},"response":{"status":{{{status}}},"headers":{},"bodyKind":"none"}}""");

        Assert.Equal(expected.Length == 0 ? [] : [expected], await FindingsAsync());
    }

    [Theory]
    [InlineData("""{"error":"e"}""", "")]
    [InlineData("""{"error":1}""", "DRF3028 400 $.error")]
    [InlineData("""{"error":"e","more":1}""", "DRF3005 400 $.more")]
    public async Task Errors_LoseOnlyTheirDetails(string body, string expected)
    {
        Add("1", "/pets", 400, body);

        Assert.Equal(expected.Length == 0 ? [] : [expected], await FindingsAsync());
    }

    [Theory]
    [InlineData("""[{"name":"R","owner":"a"},{"name":"R","owner":{}}]""", "")]
    [InlineData("""[{"name":"R","size":1},{"name":"R","size":null}]""", "DRF3008 200 $[].size")]
    [InlineData("""[{"name":"R","mark":1},{"name":"R","mark":1.5}]""", "")]
    [InlineData("""[{"name":"R","mark":1},{"name":"R","mark":"1"}]""", "DRF3022 200 $[].mark")]
    [InlineData("""[{"name":"R","more":{}},{"name":"R","more":"1"}]""", "DRF3005 200 $[].more|DRF3022 200 $[].more")]
    [InlineData("""[{"name":"R"},{"size":1}]""", "DRF3024 200 $[].name")]
    [InlineData("""[{"size":1},{"size":1}]""", "DRF3006 200 $[].name")]
    [InlineData("""[{"name":"rex"}]""", "DRF3011 200 $[].name")]
    [InlineData("""[{"name":"R","size":99999999999999999999}]""", "DRF3021 200 $[].size")]
    public async Task FieldsOfMany_AreCompared(string body, string expected)
    {
        Add("1", "/pets", 200, body);

        Assert.Equal(expected.Length == 0 ? [] : expected.Split('|'), await FindingsAsync());
    }

    [Fact]
    public async Task TypesThatFlip_BetweenFiles_AreTold()
    {
        Add("1", "/pets", 200, """[{"name":"R","mark":true}]""");
        Add("2", "/pets", 200, """[{"name":"R","mark":[]}]""");

        Assert.Equal(["DRF3022 200 $[].mark"], await FindingsAsync());
        await _run.RunAsync("", "check", "api.yaml", "r");
        Assert.Contains("Comes as array and as boolean. 2 of 2, e.g. r/1.json:1, r/2.json:1", _run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""[{"name":7}]""", "DRF3020 200 $[].name|DRF3032 200")]
    [InlineData("""[{"name":[]}]""", "DRF3007 200 $[].name")]
    [InlineData("""[{"name":"R"}]""", "")]
    public async Task AnswerOfTheOtherVersion_IsTold(string body, string expected)
    {
        _run.Add("next.yaml", Contract.Replace("name: {type: string, pattern: '^[A-Z]'}", "name: {type: integer}", StringComparison.Ordinal));
        Add("1", "/pets", 200, body);

        Assert.Equal(expected.Length == 0 ? [] : expected.Split('|'), await FindingsAsync("--other", "next.yaml"));
    }

    [Fact]
    public async Task NamesThatLookLikeValues_AreHidden()
    {
        Add("1", "/pets/jo@example.com", 200, "[]");
        Add("2", "/pets", 200, """[{"name":"R","6b01633a09cc3e560e37285a":1,"jo@example.com":1}]""");

        Assert.Equal(["DRF3001 ", "DRF3005 200 $[].{…}"], await FindingsAsync());
        await _run.RunAsync("", "check", "api.yaml", "r");
        Assert.Contains("GET /pets/{…}\n", _run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("example.com", _run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("6b01633a", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BareAnswers_AreCheckedAsAnOperations()
    {
        _run.Add("bodies/1.json", """[{"name":"R"}]""");
        _run.Add("bodies/2.json", """[{"name":1}]""");

        await _run.RunAsync("", "check", "api.yaml", "bodies", "--operation", "listPets");
        Assert.Contains("DRF3020 stringly-typed: 200 $[].name An integer where the contract says string. 1 of 2, e.g. bodies/2.json:1", _run.Output, StringComparison.Ordinal);
        await _run.RunAsync("", "check", "api.yaml", "bodies/1.json", "--operation", "get /pets", "--status", "400");
        Assert.Contains("DRF3028", _run.Output, StringComparison.Ordinal);
        Assert.Equal(2, await _run.RunAsync("", "check", "api.yaml", "bodies", "--operation", "listCats"));
        Assert.StartsWith("--operation listCats: api.yaml has no such operation.", _run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _run.Dispose();

    private void Add(string name, string path, int status, string body, string headers = """{"x-total":"1"}""") =>
        _run.Add($"r/{name}.json", $$$"""{"request":{"method":"GET","path":"{{{path}}}"},"response":{"status":{{{status}}},"headers":{{{headers}}},"bodyKind":"json","body":{{{body}}} }}""");

    private async Task<IReadOnlyList<string>> FindingsAsync(params string[] arguments)
    {
        await _run.RunAsync("", ["check", "api.yaml", "r", .. arguments, "--format", "json"]);
        using var report = JsonDocument.Parse(_run.Output);
        var findings = report.RootElement.GetProperty("findings").EnumerateArray();
        return [.. findings.Select(static finding => finding.GetProperty("rule").GetString() + " " + finding.GetProperty("where").GetString()).Order(StringComparer.Ordinal)];
    }
}
