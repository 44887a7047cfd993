using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TiledeskContracts.Generator.Tests.Runs;

namespace TiledeskContracts.Generator.Tests.Language;

/// <summary><c>$ref</c> to every kind of place, in one file and across files: the code compiles, reads and writes.</summary>
public sealed class ReferenceTests
{
    private static readonly ContractFile _main = new("/acme/spec/main.yaml", """
        openapi: 3.0.3
        info: { title: Acme, version: '1' }
        paths:
          /notes: { $ref: './paths/notes.yaml' }
          /users/{id}:
            parameters: [{ $ref: '../parts/common.json#/components/parameters/Id' }]
            get:
              tags: [users]
              operationId: getUser
              responses:
                '200': { $ref: '../parts/common.json#/components/responses/User' }
        components:
          schemas:
            Owner: { type: object, properties: { name: { type: string }, notes: { type: array, items: { $ref: 'schemas/Note.yaml' } } } }
        """);

    private static readonly ContractFile _paths = new("/acme/spec/paths/notes.yaml", """
        post:
          tags: [notes]
          operationId: createNote
          requestBody: { content: { application/json: { schema: { $ref: ../schemas/Note.yaml } } } }
          responses: { '200': { description: d, content: { application/json: { schema: { $ref: '../schemas/Note.yaml#' } } } } }
        """, isPart: true);

    private static readonly ContractFile _note = new("/acme/spec/schemas/Note.yaml", """
        type: object
        description: A remark.
        properties:
          text: { type: string }
          owner: { $ref: '../main.yaml#/components/schemas/Owner' }
          author: { $ref: '../../parts/common.json#/components/schemas/User' }
          reply: { $ref: '#' }
          state: { $ref: '#/definitions/State' }
        definitions:
          State: { type: string, enum: [open, closed] }
        """, isPart: true);

    private static readonly ContractFile _common = new("/acme/parts/common.json", """
        {
          "openapi": "3.0.3",
          "components": {
            "parameters": { "Id": { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } } },
            "responses": { "User": { "description": "d", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/User" } } } } },
            "schemas": {
              "User": { "type": "object", "properties": { "id": { "type": "integer" }, "owner": { "$ref": "#/components/schemas/Owner" } } },
              "Owner": { "type": "object", "properties": { "level": { "type": "integer" } } },
              "Unused": { "type": "object", "properties": { "x": { "type": "integer" } } }
            }
          }
        }
        """, isPart: true);

    private static readonly ContractFile[] _files = [_main, _paths, _note, _common];

