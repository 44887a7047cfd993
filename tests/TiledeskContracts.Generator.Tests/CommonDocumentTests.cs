using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TiledeskContracts.Generator.Tests.Runs;

namespace TiledeskContracts.Generator.Tests;

/// <summary>What published documents commonly do, against the letter of OpenAPI or at its edge: complete code, and no warning.</summary>
public sealed class CommonDocumentTests
{
    // The marker ► stands before the token that the diagnostic must begin at; it is taken out before the run.
    public static TheoryData<string, string> Documents => new()
    {
        { "TDC004", Schema("A: { type: object, ►type: string }") },
        { "TDC010", Paths("/a: {}\n►---\nb: 1") },
        { "TDC018", Operation("/a", "►title: A") },
        { "TDC020", Schema("A: { type: object, properties: { a: { type: ►any }, b: { type: file } } }") },
        { "TDC021", Operation("/a", "parameters: [{ name: b, in: ►body, schema: { type: string } }]") },
        { "TDC021", "openapi: 3.0.3\ninfo: { title: A, version: '1' }\npaths: {}\ncomponents: { securitySchemes: { a: { type: ►cookie } } }\n" },
        { "TDC025", Schema("A: { type: object, properties: { a: { $ref: ►'#/components/responses/R' } } }\n  responses: { R: { description: d } }") },
        { "TDC029", Operation("/a", "parameters: [{ name: ►b, in: path, required: true, schema: { type: string } }]") },
        { "TDC030", Paths("/a:\n    get: { operationId: a, responses: {} }\n    put: { operationId: ►a, responses: {} }") },
        { "TDC032", Operation("/a", "parameters: [{ name: b, in: query, schema: {} }, { name: ►b, in: query, schema: {} }]") },
        { "TDC035", Operation("/a", "responses: { ►'200 OK': { description: d }, '2XX': { description: d } }") },
        { "TDC085", "►openapi: 3.0.3\ninfo: { title: A, version: '1' }\ncomponents: {}\n" },
        { "TDC085", "►openapi: 3.0.3\npaths: {}\n" },
        { "TDC085", Paths("/a:\n    get: ►{ description: d }") },
        { "TDC086", Operation("/a", "tags: ►a") },
        { "TDC086", Operation("/a", "security: ►{ b: [] }") },
        { "TDC086", Operation("/a", "description: ►{ $ref: a.md }") },
        { "TDC086", Schema("A: { type: object, properties: ►[] }") },
        { "TDC086", Schema("A: { type: object, properties: { a: { type: string, required: ►true } } }") },
        { "TDC086", Schema("A: { type: array, items: ►[{ type: string }] }") },
        { "TDC086", Schema("A: { type: object, properties: { a: ►string } }") },
        { "TDC086", Schema("A: { type: object, discriminator: ►kind, properties: { kind: { type: string } } }\n    B: { allOf: [{ $ref: '#/components/schemas/A' }] }") },
        { "TDC025", Schema("A: { type: object, properties: { a: { $ref: ►'' } } }") },
        { "TDC086", Operation("/a", "responses: { '200': { description: d, content: ►{ $ref: '#/components/mediaTypes/Text' } } }") + "components: { mediaTypes: { Text: { text/plain: {} } } }\n" },
        { "TDC089", "openapi: ►3.2.0\ninfo: { title: A, version: '1' }\npaths: {}\n" },
        { "TDC028", Paths("/a/{b}:\n    ►get: { responses: {} }") },
        { "TDC031", Paths("/a/{b}:\n    parameters: [{ name: b, in: path, required: true }]\n  ►/a/{c}:\n    parameters: [{ name: c, in: path, required: true }]") },
        { "TDC033", Operation("/a/{b}", "parameters: [{ name: ►b, in: path, schema: { type: string } }]") },
        { "TDC034", Operation("/a", "parameters: [{ name: ►b, in: query }]") },
        { "TDC036", Operation("/a", "responses: { '200': { description: d, content: { ►xls: { schema: { type: string } } } } }") },
        { "TDC037", Operation("/a", "security: [{ ►b: [] }]") },
        { "TDC038", Schema("►'A B': { type: object }") },
        { "TDC040", Operation("►/#Target=A.B", "description: d") },
        { "TDC040", Operation("►/a?b={c}", "parameters: [{ name: c, in: path, required: true, schema: { type: string } }]") },
        { "TDC040", Operation("►a", "description: d") },
        { "TDC041", Schema("A: { type: string, enum: [a, ►[b]] }") },
        { "TDC050", Schema("A: { type: object, properties: { ►a_b: { type: string }, aB: { type: string } } }") },
        { "TDC055", Schema("A: { type: string, enum: [a, b], x-enum-varnames: ►[A] }") },
        { "TDC064", Schema("A: { type: string, enum: [a], x-enum-varnames: [►A B] }") },
        { "TDC063", Operation("/a", "parameters: [►{ name: b, in: query, schema: { type: array, items: { type: object, properties: { c: { type: string } } } } }]") },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void Document_AsCommonlyPublished_CompilesAndIsToldAtItsPlace(string id, string marked)
    {
        var place = marked.IndexOf('►', StringComparison.Ordinal);

        var run = GeneratorRun.Of(new ContractFile("/acme/common.yaml", marked.Remove(place, 1)));

        var diagnostic = run.Diagnostics.First(diagnostic => diagnostic.Id == id);
        Assert.Equal(place, diagnostic.Location.SourceSpan.Start);
        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        Assert.Empty(CompiledContract.Complaints(CompiledContract.Compile(run, LanguageVersion.CSharp12)));
    }

    [Fact]
    public void MediaType_ThatIsNone_StillCarriesTheAnswer()
    {
        var run = GeneratorRun.Of(new ContractFile("/acme/common.yaml", Paths(
            "/a:\n    get:\n      operationId: readAll\n      responses: { '200': { description: d, content: { JSON: { schema: { type: string } } } } }")));

        Assert.Contains(run.Sources.Values, text => text.Contains("Task<string> ReadAllAsync", StringComparison.Ordinal));
    }

    // Nothing is told of these: they mean what they say.
    [Theory]
    [InlineData("/a/{b*}", "/a/{b}")]
    [InlineData("/a/{+b}", "/a/{b}")]
    [InlineData("/a/{b}.json", "/a/{b}.json")]
    [InlineData("/a/{b:[0-9]+}", "/a/{b}")]
    [InlineData("/a/{b:[0-9]{4}}/c", "/a/{b}/c")]
    [InlineData("/a/{b:[^/]+}/c", "/a/{b}/c")]
    [InlineData("/a/{b=notes/*/files/*}:cancel", "/a/{b}:cancel")]
    public void Placeholder_InAnotherGrammar_IsThePlainOne(string template, string called)
    {
        var run = GeneratorRun.Of(new ContractFile("/acme/common.yaml", Paths(
            $"'{template}':\n    get:\n      operationId: a\n      parameters: [{{ name: b, in: path, required: true, schema: {{ type: string }} }}]\n      responses: {{}}")));

        Assert.Empty(run.Diagnostics);
        Assert.Contains(run.Sources.Values, text => text.Contains($"\"{called}\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Path_ThatIsNone_IsLeftOutAndTheRestIsThere()
    {
        var run = GeneratorRun.Once(new ContractFile("/acme/common.yaml", Paths("'/a/{b': { get: { operationId: lost, responses: {} } }\n  /c: { get: { operationId: kept, responses: {} } }")));

        Assert.Equal("TDC027", Assert.Single(run.Diagnostics).Id);
        Assert.DoesNotContain(run.Sources.Values, text => text.Contains("LostAsync", StringComparison.Ordinal));
        Assert.Contains(run.Sources.Values, text => text.Contains("KeptAsync", StringComparison.Ordinal));
        Assert.Empty(CompiledContract.Complaints(CompiledContract.Compile(run, LanguageVersion.CSharp12)));
    }

    [Theory]
    [InlineData("paths:\n  /b: { get: { tags: , parameters: , responses: { '200': } } }")]
    [InlineData("paths: {}\ncomponents: { schemas: { A: , B: { type: object, properties: { a: , b: { $ref: '#/components/schemas/A' } } } } }")]
    [InlineData("paths: {}\ncomponents: { schemas: { A: { type: ['null'] }, B: { type: object, properties: { b: { $ref: '#/components/schemas/A' } } } } }")]
    [InlineData("paths: {}\nx-a: |+\n          \nx-b: 1")]
    public void Document_WithHolesAllOver_CompilesAndTellsNothing(string text)
    {
        var run = GeneratorRun.Of(new ContractFile("/acme/common.yaml", "\uFEFFopenapi: 3.0.3\ninfo: { title: Acme, version: '1' }\n" + text + "\n"));

        Assert.Empty(run.Diagnostics);
        Assert.NotEmpty(run.Sources);
        Assert.Empty(CompiledContract.Complaints(CompiledContract.Compile(run, LanguageVersion.CSharp12)));
    }

    [Fact]
    public void Document_WithNothingWhereSomethingMustStand_CompilesAndSaysSo()
    {
        var run = GeneratorRun.Of(new ContractFile("/acme/common.yaml", Paths("/a:\n  /b: { get: { tags: [null], parameters: [null], responses: { '200': { description: d } } } }\n  /c: { get: , put: { responses: {} } }")));

        Assert.Equal(["TDC086", "TDC086", "TDC086", "TDC086"], run.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Empty(CompiledContract.Complaints(CompiledContract.Compile(run, LanguageVersion.CSharp12)));
    }

    private static string Paths(string paths) => "openapi: 3.0.3\ninfo: { title: Acme, version: '1' }\npaths:\n  " + paths + "\n";

    private static string Operation(string path, string keyword) => Paths(
        $"{path}:\n    get:\n      {keyword}\n" + (keyword.StartsWith("responses", StringComparison.Ordinal) ? "" : "      responses: {}\n"));

    private static string Schema(string schema) =>
        "openapi: 3.0.3\ninfo: { title: Acme, version: '1' }\npaths: {}\ncomponents:\n  schemas:\n    " + schema + "\n";
}
