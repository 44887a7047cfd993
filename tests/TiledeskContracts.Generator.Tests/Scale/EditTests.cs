using Microsoft.CodeAnalysis;
using TiledeskContracts.Generator.Tests.Runs;

namespace TiledeskContracts.Generator.Tests.Scale;

/// <summary>What an edit writes again in a contract of a thousand schemas, counted in files.</summary>
public sealed class EditTests
{
    private static readonly Lazy<GeneratorRun> _run = new(static () => GeneratorRun.Of(LargeContract.File));

    [Fact]
    public void Contract_OfAThousandSchemas_HasAFewHundredFilesAtMost()
    {
        Assert.Empty(_run.Value.Diagnostics.Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Info));
        Assert.InRange(_run.Value.Sources.Count, 10, 300);
        Assert.Equal(LargeContract.Schemas, Count("public sealed partial class Thing"));
    }

    [Fact]
    public void UnrelatedCode_Edited_RunsNothingAgain()
    {
        var edited = _run.Value.WithCode("namespace Acme; public class Elsewhere;");

        Assert.Empty(edited.WrittenFiles);
        Assert.All(edited.OutputReasons, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(edited.ReasonsOf(TrackingNames.Parsed), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Theory]
    [InlineData("components:", "# A comment.\n\ncomponents:")]
    [InlineData(LargeContract.Middle, "    # A comment in the middle.\n" + LargeContract.Middle)]
    public void Comment_InContract_WritesNothing(string piece, string replacement)
    {
        var edited = Edited(piece, replacement);

        Assert.Contains(IncrementalStepRunReason.Modified, edited.ReasonsOf(TrackingNames.Parsed));
        Assert.Empty(edited.WrittenFiles);
    }

    [Fact]
    public void Schema_MovedToTheEnd_WritesNothing()
    {
        var without = LargeContract.File.With(LargeContract.Middle, "");

        var edited = _run.Value.WithEdit(LargeContract.File, without.WithEnd(LargeContract.Middle));

        Assert.Empty(edited.WrittenFiles);
    }

    [Theory]
    [InlineData("description: Thing 0500 of many.", "description: Changed.")]
    [InlineData("next: { $ref: '#/components/schemas/Thing0501' }", "next: { $ref: '#/components/schemas/Thing0502' }")]
    public void OneSchema_Changed_WritesOneFile(string piece, string replacement) =>
        Assert.Single(Edited(piece, replacement).WrittenFiles);

    [Fact]
    public void Description_OfASchemaThatTwentyOperationsUse_WritesOneFile()
    {
        var edited = Edited("description: Thing 0000 of many.", "description: Changed.");

        var file = Assert.Single(edited.WrittenFiles);
        Assert.StartsWith("V1.Models", file, StringComparison.Ordinal);
    }

    [Fact]
    public void Schema_AddedAtTheEnd_WritesItsFileAlone()
    {
        var added = LargeContract.File.WithEnd("    ZThing: { type: object, properties: { id: { type: string } } }\n");

        Assert.Single(_run.Value.WithEdit(LargeContract.File, added).WrittenFiles);
    }

    private static GeneratorRun Edited(string piece, string replacement) =>
        _run.Value.WithEdit(LargeContract.File, LargeContract.File.With(piece, replacement));

    private static int Count(string words) => _run.Value.Sources.Values.Sum(text => text.Split(words).Length - 1);
}