    [Fact]
    public void Reference_IntoOtherFiles_CompilesReadsAndWrites()
    {
        var run = GeneratorRun.Of(_files);

        var text = CompiledContract.Execute(run, """
            var note = JsonModel.Parse<Note>("{\"text\":\"a\",\"owner\":{\"name\":\"o\",\"notes\":[{\"text\":\"b\"}]},\"author\":{\"id\":5,\"owner\":{\"level\":2}},\"reply\":{\"state\":\"open\"}}");
            note.Reply!.Text = note.Owner!.Notes![0].Text + note.Author!.Owner!.Level + (note.Reply.State == State.Open);
            Func<AcmeClient, System.Threading.Tasks.Task<Note>> create = client => client.Notes.CreateAsync(note);
            Func<AcmeClient, System.Threading.Tasks.Task<User>> get = client => client.Users.GetAsync("1");
            _ = (create, get);
            return JsonModel.ToJson(note);
            """);

        Assert.Equal("""{"text":"a","owner":{"name":"o","notes":[{"text":"b"}]},"author":{"id":5,"owner":{"level":2}},"reply":{"text":"b2True","state":"open"}}""", text);
        Assert.Empty(CompiledContract.Complaints(CompiledContract.Compile(run, LanguageVersion.CSharp12)));
        Assert.Equal(
            ["V1.Models.CommonOwner.g.cs", "V1.Models.Note.g.cs", "V1.Models.Owner.g.cs", "V1.Models.User.g.cs"],
            run.Sources.Keys.Where(name => name.StartsWith("V1.Models.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal(["TDC051"], run.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Contains("<c>schemas/Note.yaml#</c>", run.Sources["V1.Models.Note.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Part_Edited_WritesOnlyTheTypesItTouches()
    {
        var run = GeneratorRun.Of(_files);

        var edited = run.WithEdit(_common, _common.With("\"level\": { \"type\": \"integer\" }", "\"level\": { \"type\": \"boolean\" }"));
        var moved = run.WithEdit(_note, _note.With("properties:", "\n\nproperties:"));
        var unused = run.WithEdit(_common, _common.With("\"x\": { \"type\": \"integer\" }", "\"x\": { \"type\": \"boolean\" }"));

        Assert.Equal(["V1.Models.CommonOwner.g.cs"], edited.WrittenFiles);
        Assert.Empty(moved.WrittenFiles);
        Assert.Empty(unused.WrittenFiles);
    }

    [Fact]
    public void Problem_InAPart_IsToldAtThePart()
    {
        var broken = _common.With("\"type\": \"boolean\"".Replace("boolean", "integer", StringComparison.Ordinal) + " }, \"owner\"", "\"type\": \"intger\" }, \"owner\"");

        var diagnostic = Assert.Single(GeneratorRun.Of(_main, _paths, _note, broken).Diagnostics, diagnostic => diagnostic.Id == "TDC020");

        var span = diagnostic.Location.GetLineSpan();
        Assert.Equal(("/acme/parts/common.json", 6), (span.Path, span.StartLinePosition.Line));
    }

    [Fact]
    public void Part_AloneOrUnused_GeneratesNothing()
    {
        var run = GeneratorRun.Of(_common, _note);

        Assert.Empty(run.Sources);
        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void File_NotAmongTheContracts_IsAnErrorThatNamesTheNearest()
    {
        var run = GeneratorRun.Of(_main.With("'schemas/Note.yaml'", "'schemas/Notes.yaml'"), _paths, _note, _common);

        var diagnostic = Assert.Single(run.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal(("TDC087", 13), (diagnostic.Id, diagnostic.Location.GetLineSpan().StartLinePosition.Line));
        Assert.Equal(
            "'schemas/Notes.yaml' is not among the contracts of the project (did you mean 'schemas/Note.yaml'?). Add it to the project file: <OpenApiContract Include=\"schemas/Notes.yaml\" Part=\"true\" />.",
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Contains("V1.Models.Note.g.cs", run.Sources.Keys);
        Assert.Empty(CompiledContract.Complaints(CompiledContract.Compile(run, LanguageVersion.CSharp12)));
    }

    [Fact]
    public void Place_MissingInAPart_IsAnErrorAtTheReference()
    {
        var run = GeneratorRun.Of(_main.With("common.json#/components/responses/User", "common.json#/components/responses/Usr"), _paths, _note, _common);

        var diagnostic = Assert.Single(run.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal(("TDC022", 10), (diagnostic.Id, diagnostic.Location.GetLineSpan().StartLinePosition.Line));
    }

    // Each reference, in 3.1, and the C# type of the property that holds it.
    [Theory]
    [InlineData("'#/components/schemas/A'", "A?")]
    [InlineData("'#/components/schemas/B/properties/inner'", "BInner?")]
    [InlineData("'#/components/schemas/B/properties/list/items'", "BListItem?")]
    [InlineData("'#/components/schemas/B/allOf/0'", "SampleR?")]
    [InlineData("'#/components/schemas/B/$defs/Def'", "Def?")]
    [InlineData("'#/components/schemas/B/definitions/Old'", "Old?")]
    [InlineData("'#/definitions/Loose'", "Loose?")]
    [InlineData("'#/paths/~1x/get/responses/200/content/application~1json/schema'", "SampleR?")]
    [InlineData("'#/paths/%2Fx/get/parameters/0/schema'", "system::DateOnly?")]
    [InlineData("'#/components/schemas/A%20B'", "AB?")]
    [InlineData("'#anchored'", "Anchored?")]
    [InlineData("'https://example.com/schemas/tree'", "Tree?")]
    [InlineData("'https://example.com/schemas/tree#/$defs/leaf'", "Leaf?")]
    [InlineData("'#/components/schemas/Chain'", "A?")]
    [InlineData("'#/components/schemas/Chain/properties/a'", "string?")]
    [InlineData("'#/components/parameters/Day'", "system::DateOnly?")]
    [InlineData("'#/components/responses/Found'", "A?")]
    [InlineData("'#/components/requestBodies/Sent'", "A?")]
    [InlineData("'#/$defs/Inner'", "Inner?")]
    [InlineData("'#/components/examples/E'", "system::Text.Json.JsonElement?")]
    public void Reference_InsideTheDocument_FindsItsPlace(string reference, string type)
    {
        var run = GeneratorRun.Of(new ContractFile("/acme/kinds.yaml", $$"""
            openapi: 3.1.0
            info: { title: Acme, version: '1' }
            paths:
              /x:
                get:
                  operationId: readX
                  parameters: [{ name: day, in: query, schema: { type: string, format: date } }]
                  responses: { '200': { description: d, content: { application/json: { schema: { type: object, properties: { x: { type: string } } } } } } }
            definitions:
              Loose: { type: object, properties: { a: { type: string } } }
            components:
              parameters: { Day: { name: day, in: query, schema: { type: string, format: date } } }
              responses: { Found: { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/A' } } } } }
              requestBodies: { Sent: { content: { application/json: { schema: { $ref: '#/components/schemas/A' } } } } }
              examples: { E: { value: 1 } }
              schemas:
                A: { type: object, properties: { a: { type: string } } }
                A B: { type: object, properties: { a: { type: string } } }
                Chain: { $ref: '#/components/schemas/Chain2' }
                Chain2: { $ref: '#/components/schemas/A' }
                B:
                  type: object
                  allOf: [{ type: object, properties: { part: { type: string } } }]
                  $defs: { Def: { type: object, properties: { a: { type: string } } } }
                  definitions: { Old: { type: object, properties: { a: { type: string } } } }
                  properties:
                    inner: { type: object, properties: { a: { type: string } } }
                    list: { type: array, items: { type: object, properties: { a: { type: string } } } }
                Named: { type: object, properties: { x: { $ref: '#/components/schemas/Anchored' } } }
                Anchored: { $anchor: anchored, type: object, properties: { a: { type: string } } }
                Tree:
                  $id: https://example.com/schemas/tree
                  type: object
                  properties: { up: { $ref: '#' }, leaf: { $ref: '#/$defs/leaf' }, a: { $ref: '#/components/schemas/A' } }
                  $defs: { leaf: { type: object, properties: { a: { type: string } } } }
                Sample: { type: object, properties: { r: { $ref: {{reference}} } }, $defs: { Inner: { type: object, properties: { a: { type: string } } } } }
            """));

        var sample = run.Sources["V1.Models.Sample.g.cs"];
        Assert.Contains($"public {type} R ", sample, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        Assert.Contains("public Tree? Up ", run.Sources["V1.Models.Tree.g.cs"], StringComparison.Ordinal);
        Assert.Contains("public Leaf? Leaf ", run.Sources["V1.Models.Tree.g.cs"], StringComparison.Ordinal);
        Assert.Contains("public A? A ", run.Sources["V1.Models.Tree.g.cs"], StringComparison.Ordinal);
        Assert.Empty(CompiledContract.Complaints(CompiledContract.Compile(run, LanguageVersion.CSharp12)));
    }

    [Fact]
    public void Siblings_In31_HoldTogetherWithTheReference()
    {
        var run = GeneratorRun.Of(new ContractFile("/acme/siblings.yaml", """
            openapi: 3.1.0
            info: { title: Acme, version: '1' }
            components:
              schemas:
                A: { type: object, properties: { a: { type: string } } }
                Node: { $dynamicAnchor: node, type: object, properties: { children: { type: array, items: { $dynamicRef: '#node' } } } }
                Sample:
                  type: object
                  required: [n]
                  properties:
                    d: { $ref: '#/components/schemas/A', description: Its own words., deprecated: true }
                    n: { $ref: '#/components/schemas/A', type: [object, 'null'] }
                    more: { $ref: '#/components/schemas/A', properties: { b: { type: integer } } }
            """));

        var text = CompiledContract.Execute(run, """
            var sample = JsonModel.Parse<Sample>("{\"n\":null,\"more\":{\"a\":\"x\",\"b\":1}}");
            var node = JsonModel.Parse<Node>("{\"children\":[{\"children\":[]}]}");
            return sample.More!.A + sample.More.B + (sample.N is null) + node.Children![0].Children!.Count;
            """);

        Assert.Equal("x1True0", text);
        Assert.Contains("/// <summary>Its own words.</summary>", run.Sources["V1.Models.Sample.g.cs"], StringComparison.Ordinal);
        Assert.Contains("Obsolete", run.Sources["V1.Models.Sample.g.cs"], StringComparison.Ordinal);
        Assert.Equal(["TDC088"], run.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void Path_ThatRefersToAPathItem_HasItsOperations()
    {
        var run = GeneratorRun.Of(new ContractFile("/acme/items.yaml", """
            openapi: 3.1.0
            info: { title: Acme, version: '1' }
            paths:
              /a: { $ref: '#/components/pathItems/Item', post: { operationId: own, responses: {} } }
            components:
              pathItems:
                Item:
                  get: { operationId: shared, responses: {} }
                  post: { operationId: hidden, responses: {} }
            """));

        var client = run.Sources["V1.DefaultClient.g.cs"];
        Assert.Contains("OwnAsync", client, StringComparison.Ordinal);
        Assert.Contains("SharedAsync", client, StringComparison.Ordinal);
        Assert.DoesNotContain("HiddenAsync", client, StringComparison.Ordinal);
        Assert.Contains("\"/a\"", client, StringComparison.Ordinal);
    }
}
