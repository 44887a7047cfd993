using Microsoft.CodeAnalysis.CSharp;
using TiledeskContracts.Generator.Tests.Runs;
using TiledeskContracts.Spec.Naming;

namespace TiledeskContracts.Generator.Tests.Language;

/// <summary>Emitted code names namespaces by aliases; whatever else has the same name, it means what it meant.</summary>
public sealed class AliasTests
{
    private static readonly string[] _taken = [.. ReservedNames.OfFiles.Select(CSharpName.Pascal), "Kinds"];

    [Fact]
    public void Contract_WithTypesAndMembersNamedAsAliases_CompilesAndKeepsItsValues()
    {
        var schemas = _taken.Select(name => $$"""
            {{name}}: { type: object, required: [is{{name}}], properties: { is{{name}}: { type: string }, at: { type: string, format: date-time }, {{string.Join(", ", _taken.Select(other => $"{other}: {{ $ref: '#/components/schemas/{other}' }}"))}} } }
            """);
        var contract = LanguageContract.Of($$"""
            Answer: { type: object, properties: { one: { oneOf: [{{string.Join(", ", _taken.Select(name => $"{{ $ref: '#/components/schemas/{name}' }}"))}}] }, level: { type: string, enum: [Values, System, Json] } } }
            {{string.Join('\n', schemas)}}
            """);

        Assert.Empty(contract.Complaints());
        var json = """{"one":{"isKinds":"a","at":"2026-11-21T00:00:00.000Z","Values":{"isValues":"b"}},"level":"System"}""";
        var results = contract.Run(
        [
            new("again", $"return Again<Answer>({LanguageContract.Literal(json)});"),
            new("kind", $"return JsonModel.Parse<Answer>({LanguageContract.Literal(json)}).One.Value.Kind.ToString();"),
        ]);
        Assert.Equal(json, results["again"]);
        Assert.Equal("KindsValue", results["kind"]);
    }

    [Fact]
    public void Project_WithNamespacesAndAliasesOfTheSameNames_Compiles()
    {
        var run = GeneratorRun.Of(new ContractFile("/acme/aliases.yaml", """
            openapi: 3.0.3
            info: { title: Acme, version: '1' }
            paths:
              /things: { get: { tags: [things], operationId: ask, responses: { '200': { description: Fine., content: { application/json: { schema: { $ref: '#/components/schemas/Answer' } } } } } } }
            components:
              schemas:
                Answer: { type: object, properties: { at: { type: string, format: date-time }, all: { type: array, items: { $ref: '#/components/schemas/Answer' } } } }
            """));
        var users = "#pragma warning disable CS8981\n" + string.Join('\n', _taken.Concat(ReservedNames.OfFiles).Select(name => $"global using {name} = System.Text.StringBuilder;"))
            + string.Concat(_taken.Concat(ReservedNames.OfFiles).Select(name => $"\nnamespace Acme.V1.{name} {{ internal sealed class Mine {{ }} }}"));

        var complaints = CompiledContract.Complaints(CompiledContract.Compile(run, LanguageVersion.CSharp12, users));

        Assert.Empty(complaints);
    }

    [Fact]
    public void File_Emitted_UsesReservedAliasesAlone()
    {
        var names = LanguageContract.Of("""
            Answer: { type: object, properties: { at: { type: string, format: date-time }, all: { type: array, items: { $ref: '#/components/schemas/Answer' } } } }
            """).Text.Split('\n').Where(static line => line.StartsWith("using ", StringComparison.Ordinal)).Select(static line => line.Split(' ')[1]).Distinct().ToList();

        Assert.InRange(names.Count, 5, 20);
        Assert.Empty(names.Except(ReservedNames.OfFiles));
    }

    [Fact]
    public void ChosenName_ThatIsAnAlias_IsRefusedAtItsPlace()
    {
        var run = GeneratorRun.Of(new ContractFile("/acme/chosen.yaml", """
            openapi: 3.0.3
            info: { title: Acme, version: '1' }
            paths: {}
            components:
              schemas:
                Answer: { type: object, x-csharp-name: json, properties: { a: { type: string } } }
            """));

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(("TDC052", 5), (diagnostic.Id, diagnostic.Location.GetLineSpan().StartLinePosition.Line));
    }
}
