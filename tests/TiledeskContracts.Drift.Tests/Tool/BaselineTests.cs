using TiledeskContracts.Comparison.Baseline;

namespace TiledeskContracts.Drift.Tests.Tool;

/// <summary>The command <c>baseline</c>: what was promised, and when it no longer is.</summary>
public sealed class BaselineTests : IDisposable
{
    private const string Contract = """
        openapi: 3.0.3
        info: {title: T, version: '1'}
        servers: [{url: 'https://api.example.com/v3'}]
        security: [{key: []}, {}]
        paths:
          /pets/{id}:
            parameters: [{name: id, in: path, required: true, schema: {type: string, maxLength: 9}}]
            put:
              security: [{flow: [read, write], key: []}]
              requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
              responses:
                '200':
                  description: d
                  headers: {X-Left: {required: true, schema: {type: integer}}}
                  content: {application/json: {schema: {type: object, required: [data], properties: {data: {type: array, items: {type: object, properties: {pet: {$ref: '#/components/schemas/Pet'}}}}}}}}
                '404': {$ref: '#/components/responses/None'}
        components:
          responses: {None: {description: none}}
          securitySchemes: {key: {type: apiKey, in: header, name: X-Key}, flow: {type: oauth2, flows: {}}}
          schemas:
            Pet:
              type: object
              additionalProperties: false
              required: [name]
              properties:
                name: {type: string, nullable: true, readOnly: true}
                kind: {anyOf: [{type: string, enum: [cat, dog]}, {type: string}]}
                owner: {oneOf: [{type: string}, {$ref: '#/components/schemas/Owner'}]}
                labels: {type: object, additionalProperties: {type: integer, format: int64}}
                tags: {type: array, items: {type: string, maxLength: 5}}
            Owner: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {age: {type: integer, default: 1}}}]}
            Unused: {type: object}
        """;

    private const string Facts = """
        PUT /pets/{id}
        PUT /pets/{id} < application/json: Pet, required
        PUT /pets/{id} > 200
        PUT /pets/{id} > 200 application/json.data: object[], required
        PUT /pets/{id} > 200 application/json.data[].pet: Pet, optional
        PUT /pets/{id} > 200 application/json: object
        PUT /pets/{id} > 200 header X-Left: integer, required
        PUT /pets/{id} > 404
        PUT /pets/{id} ? path id: string, required, maxLength 9
        PUT /pets/{id} security: flow read write and key
        schema Owner.age: integer, optional, default 1
        schema Owner: Pet & object
        schema Pet.kind = "cat"
        schema Pet.kind = "dog"
        schema Pet.kind: string, optional
        schema Pet.labels: map of integer(int64), optional
        schema Pet.name: string, required, nullable, readOnly
        schema Pet.owner: string | Owner, optional
        schema Pet.tags: string[], optional
        schema Pet.tags[]: string, maxLength 5
        schema Pet: object, no further members
        scheme flow: oauth2
        scheme key: apiKey header X-Key
        server https://api.example.com/v3

        """;

    private readonly ToolRun _run = new();

    public BaselineTests() => _run.Add("api.yaml", Contract);

    public static TheoryData<string> Own { get; } = ["tiledesk-v2", "tiledesk-v3"];

    [Fact]
    public async Task File_HasOneFactALine()
    {
        Assert.Equal(0, await _run.RunAsync("", "baseline", "api.yaml"));

        Assert.Equal("api.shipped.txt: 24 facts.\n", _run.Output);
        Assert.Equal(Facts, string.Concat(Shipped().Split('\n').Where(static line => !line.StartsWith('#')).Select(static line => line + "\n"))[..^1]);
        Assert.Equal(0, await _run.RunAsync("", "baseline", "api.yaml", "--check"));
        Assert.Equal("api.yaml: 0 shipped facts went or changed, 0 are not yet shipped.\n", _run.Output);
    }

