using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TiledeskContracts.Generator.Tests.Runs;

/// <summary>A run of the generator. Every run is done twice: the second must move nothing, and no step may hold a compiler object.</summary>
internal sealed class GeneratorRun
{
    private readonly GeneratorDriver _driver;
    private readonly CSharpCompilation _compilation;

    private GeneratorRun(GeneratorDriver driver, CSharpCompilation compilation)
    {
        _driver = driver.RunGenerators(compilation);
        _compilation = compilation;
        Result = Assert.Single(_driver.GetRunResult().Results);
        Assert.Null(Result.Exception);
    }

    public GeneratorRunResult Result { get; }

    public ImmutableArray<Diagnostic> Diagnostics => Result.Diagnostics;

    /// <summary>Text by hint name, without the byte order mark.</summary>
    public IReadOnlyDictionary<string, string> Sources =>
        Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    /// <summary>Trees by hint name, as the compiler parsed them.</summary>
    public IEnumerable<KeyValuePair<string, SyntaxTree>> Trees => Result.GeneratedSources.Select(source => KeyValuePair.Create(source.HintName, source.SyntaxTree));

    /// <summary>The reasons of all source outputs.</summary>
    public IEnumerable<IncrementalStepRunReason> OutputReasons =>
        Result.TrackedOutputSteps.Values.SelectMany(steps => steps).SelectMany(step => step.Outputs).Select(output => output.Reason);

    /// <summary>Hint names of the files that had to be written.</summary>
    public IEnumerable<string> WrittenFiles => Result.TrackedSteps.Values
        .SelectMany(steps => steps)
        .SelectMany(step => step.Outputs)
        .Where(output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified)
        .Select(output => output.Value?.GetType().GetProperty("HintName")?.GetValue(output.Value))
        .OfType<string>()
        .Distinct()
        .Order(StringComparer.Ordinal);

    /// <summary>Runs once, for tests of thousands of contracts.</summary>
    public static GeneratorRun Once(params ContractFile[] files) => Once(files, tracks: false);

    /// <summary>Runs in a compilation with references, and with properties of the project.</summary>
    public static GeneratorRun In(IEnumerable<MetadataReference> references, IEnumerable<(string Name, string Value)> properties, params ContractFile[] files) =>
        Checked(Once(files, tracks: true, CSharpCompilation.Create("Acme", references: CompiledContract.References.Concat(references)), properties));

    private static GeneratorRun Once(ContractFile[] files, bool tracks) => Once(files, tracks, CSharpCompilation.Create("Acme"), []);

    private static GeneratorRun Once(ContractFile[] files, bool tracks, CSharpCompilation compilation, IEnumerable<(string Name, string Value)> properties) => new(
        CSharpGeneratorDriver.Create(
            [new ContractGenerator().AsSourceGenerator()],
            files,
            CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp12).WithDocumentationMode(DocumentationMode.Diagnose),
            new BuildOptions(files.FirstOrDefault()?.RootNamespace ?? "Acme", properties),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: tracks)),
        compilation);

    public static GeneratorRun Of(params ContractFile[] files) => Checked(Once(files, tracks: true));

    private static GeneratorRun Checked(GeneratorRun run)
    {
        var again = run.Again();
        Assert.All(again.OutputReasons, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        CompilerObjects.AssertNone(run.Result);
        return run;
    }

    public IEnumerable<IncrementalStepRunReason> ReasonsOf(string trackingName) =>
        Result.TrackedSteps[trackingName].SelectMany(step => step.Outputs).Select(output => output.Reason);

    /// <summary>Runs once more without an edit, on a copy of the compilation.</summary>
    public GeneratorRun Again() => new(_driver, _compilation.Clone());

    /// <summary>Runs once more with another C# file.</summary>
    public GeneratorRun WithCode(string code) =>
        new(_driver, _compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(code)));

    /// <summary>Runs once more with one contract edited.</summary>
    public GeneratorRun WithEdit(ContractFile before, ContractFile after) =>
        new(_driver.ReplaceAdditionalText(before, after), _compilation);

    /// <summary>Runs once more with other contracts, in another order, say.</summary>
    public GeneratorRun WithFiles(params ContractFile[] files) =>
        new(_driver.ReplaceAdditionalTexts([.. files]), _compilation);
}
