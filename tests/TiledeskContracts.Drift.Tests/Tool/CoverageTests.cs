using System.Text.Json;

namespace TiledeskContracts.Drift.Tests.Tool;

/// <summary>The command <c>coverage</c>.</summary>
public sealed class CoverageTests : IDisposable
{
    private const string Contract = """
        openapi: 3.0.3
        info: {title: T, version: '1'}
        paths:
          /pets:
            parameters: [{name: kind, in: query, schema: {type: array, items: {$ref: '#/components/schemas/Kind'}}}]
            get:
              operationId: listPets
              parameters: [{name: page, in: query, x-wire-alias: p, schema: {type: integer}}, {name: quick, in: query, schema: {type: boolean}}]
              responses:
                '200': {description: d, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}}
                '401': {description: d, content: {application/json: {schema: {}}, text/plain: {schema: {}}}}
                '404': {description: d}
            post:
              operationId: addPet
              requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
              responses: {'204': {description: d}}
          /cats:
            get: {responses: {'200': {description: d}}}
        components:
          schemas:
            Kind: {anyOf: [{type: string, enum: [cat, dog]}, {type: string}]}
            Pet:
              type: object
              required: [name]
              properties:
                id: {type: string, readOnly: true}
                name: {type: string}
                password: {type: string, writeOnly: true}
                kind: {$ref: '#/components/schemas/Kind'}
                parent: {$ref: '#/components/schemas/Pet'}
        """;

    private readonly ToolRun _run = new();

    public CoverageTests() => _run.Add("api.yaml", Contract);

    [Fact]
    public async Task WhatIsNeverSeen_IsListed_BySide()
    {
        _run.Add("r/1.json", """{"request":{"method":"GET","path":"/pets","query":{"p":"2","kind":"dog,cow"}},"response":{"status":200,"headers":{"content-type":"application/json"},"bodyKind":"json","body":[{"name":"a","kind":"cat"},{"name":"b","odd":1,"parent":{"name":"c","kind":"cow"}}]}}""");
        _run.Add("r/2.json", """{"request":{"method":"GET","path":"/pets"},"response":{"status":401,"headers":{},"bodyKind":"text","body":"no"}}""");
        _run.Add("r/3.json", """{"request":{"method":"POST","path":"/pets","body":{"name":"hush"}},"response":{"status":204,"headers":{},"bodyKind":"none"}}""");
        _run.Add("r/4.json", """{"request":{"method":"GET","path":"/dogs"},"response":{"status":204,"headers":{},"bodyKind":"none"}}""");

        Assert.Equal(0, await _run.RunAsync("", "coverage", "api.yaml", "r"));
        Assert.Equal("""
            operations: 2 of 3 seen
              never seen: GET /cats, in none of 4, api.yaml:18
            statuses and content types: 3 of 6 seen
              DRF3027 never seen: listPets 401 application/json, in none of 2, api.yaml:11
              DRF3027 never seen: listPets 404, in none of 2, api.yaml:12
              DRF3027 never seen: GET /cats 200, api.yaml:18
            parameters: 2 of 4 seen
              never seen: listPets query parameter 'quick', in none of 2, api.yaml:8
              never seen: addPet query parameter 'kind', in none of 1, api.yaml:5
            fields sent: 1 of 4 seen
              DRF3025 never seen: Pet.password, in none of 1, api.yaml:28
              DRF3025 never seen: Pet.kind, in none of 1, api.yaml:29
              DRF3025 never seen: Pet.parent, in none of 1, api.yaml:30
            named values sent: 1 of 2 seen
              DRF3026 never seen: Kind = cat, in none of 1, api.yaml:21
            fields answered: 3 of 4 seen
              DRF3025 never seen: Pet.id, in none of 3, api.yaml:26
            named values answered: 1 of 2 seen
              DRF3026 never seen: Kind = dog, in none of 1, api.yaml:21
            optional fields that always came: 0
            api.yaml: 4 exchanges, 1 of them call what the contract does not name.

            """, _run.Output.Replace("\r", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Fields_ThatAlwaysCome_AreTold_FromTenOn()
    {
        var pets = string.Join(',', Enumerable.Repeat("""{"name":"a","kind":"cat"}""", 10));
        _run.Add("ten.json", $"[{pets}]");
        _run.Add("nine.json", $"[{pets[..pets.LastIndexOf(",{", StringComparison.Ordinal)]}]");

        await _run.RunAsync("", "coverage", "api.yaml", "ten.json", "--operation", "listPets");
        Assert.Contains("optional fields that always came: 1\n  DRF3023 Pet.kind, in all of 10, api.yaml:29\n", _run.Output, StringComparison.Ordinal);
        await _run.RunAsync("", "coverage", "api.yaml", "nine.json", "--operation", "listPets");
        Assert.Contains("optional fields that always came: 0\n", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_CountsSeenOfAll()
    {
        _run.Add("r.json", """[{"name":"a","kind":"cat"},{"name":"b"}]""");

        await _run.RunAsync("", "coverage", "api.yaml", "r.json", "--operation", "listPets", "--format", "json");

        using var report = JsonDocument.Parse(_run.Output);
        var fields = report.RootElement.GetProperty("answerFields");
        Assert.Equal((2, 4), (fields.GetProperty("seen").GetInt32(), fields.GetProperty("all").GetInt32()));
        var kind = fields.GetProperty("items").EnumerateArray().Single(static item => item.GetProperty("name").GetString() == "Pet.kind");
        Assert.Equal((1, 2), (kind.GetProperty("seen").GetInt32(), kind.GetProperty("of").GetInt32()));
        Assert.Equal(JsonValueKind.Null, kind.GetProperty("rule").ValueKind);
        Assert.Equal("DRF3025", fields.GetProperty("items")[0].GetProperty("rule").GetString());
    }

    [Fact]
    public async Task Complete_Fails_WhereAnythingIsMissing()
    {
        _run.Add("one.yaml", "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {/a: {get: {responses: {'204': {description: d}}}}}\n");
        _run.Add("r.json", """{"request":{"method":"GET","path":"/a"},"response":{"status":204,"headers":{},"bodyKind":"none"}}""");

        Assert.Equal(0, await _run.RunAsync("", "coverage", "one.yaml", "r.json", "--complete"));
        Assert.Equal(1, await _run.RunAsync("", "coverage", "api.yaml", "r.json", "--complete"));
    }

    public void Dispose() => _run.Dispose();
}