    [Theory]
    [InlineData("name: {type: string, nullable", "name: {type: integer, nullable", "changed: schema Pet.name: string, required, nullable, readOnly, now: schema Pet.name: integer, required, nullable, readOnly")]
    [InlineData("enum: [cat, dog]", "enum: [cat]", "gone: schema Pet.kind = \"dog\"")]
    [InlineData("'404': {$ref: '#/components/responses/None'}", "", "gone: PUT /pets/{id} > 404")]
    [InlineData("required: [name]", "required: [name, kind]", "changed: schema Pet.kind: string, optional, now: schema Pet.kind: string, required")]
    [InlineData("maxLength: 9", "maxLength: 8", "changed: PUT /pets/{id} ? path id: string, required, maxLength 9, now: PUT /pets/{id} ? path id: string, required, maxLength 8")]
    [InlineData("flow: [read, write]", "flow: [read]", "changed: PUT /pets/{id} security: flow read write and key, now: PUT /pets/{id} security: flow read and key")]
    public async Task Fact_ThatWentOrChanged_Fails_UntilItIsAcknowledged(string old, string now, string told)
    {
        await _run.RunAsync("", "baseline", "api.yaml");
        var line = Array.FindIndex(Shipped().Split('\n'), one => told == "gone: " + one || told.StartsWith($"changed: {one}, now: ", StringComparison.Ordinal)) + 1;
        var before = Shipped();
        _run.Add("api.yaml", Contract.Replace(old, now, StringComparison.Ordinal));

        Assert.Equal(1, await _run.RunAsync("", "baseline", "api.yaml", "--check"));
        Assert.StartsWith($"api.shipped.txt:{line}: {told}\n", _run.Output, StringComparison.Ordinal);
        Assert.EndsWith("Restore them, or acknowledge the break: tiledesk-contracts baseline api.yaml --accept\n", _run.Output, StringComparison.Ordinal);
        Assert.Equal(1, await _run.RunAsync("", "baseline", "api.yaml"));
        Assert.Equal(before, Shipped());
        Assert.Equal(0, await _run.RunAsync("", "baseline", "api.yaml", "--accept"));
        Assert.Equal(0, await _run.RunAsync("", "baseline", "api.yaml", "--check"));
    }

    [Fact]
    public async Task Fact_ThatCame_IsNotYetShipped_AndBreaksNobody()
    {
        await _run.RunAsync("", "baseline", "api.yaml");
        _run.Add("api.yaml", Contract.Replace("enum: [cat, dog]", "enum: [cat, dog, cow]", StringComparison.Ordinal));

        Assert.Equal(0, await _run.RunAsync("", "baseline", "api.yaml", "--check"));
        Assert.Equal("not yet shipped: schema Pet.kind = \"cow\"\napi.yaml: 0 shipped facts went or changed, 1 are not yet shipped.\nTo ship them: tiledesk-contracts baseline api.yaml\n", _run.Output);
        Assert.Equal(0, await _run.RunAsync("", "baseline", "api.yaml"));
        Assert.Contains("schema Pet.kind = \"cow\"\n", Shipped(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_AndTheOrderOfALine_AreNoFacts()
    {
        await _run.RunAsync("", "baseline", "api.yaml");
        _run.Add("api.yaml", Contract.Replace("title: T", "title: Other", StringComparison.Ordinal).Replace("enum: [cat, dog]", "description: x, enum: [dog, cat]", StringComparison.Ordinal).Replace("Unused: {type: object}", "", StringComparison.Ordinal));

        Assert.Equal(0, await _run.RunAsync("", "baseline", "api.yaml", "--check"));
        Assert.StartsWith("api.yaml: 0 shipped facts went or changed, 0 ", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_WithoutAFile_SaysHowToWriteIt()
    {
        Assert.Equal(3, await _run.RunAsync("", "baseline", "api.yaml", "--check"));

        Assert.Equal("api.shipped.txt: there is no such file. Write it with: tiledesk-contracts baseline api.yaml\n", _run.Error);
        Assert.Equal(2, await _run.RunAsync(Contract, "baseline", "-"));
        Assert.Equal(0, await _run.RunAsync(Contract, "baseline", "-", "--file", "of-input.txt"));
    }

    [Fact]
    public void Facts_OfNamesThatHoldAnything_AreOneLineEach()
    {
        var lines = ContractFacts.Of(Comparison.Contracts.Side("api.yaml", "openapi: 3.1.0\npaths:\n  \"/a\\nb\":\n    get:\n      responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}\ncomponents: {schemas: {A: {type: [object, 'null'], properties: {\"x\\u2028\\r\": {$ref: '#/components/schemas/A'}, y: {const: 1}, z: {$ref: '#/nowhere'}}}}}\n"));

        Assert.Equal(
            [
                "GET /a\\u000Ab", "GET /a\\u000Ab > 200", "GET /a\\u000Ab > 200 application/json: A", "GET /a\\u000Ab security: none",
                "schema A.x\\u2028\\u000D: A, optional", "schema A.y = 1", "schema A.y: anything, optional", "schema A.z: nowhere, optional", "schema A: object, nullable",
            ],
            lines);
    }

    /// <summary>Fails where one of this repository's contracts breaks what it promised; the message names lines and command.</summary>
    [Theory]
    [MemberData(nameof(Own))]
    public async Task OwnContract_KeepsWhatItPromised(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "TiledeskContracts.sln")))
        {
            folder = folder.Parent!;
        }

        var code = await _run.RunAsync("", "baseline", Path.Combine(folder.FullName, "spec", name + ".yaml"), "--check");

        Assert.True(code == 0, _run.Output + _run.Error);
    }

    public void Dispose() => _run.Dispose();

    private string Shipped() => File.ReadAllText(Path.Combine(_run.Folder, "api.shipped.txt"));
}
