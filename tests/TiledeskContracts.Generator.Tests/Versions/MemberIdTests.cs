using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TiledeskContracts.Comparison;
using TiledeskContracts.Comparison.Members;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Generator.Tests.Runs;
using TiledeskContracts.Spec.Nodes;
using TiledeskContracts.Spec.Problems;
using TiledeskContracts.Spec.Reading;

namespace TiledeskContracts.Generator.Tests.Versions;

/// <summary>Documentation ids that changes name, held against the compiler's.</summary>
public sealed class MemberIdTests
{
    [Fact]
    public void Changes_OfOurContracts_NameMembersOfTheSdk()
    {
        var old = Side("tiledesk-v2.yaml");
        var now = Side("tiledesk-v3.yaml");
        var changes = ContractComparer.Compare(old, now, new(2026, 1, 1), TestContext.Current.CancellationToken);

        changes = ChangeMembers.Tell(changes, MembersOf(old, "TiledeskContracts.V2"), MembersOf(now, "TiledeskContracts.V3"));

        Assert.All(changes, static change => Assert.NotEmpty(change.Members));
        AssertResolve(Sdk(), changes.SelectMany(static change => change.Members));
        Assert.Equal(["P:TiledeskContracts.V2.Request.Agents"], Assert.Single(changes, static change => change.Old?.Pointer == "#/components/schemas/Request/properties/agents").Members);
    }

    [Theory]
    [InlineData("tiledesk-v2.yaml", "TiledeskContracts.V2")]
    [InlineData("tiledesk-v3.yaml", "TiledeskContracts.V3")]
    public void Members_OfOurContracts_AreThoseOfTheSdk(string file, string space) =>
        AssertResolve(Sdk(), MembersOf(Side(file), space).All.Select(static member => member.Id));

    [Fact]
    public void Members_OfOneOfEverything_AreThoseOfTheCode()
    {
        foreach (var text in new[] { SampleContracts.NotesYaml, OddTypes })
        {
            var run = GeneratorRun.Of(new ContractFile("/acme/notes.yaml", text));
            var members = ContractMembers.Of(Side("notes.yaml", text), new ContractOptions(Models.Namespace, "AcmeClient"), TestContext.Current.CancellationToken);

            AssertResolve(CompiledContract.Compile(run, LanguageVersion.CSharp12).Assembly, members.All.Select(static member => member.Id));
        }
    }

    [Theory]
    [InlineData("#/components/schemas/Note/properties/tags/items", "P:Acme.V1.Note.Tags")]
    [InlineData("#/components/schemas/Status/anyOf/0/enum/1", "P:Acme.V1.Status.Closed", "F:Acme.V1.Status.Values.Closed")]
    [InlineData("#/components/schemas/Status/anyOf/0", "T:Acme.V1.Status")]
    [InlineData("#/info/title", "T:Acme.V1.AcmeClient")]
    [InlineData("#/components/schemas/Nowhere")]
    public void Place_WithoutAMember_BelongsToTheNearestAroundIt(string pointer, params string[] ids)
    {
        var members = ContractMembers.Of(Side("notes.yaml", SampleContracts.NotesYaml), new ContractOptions(Models.Namespace, "AcmeClient"), TestContext.Current.CancellationToken);

        Assert.Equal(ids, members.At(pointer).Select(static member => member.Id));
    }

    private const string OddTypes = """
        openapi: 3.0.3
        info: { title: T, version: '1' }
        servers:
          - { url: 'https://{region}.acme.example/{base}', variables: { region: { default: eu, enum: [eu, us] }, base: { default: v1 } } }
          - { url: /relative }
        paths:
          /things/{when}/{class}:
            put:
              operationId: putThing
              tags: [things]
              parameters:
                - { name: when, in: path, required: true, schema: { type: string, format: date-time } }
                - { name: class, in: path, required: true, schema: { type: array, items: { type: integer } } }
                - { name: X-Level, in: header, required: true, schema: { type: number, format: float } }
                - { name: kinds, in: query, schema: { type: array, items: { type: string, enum: [a, b], nullable: true } } }
              requestBody:
                content: { application/json: { schema: { type: object, additionalProperties: { type: integer, nullable: true } } } }
              responses:
                '200':
                  description: One.
                  headers: { X-Left: { schema: { type: integer } } }
                  content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } }
                '202': { description: Two., content: { application/json: { schema: { type: string } } } }
        components:
          schemas:
            Thing:
              type: object
              required: [kind]
              discriminator: { propertyName: kind, mapping: { big: '#/components/schemas/Big' } }
              properties:
                kind: { type: string }
                raw: { type: string, format: byte }
                at: { type: array, items: { type: string, format: uuid, nullable: true } }
                any: {}
            Big:
              allOf: [{ $ref: '#/components/schemas/Thing' }, { type: object, properties: { size: { oneOf: [{ type: integer }, { type: string }] } } }]

        """;

    private static ContractMembers MembersOf(ContractSide side, string space) =>
        ContractMembers.Of(side, new ContractOptions(space, "TiledeskClient", "TiledeskContracts.TiledeskClientOptions"), TestContext.Current.CancellationToken);

    private static ContractSide Side(string file) => Side(file, File.ReadAllText(Path.Combine(Folders.Repository, "spec", file)));

    private static ContractSide Side(string file, string text) =>
        new(file, (SpecMapping)NodeReader.Read(file, text, ReadingLimits.Default, new ProblemList(file), CancellationToken.None).Root!);

    private static IAssemblySymbol Sdk()
    {
        MetadataReference sdk = MetadataReference.CreateFromFile(typeof(TiledeskClientOptions).Assembly.Location);
        var compilation = CSharpCompilation.Create("Ids", references:
        [
            .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)).Select(static path => MetadataReference.CreateFromFile(path)),
            MetadataReference.CreateFromFile(typeof(CallOptions).Assembly.Location),
            sdk,
        ]);
        return (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(sdk)!;
    }

    private static void AssertResolve(IAssemblySymbol assembly, IEnumerable<string> ids)
    {
        var known = Below(assembly.GlobalNamespace).Select(static symbol => symbol.GetDocumentationCommentId()).ToHashSet();

        Assert.NotEmpty(ids);
        Assert.All(ids, id => Assert.Contains(id, known));
    }

    private static IEnumerable<ISymbol> Below(INamespaceOrTypeSymbol symbol) =>
        symbol.GetMembers().SelectMany(static member => member is INamespaceOrTypeSymbol inner ? Below(inner).Prepend(member) : [member]);
}
