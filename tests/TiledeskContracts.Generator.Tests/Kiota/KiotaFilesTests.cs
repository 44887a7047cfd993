using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TiledeskContracts.Generator.Tests.Language;
using TiledeskContracts.Generator.Tests.Runs;

namespace TiledeskContracts.Generator.Tests.Kiota;

/// <summary>Which files a compilation gets because of Kiota, and when they are written again.</summary>
public sealed class KiotaFilesTests
{
    private static readonly string[] _support =
    [
        "ElementMembers", "EnumText", "ExtraData", "IKiotaModel", "KiotaModel", "LosslessJsonParseNode", "LosslessJsonParseNode.Lists", "LosslessJsonParseNodeFactory",
        "LosslessJsonSerializationWriter", "LosslessJsonSerializationWriter.Values", "LosslessJsonSerializationWriterFactory", "MemberFields", "NodeMembers", "NodeText",
        "RequestAdapterHandler", "Untyped",
    ];

    [Fact]
    public void Files_WithKiota_StandBesideTheOthersWhichAreTheSame()
    {
        var without = Run([]).Sources;
        var with = Run([StandIn.Whole]).Sources;

        Assert.DoesNotContain(without.Keys, static name => name.Contains("Kiota", StringComparison.Ordinal));
        Assert.Equal(GeneratorRun.Of(SampleContracts.Notes).Sources, without);
        Assert.All(without, file => Assert.Equal(file.Value, with[file.Key]));
        Assert.Equal(
            string.Join('\n', [
                .. _support.Select(static name => $"Kiota-{name}.g.cs").Order(StringComparer.Ordinal),
                "V1.AcmeClient.Kiota.g.cs",
                .. new[] { "CreateNoteBody", "Note", "NoteList", "User" }.Select(static name => $"V1.Models.{name}.Kiota.g.cs"),
            ]),
            string.Join('\n', with.Keys.Except(without.Keys).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Files_WithKiota_CompileWithoutAWarning()
    {
        Assert.Empty(Complaints(Run([StandIn.Whole]), StandIn.Whole));
        Assert.Empty(Complaints(Run([StandIn.WithoutUntypedNodes]), StandIn.WithoutUntypedNodes));
        Assert.Empty(Complaints(Run([StandIn.Whole], ("TiledeskContractsKiotaVisibility", "public")), StandIn.Whole));
    }

    [Fact]
    public void Support_WithoutUntypedNodes_DoesNotNameThem()
    {
        var files = Run([StandIn.WithoutUntypedNodes]).Sources;

        Assert.DoesNotContain("Kiota-Untyped.g.cs", files.Keys);
        Assert.DoesNotContain(files.Values, static text => text.Contains("UntypedNode", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("false", false)]
    [InlineData("FALSE", false)]
    [InlineData("off", false)]
    [InlineData("true", true)]
    [InlineData("", true)]
    public void Property_DecidesWithAReference(string value, bool isOn) => Assert.Equal(isOn, HasKiota(Run([StandIn.Whole], ("TiledeskContractsKiota", value))));

    [Theory]
    [InlineData("true", true)]
    [InlineData("on", true)]
    [InlineData("false", false)]
    [InlineData("", false)]
    public void Property_DecidesWithoutAReference(string value, bool isOn) => Assert.Equal(isOn, HasKiota(Run([], ("TiledeskContractsKiota", value))));

    [Fact]
    public void Version1_IsNotTakenForKiota_UnlessTheProjectInsists()
    {
        Assert.False(HasKiota(Run([StandIn.Version1])));
        Assert.True(HasKiota(Run([StandIn.Version1], ("TiledeskContractsKiota", "true"))));
    }

    [Fact]
    public void Support_OfSeveralContracts_IsThereOnce_AndOfNoneIsNot()
    {
        Assert.True(HasKiota(RunOf([StandIn.Whole], SampleContracts.Notes, SampleContracts.Other)));
        Assert.Empty(RunOf([StandIn.Whole]).Sources);
    }

    [Fact]
    public void Support_OfAnotherAssembly_IsTaken_WhereItIsPublic()
    {
        foreach (var (visibility, isTaken) in new[] { ("public", true), ("", false) })
        {
            var library = Library(visibility);

            var run = RunOf([StandIn.Whole, library], SampleContracts.Other);

            Assert.Equal(!isTaken, run.Sources.ContainsKey("Kiota-NodeText.g.cs"));
            Assert.Empty(Complaints(run, StandIn.Whole, library));
        }
    }

    [Fact]
    public void Support_OfSeveralAssemblies_IsOnesOwn()
    {
        var isPublic = Library("public");
        var isInternal = Library("");
        foreach (var libraries in new MetadataReference[][] { [isPublic, isInternal], [isPublic, Library("public")] })
        {
            var run = RunOf([StandIn.Whole, .. libraries], SampleContracts.Other);

            Assert.Equal(libraries.Contains(isInternal), !run.Sources.ContainsKey("Kiota-NodeText.g.cs"));
            Assert.Empty(Complaints(run, [StandIn.Whole, .. libraries]));
        }
    }

    [Fact]
    public void UnrelatedCode_Added_WritesNothing()
    {
        var run = Run([StandIn.Whole]).WithCode("namespace Acme; public class Elsewhere;");

        Assert.All(run.OutputReasons, static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Equal([IncrementalStepRunReason.Unchanged], run.ReasonsOf(TrackingNames.Kiota));
        Assert.All(run.ReasonsOf(TrackingNames.KiotaObjects), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void OneSchema_Edited_WritesItsTwoFiles()
    {
        var edited = SampleContracts.Notes.With("CreateNoteBody:\n", "CreateNoteBody:\n      description: Another.\n");

        var run = Run([StandIn.Whole]).WithEdit(SampleContracts.Notes, edited);

        Assert.Empty(run.WrittenFiles.Except(["V1.Models.CreateNoteBody.g.cs", "V1.Models.CreateNoteBody.Kiota.g.cs"], StringComparer.Ordinal));
        Assert.Contains("V1.Models.CreateNoteBody.g.cs", run.WrittenFiles);
    }

    [Fact]
    public void Hierarchy_ForKiota_IsPleasantToRead() => Snapshot.Verify(
        RunOf([StandIn.Whole], Polymorphic.Schemas("""
            Pet: { type: object, required: [kind], discriminator: { propertyName: kind, mapping: { cat: Cat } }, properties: { kind: { type: string, description: What it is. } } }
            Cat: { description: A cat., allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { claws: { type: integer, description: How many. } }, additionalProperties: { type: integer } }] }
            """)) is var run ? run.Sources["V1.Models.Pet.Kiota.g.cs"] + run.Sources["V1.Models.Cat.Kiota.g.cs"] + run.Sources["V1.AcmeClient.Kiota.g.cs"] : "");

    private static PortableExecutableReference Library(string visibility)
    {
        using var image = new MemoryStream();
        Assert.True(Compile(Run([StandIn.Whole], ("TiledeskContractsKiotaVisibility", visibility)), StandIn.Whole).Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private static bool HasKiota(GeneratorRun run)
    {
        Assert.Equal(run.Sources.ContainsKey("V1.AcmeClient.Kiota.g.cs"), run.Sources.ContainsKey("Kiota-KiotaModel.g.cs"));
        return run.Sources.ContainsKey("V1.AcmeClient.Kiota.g.cs");
    }

    private static GeneratorRun Run(IReadOnlyList<MetadataReference> references, params (string Name, string Value)[] properties) =>
        GeneratorRun.In(references, properties, SampleContracts.Notes);

    private static GeneratorRun RunOf(IReadOnlyList<MetadataReference> references, params ContractFile[] files) => GeneratorRun.In(references, [], files);

    private static CSharpCompilation Compile(GeneratorRun run, params MetadataReference[] references) =>
        CompiledContract.Compile(run, LanguageVersion.CSharp12).AddReferences(references);

    private static IEnumerable<string> Complaints(GeneratorRun run, params MetadataReference[] references) => CompiledContract.Complaints(Compile(run, references));
}
