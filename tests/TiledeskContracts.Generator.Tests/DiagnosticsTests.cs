using Microsoft.CodeAnalysis;
using TiledeskContracts.Generator.Inputs;
using TiledeskContracts.Generator.Tests.Runs;
using TiledeskContracts.Spec.Reading;

namespace TiledeskContracts.Generator.Tests;

public sealed class DiagnosticsTests
{
    // The marker ◄ stands behind the token that the diagnostic must begin at; it is taken out before the run.
    [Theory]
    [InlineData("TDC001", "info: { title: Acme, version: '1' }", "info: { title: Acme, version: '1'")]
    [InlineData("TDC018", "openapi: 3.0.3", "openapi: 3.0.3\n►pahts: {}")]
    [InlineData("TDC022", "properties:\n        notes: { type: array, items: { $ref: '#/components/schemas/Note' } }", "properties:\n        notes: { type: array, items: { $ref: ►'#/components/schemas/Nota' } }")]
    [InlineData("TDC030", "operationId: deleteNote", "operationId: ►createNote")]
    [InlineData("TDC027", "/{project_id}/notes/{note_id}:", "►/{project_id}/notes/{note_id:")]
    [InlineData("TDC029", "/{project_id}/notes/{note_id}:", "/{project_id}/notes/any:")]
    [InlineData("TDC050", "name: { type: string }", "full_name: { type: string }\n        ►fullName: { type: string }")]
    public void Problem_InContract_IsReportedAtItsPlace(string id, string piece, string replacement)
    {
        var at = SampleContracts.NotesYaml.IndexOf(piece, StringComparison.Ordinal) + replacement.IndexOf('►', StringComparison.Ordinal);
        var run = GeneratorRun.Of(SampleContracts.Notes.With(piece, replacement.Replace("►", "", StringComparison.Ordinal)));

        var diagnostic = run.Diagnostics.First(diagnostic => diagnostic.Id == id);

        var span = diagnostic.Location.GetLineSpan();
        Assert.Equal("/acme/notes.yaml", span.Path);
        if (replacement.Contains('►', StringComparison.Ordinal))
        {
            var before = SampleContracts.NotesYaml[..SampleContracts.NotesYaml.IndexOf(piece, StringComparison.Ordinal)] + replacement[..replacement.IndexOf('►', StringComparison.Ordinal)];
            Assert.Equal((before.Count(character => character == '\n'), before.Length - before.LastIndexOf('\n') - 1), (span.StartLinePosition.Line, span.StartLinePosition.Character));
            Assert.Equal(at, diagnostic.Location.SourceSpan.Start);
        }
        else
        {
            Assert.True(span.StartLinePosition.Line > 0);
        }
    }

    [Fact]
    public void CollidingNames_InOneSchema_NameBothPlaces()
    {
        var run = GeneratorRun.Of(SampleContracts.Notes.With("name: { type: string }", "full_name: { type: string }\n        fullName: { type: string }"));

        var diagnostic = Assert.Single(run.Diagnostics);

        var first = Assert.Single(diagnostic.AdditionalLocations);
        Assert.Equal(diagnostic.Location.GetLineSpan().StartLinePosition.Line - 1, first.GetLineSpan().StartLinePosition.Line);
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
}
