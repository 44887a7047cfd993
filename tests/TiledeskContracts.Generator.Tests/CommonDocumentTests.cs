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
        { "TDC018", Operation("/a", "►title: A") },
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

    private static string Paths(string paths) => "openapi: 3.0.3\ninfo: { title: Acme, version: '1' }\npaths:\n  " + paths + "\n";

    private static string Operation(string path, string keyword) => Paths(
        $"{path}:\n    get:\n      {keyword}\n" + (keyword.StartsWith("responses", StringComparison.Ordinal) ? "" : "      responses: {}\n"));

    private static string Schema(string schema) =>
        "openapi: 3.0.3\ninfo: { title: Acme, version: '1' }\npaths: {}\ncomponents:\n  schemas:\n    " + schema + "\n";
}
