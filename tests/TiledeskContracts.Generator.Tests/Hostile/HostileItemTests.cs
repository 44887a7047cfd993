using Microsoft.CodeAnalysis.CSharp;
using TiledeskContracts.Generator.Tests.Runs;

namespace TiledeskContracts.Generator.Tests.Hostile;

/// <summary>What a project says of a contract, and what its file is called, is no more trusted than the contract.</summary>
public sealed class HostileItemTests
{
    // Each kind of file that emitted code has, and no more: names of items are in all of them.
    private const string Small = """
        openapi: 3.0.3
        info: { title: Acme, version: '1' }
        paths:
          /notes:
            get:
              operationId: listNotes
              tags: [notes]
              parameters: [{ name: status, in: query, schema: { $ref: '#/components/schemas/Status' } }]
              responses: { '200': { description: Fine., content: { application/json: { schema: { $ref: '#/components/schemas/Note' } } } } }
        components:
          schemas:
            Note: { type: object, properties: { id: { type: string }, owner: { oneOf: [{ type: string }, { type: integer }] } } }
            Status: { type: string, enum: [open, closed] }

        """;

    private static readonly Lazy<Vocabulary> _vocabulary = new(static () => new(GeneratorRun.Once(new ContractFile("/acme/notes.yaml", Small))));

    public static TheoryData<string> PayloadNames => [.. Payloads.All.Select(static payload => payload.Key)];

    [Theory]
    [MemberData(nameof(PayloadNames))]
    public void Metadata_OfAnyText_SaysNothingInCode(string payload)
    {
        var text = Payloads.All.Single(pair => pair.Key == payload).Value;
        ContractFile[] files =
        [
            new("/acme/a.yaml", Small, text) { ClientName = text, OptionsType = text },
            new("/acme/b.yaml", Small, "") { ClientName = "", RootNamespace = text },
            new("/acme/c.yaml", Small, "Acme." + text + ".C") { ClientName = "I" + text, OptionsType = "global::" + text, RootNamespace = "Acme." + text },
        ];
        foreach (var file in files)
        {
            var run = GeneratorRun.Once(file);

            Assert.Empty(_vocabulary.Value.Complaints(run, () => HostileRuns.Link(file)));
            Assert.NotEmpty(run.Sources);
        }
    }

    [Theory]
    [MemberData(nameof(PayloadNames))]
    public void FileName_OfAnyText_GivesPlainUniqueHintNames(string payload)
    {
        var text = Payloads.All.Single(pair => pair.Key == payload).Value;
        string[] paths = ["/acme/" + text, "/acme/" + text + ".yaml", "C:\\acme\\" + text + ".json", "/ACME/" + text.ToUpperInvariant() + ".YAML"];
        var files = paths.Distinct(StringComparer.Ordinal).Select(static path => new ContractFile(path, Small, "")).ToArray();

        var run = GeneratorRun.Once(files);

        Assert.DoesNotContain(run.Diagnostics, static diagnostic => diagnostic.Id == "TDC000");
        Assert.NotEmpty(run.Sources);
        Assert.All(run.Sources.Keys, static name => Assert.Matches("^[A-Za-z0-9_.-]{1,110}$", name));
        Assert.Equal(run.Sources.Count, run.Sources.Keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(run.Sources.Values, static source => Assert.Empty(SyntaxFactory.ParseCompilationUnit(source).GetDiagnostics()));
    }
}
