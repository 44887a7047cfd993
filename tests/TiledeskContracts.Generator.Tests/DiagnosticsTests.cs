using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TiledeskContracts.Generator.Inputs;
using TiledeskContracts.Generator.Tests.Runs;
using TiledeskContracts.Spec.Reading;

namespace TiledeskContracts.Generator.Tests;

public sealed class DiagnosticsTests
{
    // The marker ► stands before the token that the diagnostic must begin at; it is taken out before the run.
    public static TheoryData<string, string, string> Problems => new()
    {
        { "TDC001", "NoteList:", "NoteList: ►[" },
        { "TDC018", "openapi: 3.0.3", "openapi: 3.0.3\n►pahts: {}" },
        { "TDC022", "items: { $ref: '#/components/schemas/Note' }", "items: { $ref: ►'#/components/schemas/Nota' }" },
        { "TDC023", "closedAt: { type: string, format: date-time, nullable: true }", "closedAt: { $ref: ►'#/components/schemas/Note/properties/closedAt' }" },
        { "TDC027", "/{project_id}/notes/{note_id}:", "►/{project_id}/notes/{note_id:" },
        { "TDC028", "- { name: note_id, in: path, required: true, schema: { type: string } }\n    delete:", "\n    ►delete:" },
        { "TDC029", "- { name: note_id,", "- { name: ►id_of_note," },
        { "TDC030", "operationId: deleteNote", "operationId: ►createNote" },
        { "TDC050", "name: { type: string }", "►full_name: { type: string }\n        fullName: { type: string }" },
    };

    [Theory]
    [MemberData(nameof(Problems))]
    public void Problem_InContract_IsReportedAtItsPlace(string id, string piece, string replacement)
    {
        var before = SampleContracts.NotesYaml[..SampleContracts.NotesYaml.IndexOf(piece, StringComparison.Ordinal)] + replacement[..replacement.IndexOf('►', StringComparison.Ordinal)];
        var run = GeneratorRun.Of(Broken(piece, replacement));

        var diagnostic = run.Diagnostics.First(diagnostic => diagnostic.Id == id);

        var span = diagnostic.Location.GetLineSpan();
        Assert.Equal("/acme/notes.yaml", span.Path);
        Assert.Equal((before.Count(character => character == '\n'), before.Length - before.LastIndexOf('\n') - 1), (span.StartLinePosition.Line, span.StartLinePosition.Character));
        Assert.Equal(before.Length, diagnostic.Location.SourceSpan.Start);
    }

    [Theory]
    [MemberData(nameof(Problems))]
    public void Problem_InContract_LetsTheRestGenerate(string id, string piece, string replacement)
    {
        var run = GeneratorRun.Of(Broken(piece, replacement), SampleContracts.Other);

        Assert.Contains(id, run.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Contains("V1.NotesClient.g.cs", run.Sources.Keys);
        Assert.Contains("V1.Models.Note.g.cs", run.Sources.Keys);
        Assert.Contains("V1.Enums.Status.g.cs", run.Sources.Keys);
        Assert.Contains("V2.Models.Note.g.cs", run.Sources.Keys);
        Assert.Empty(CompiledContract.Complaints(CompiledContract.Compile(run, LanguageVersion.CSharp12)));
    }

    [Fact]
    public void CollidingNames_InOneSchema_NameBothPlaces()
    {
        var run = GeneratorRun.Of(SampleContracts.Notes.With("name: { type: string }", "full_name: { type: string }\n        fullName: { type: string }"));

        var diagnostic = Assert.Single(run.Diagnostics);

        var first = Assert.Single(diagnostic.AdditionalLocations);
        Assert.Equal(diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1, first.GetLineSpan().StartLinePosition.Line);
        Assert.Contains($"'fullName' in line {first.GetLineSpan().StartLinePosition.Line + 1}", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void Error_InOneSchema_LetsTheRestGenerate()
    {
        var whole = GeneratorRun.Of(SampleContracts.Notes);

        var broken = GeneratorRun.Of(SampleContracts.Notes.With("owner: { x-id-property: id,", "owner: { $ref: '#/nowhere' }\n        other: { x-id-property: id,"));

        Assert.Contains(broken.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal(whole.Sources.Keys, broken.Sources.Keys);
    }

    [Fact]
    public void File_ThatCannotBeRead_IsReported()
    {
        var run = GeneratorRun.Of(new ContractFile("/acme/gone.yaml", null), SampleContracts.Notes);

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("TDC099", diagnostic.Id);
        Assert.Equal("/acme/gone.yaml", diagnostic.Location.GetLineSpan().Path);
        Assert.NotEmpty(run.Sources);
    }

    [Fact]
    public void Defect_WhileLinking_IsReportedAtTheContract()
    {
        var document = DocumentReader.Read(new("/acme/notes.yaml", SampleContracts.NotesYaml, new()), CancellationToken.None).Document!;
        var impossible = new ContractReading(new("/acme/notes.yaml", "", null!), document, []);

        var linked = GuardedReader.Link([impossible], CancellationToken.None);

        var problem = Assert.Single(linked.Problems);
        Assert.Equal("TDC000", problem.Rule.Id);
        Assert.Equal("/acme/notes.yaml", problem.Location.Path);
        Assert.Contains("NullReferenceException", problem.Message, StringComparison.Ordinal);
    }

    private static ContractFile Broken(string piece, string replacement) =>
        SampleContracts.Notes.With(piece, replacement.Replace("►", "", StringComparison.Ordinal));
}
