using Microsoft.CodeAnalysis;
using TiledeskContracts.Generator.Tests.Runs;

namespace TiledeskContracts.Generator.Tests;

public sealed class IncrementalityTests
{
    private static readonly string[] _fileSteps =
        [TrackingNames.Contract, TrackingNames.Clients, TrackingNames.TagClients, TrackingNames.Queries, TrackingNames.Objects, TrackingNames.Enums, TrackingNames.Unions];

    [Fact]
    public void Contract_WithOneOfEverything_ReachesEveryStep()
    {
        var run = GeneratorRun.Of(SampleContracts.Notes);

        Assert.Empty(run.Diagnostics);
        Assert.All(_fileSteps, step => Assert.NotEmpty(run.ReasonsOf(step)));
        Assert.Equal(run.Sources.Keys.Order(StringComparer.Ordinal), run.WrittenFiles);
    }

    [Fact]
    public void SecondRun_WithoutEdit_MovesNoStep()
    {
        var run = GeneratorRun.Of(SampleContracts.Notes, SampleContracts.Other).Again();

        AssertNothingMoved(run);
        Assert.All(run.ReasonsOf(TrackingNames.Parsed), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void UnrelatedCode_Added_MovesNoStep()
    {
        var run = GeneratorRun.Of(SampleContracts.Notes).WithCode("namespace Acme; public class Elsewhere;");

        AssertNothingMoved(run);
    }

    [Theory]
    [InlineData("components:", "# A comment.\ncomponents:")]
    [InlineData("components:", "\n\n\ncomponents:")]
    [InlineData("  schemas:", "  schemas: # Beside a key.")]
    public void CommentOrBlankLine_InContract_WritesNothing(string piece, string replacement)
    {
        var run = GeneratorRun.Of(SampleContracts.Notes, SampleContracts.Other)
            .WithEdit(SampleContracts.Notes, SampleContracts.Notes.With(piece, replacement));

        Assert.Contains(IncrementalStepRunReason.Modified, run.ReasonsOf(TrackingNames.Parsed));
        AssertNothingMoved(run);
    }

    [Fact]
    public void BlankLine_AboveAProblem_MovesTheDiagnosticOnly()
    {
        var broken = SampleContracts.Notes.With("{ $ref: '#/components/schemas/Status' }", "{ $ref: '#/components/schemas/Stats' }");
        var run = GeneratorRun.Of(broken);
        var before = Assert.Single(run.Diagnostics).Location.GetLineSpan().StartLinePosition;

        var edited = run.WithEdit(broken, broken.With("components:", "\ncomponents:"));

        Assert.Equal(before.Line + 1, Assert.Single(edited.Diagnostics).Location.GetLineSpan().StartLinePosition.Line);
        Assert.Empty(edited.WrittenFiles);
    }

    [Fact]
    public void Files_InAnotherOrder_WriteNothing()
    {
        var run = GeneratorRun.Of(SampleContracts.Notes, SampleContracts.Other).WithFiles(SampleContracts.Other, SampleContracts.Notes);

        AssertNothingMoved(run);
    }

    [Theory]
    [InlineData("description: A remark.", "description: A note.", "V1.Models.Note.g.cs")]
    [InlineData("name: { type: string }", "name: { type: boolean }", "V1.Models.User.g.cs")]
    [InlineData("[Open, Closed]", "[Open, Shut]", "V1.Enums.Status.g.cs")]
    [InlineData("{ type: integer }, { $ref", "{ type: boolean }, { $ref", "V1.Unions.Subject.g.cs")]
    public void OneSchema_Changed_WritesOneFile(string piece, string replacement, string file)
    {
        var run = GeneratorRun.Of(SampleContracts.Notes, SampleContracts.Other)
            .WithEdit(SampleContracts.Notes, SampleContracts.Notes.With(piece, replacement));

        Assert.Equal([file], run.WrittenFiles);
        Assert.Single(run.OutputReasons, reason => reason != IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void CompilerObject_HeldByAModel_IsNoticed()
    {
        var model = new { Places = new List<object> { Tuple.Create("path", Location.None) } };

        Assert.ThrowsAny<Exception>(() => CompilerObjects.Walk(model, "Model", new(ReferenceEqualityComparer.Instance)));
        CompilerObjects.Walk(new { Places = new List<object> { Tuple.Create("path", 1) } }, "Model", new(ReferenceEqualityComparer.Instance));
    }

    [Fact]
    public void AdditionalFile_ThatIsNoContract_IsNotRead()
    {
        var run = GeneratorRun.Of(new ContractFile("/acme/notes.yaml", SampleContracts.NotesYaml, isContract: false));

        Assert.Empty(run.Sources);
        Assert.Empty(run.Diagnostics);
    }

    private static void AssertNothingMoved(GeneratorRun run)
    {
        Assert.Empty(run.WrittenFiles);
        Assert.NotEmpty(run.OutputReasons);
        Assert.All(run.OutputReasons, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(
            _fileSteps.SelectMany(run.ReasonsOf),
            reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, reason.ToString()));
    }
}
