using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TiledeskContracts.Analyzers;
using TiledeskContracts.Comparison.Rules;
using TiledeskContracts.Generator.Tests.Runs;

namespace TiledeskContracts.Generator.Tests.Versions;

/// <summary>What is told at call sites of members that the next version changes.</summary>
public sealed partial class TargetAnalyzerTests
{
    private const string Calls = """
        using System.Linq;
        using Acme.V1;

        public static class Desk
        {
            public static async System.Threading.Tasks.Task Use(AcmeClient client)
            {
                var notes = await client.Notes.ListAsync(new() { Page = 1, /*DRF4003*/Sort = "age" });
                var note = new Note { Text = "a", /*DRF4002*/Author = "b" };
                note./*DRF4002*/Author = note?./*DRF4002*/Author;
                var level = note!./*DRF4007*/Level;
                if (note is { /*DRF4002*/Author: "c", Text: "d" } && note.State == State./*DRF4004*/Lost && note.State == State.Open) { }
                var text = State.Values./*DRF4004*/Lost;
                await client.Notes.DeleteAsync(/*DRF4023*/"id");
                await client.Notes.DeleteAsync(cancellationToken: default, /*DRF4023*/note: "id");
                await client.Notes./*DRF4001*/ArchiveAsync("id");
                System.Func<string, CallOptions?, System.Threading.CancellationToken, System.Threading.Tasks.Task> later = client.Notes./*DRF4001*/ArchiveAsync;
                _ = notes.Select(static one => one./*DRF4002*/Author);
            }
        }
        """;

    [Theory]
    [InlineData("V2")]
    [InlineData("v2")]
    public async Task Calls_OfMembersThatTheTargetChanges_AreToldWhereTheyStand(string target)
    {
        var told = await Told(target, Calls, fromSource: false);

        Assert.Equal(Marked(Calls), told.Select(static diagnostic => (diagnostic.Location.SourceSpan.Start, diagnostic.Id)));
    }

    [Fact]
    public async Task Calls_InTheProjectOfTheContract_AreToldToo()
    {
        var told = await Told("v2", Calls, fromSource: true);

        Assert.Equal(Marked(Calls), told.Select(static diagnostic => (diagnostic.Location.SourceSpan.Start, diagnostic.Id)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task Calls_WithoutATarget_AreNoMatter(string? target) => Assert.Empty(await Told(target, Calls, fromSource: false));

    [Fact]
    public async Task Message_SaysWhatChangesAndWhatTakesItsPlace()
    {
        var told = await Told("v2", "public static class Desk { public static long? Of(Acme.V1.Note note) => note.Level; }", fromSource: false);

        var one = Assert.Single(told);
        Assert.Equal("'Note.Level' in V2: The type changed from 'integer' to 'string'. See 'Acme.V2.Note.Level'. (DRF1601)", one.GetMessage(null));
        Assert.Equal(("DRF1601", "Acme.V2.Note.Level"), (one.Properties["Rule"], one.Properties["Successor"]));
        Assert.Equal((DiagnosticSeverity.Warning, "docs/versions.md"), (one.Severity, one.Descriptor.HelpLinkUri));
    }

    [Fact]
    public async Task Types_ThatTheTargetChanges_AreToldByTheirNames()
    {
        const string Code = """
            using Gone = Acme.V1.Note;

            public static class Desk
            {
                public static /*DRF4005*/Gone? Of(Acme.V1./*DRF4005*/Note note) => note;

                public static object Made() => new Acme.V1./*DRF4005*/Note();

                public static Acme.V1./*DRF4005*/Note Implied() => /*DRF4005*/new();
            }
            """;
        var lost = VersionContracts.Second.With("Note:", "Remark:").With("'#/components/schemas/Note'", "'#/components/schemas/Remark'").With("id: { type: string }", "key: { type: boolean }");

        var told = await Told("v2", Code, fromSource: false, lost);

        Assert.Equal(Marked(Code), told.Where(static diagnostic => diagnostic.Id == "DRF4005").Select(static diagnostic => (diagnostic.Location.SourceSpan.Start, diagnostic.Id)));
    }

    [Theory]
    [InlineData("v4", "TiledeskContractsTarget is 'v4', and no referenced contract has a next version of that name (there is V2); nothing is told. Correct the property.")]
    [InlineData("V22", "TiledeskContractsTarget is 'V22', and no referenced contract has a next version of that name (there is V2); nothing is told. Correct the property.")]
    public async Task Target_ThatNoContractLeadsTo_IsTold(string target, string message)
    {
        var one = Assert.Single(await Told(target, Calls, fromSource: false));

        Assert.Equal(("DRF9010", message), (one.Id, one.GetMessage(null)));
    }

    [Fact]
    public async Task GeneratedCode_IsNoBusinessOfTheUser() =>
        Assert.Empty(await Told("v2", "#nullable enable\n" + Calls, fromSource: false, path: "Program.g.cs"));

    [Fact]
    public void Ids_AreThoseOfTheRules()
    {
        var rules = DriftRules.All.Select(static rule => rule.Id).ToHashSet();

        Assert.All(new TargetAnalyzer().SupportedDiagnostics, descriptor => Assert.Contains(descriptor.Id, rules));
        Assert.Equal(10, new TargetAnalyzer().SupportedDiagnostics.Select(static descriptor => descriptor.Id).Distinct().Count());
    }

    private static async Task<IReadOnlyList<Diagnostic>> Told(string? target, string code, bool fromSource, ContractFile? next = null, string path = "Program.cs")
    {
        var run = GeneratorRun.Once(VersionContracts.First, next ?? VersionContracts.Second);
        var library = CompiledContract.Compile(run, LanguageVersion.CSharp12);
        var options = new CSharpParseOptions(LanguageVersion.CSharp12);
        var compilation = fromSource
            ? library.AddSyntaxTrees(CSharpSyntaxTree.ParseText("using TiledeskContracts;\n" + code, options, path))
            : library.RemoveAllSyntaxTrees().WithAssemblyName("User").AddReferences(Image(library)).AddSyntaxTrees(CSharpSyntaxTree.ParseText("using TiledeskContracts;\n" + code, options, path));
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var analyzers = compilation.WithAnalyzers([new TargetAnalyzer()], new AnalyzerOptions([], new TargetOptions(target)));
        return [.. (await analyzers.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken)).OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    private static PortableExecutableReference Image(CSharpCompilation library)
    {
        using var image = new MemoryStream();
        Assert.True(library.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    // Where a comment names an id, the diagnostic stands behind it.
    private static IEnumerable<(int Start, string Id)> Marked(string code) =>
        Mark().Matches("using TiledeskContracts;\n" + code).Select(static match => (match.Index + match.Length, match.Groups[1].Value));

    [GeneratedRegex(@"/\*(DRF\d{4})\*/")]
    private static partial Regex Mark();
}
