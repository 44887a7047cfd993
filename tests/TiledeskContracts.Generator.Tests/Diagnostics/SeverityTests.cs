using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using TiledeskContracts.Generator.Diagnostics;
using TiledeskContracts.Generator.Tests.Runs;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Generator.Tests.Diagnostics;

public sealed class SeverityTests
{
    // TDC022 is an error, the others are infos.
    private const string Contract = """
        openapi: 3.0.3
        info: { title: Acme, version: '1' }
        paths:
          /notes/{id}:
            get:
              parameters:
                - { name: id, in: path, schema: { type: string } }
                - { name: other, in: path, required: true, schema: { type: string } }
                - { name: text, in: query }
                - { name: mood, in: query, schema: { $ref: '#/components/schemas/Gone' } }
              responses: { '200': { description: fine, headres: {} } }
        """;

    private static readonly CSharpCompilationOptions _options = new(OutputKind.DynamicallyLinkedLibrary);

    [Fact]
    public void Severities_Untouched_AreThoseOfTheTable() => Assert.Equal(
        ["TDC018 Info", "TDC022 Error", "TDC029 Info", "TDC033 Info", "TDC034 Info"], Severities(_options));

    [Fact]
    public void Severities_InAGlobalConfig_Hold() => Assert.Equal(
        ["TDC018 Info", "TDC022 Warning", "TDC033 Error", "TDC034 Info"],
        Severities(_options.WithSyntaxTreeOptionsProvider(new ConfigFile("""
            is_global = true
            dotnet_diagnostic.TDC022.severity = warning
            dotnet_diagnostic.TDC029.severity = none
            dotnet_diagnostic.TDC033.severity = error
            """))));

    [Fact]
    public void Ids_InNoWarn_AreSilent() => Assert.Equal(
        ["TDC018 Info", "TDC034 Info"], Severities(With(ReportDiagnostic.Suppress, "TDC022", "TDC029", "TDC033")));

    [Fact]
    public void Ids_InWarningsAsErrors_AreErrors() => Assert.Equal(
        ["TDC018 Info", "TDC022 Error", "TDC029 Error", "TDC033 Info", "TDC034 Error"], Severities(With(ReportDiagnostic.Error, "TDC029", "TDC034")));

    [Fact]
    public void TreatWarningsAsErrors_LeavesInfos() => Assert.Equal(
        ["TDC018 Info", "TDC022 Error", "TDC029 Info", "TDC033 Info", "TDC034 Info"], Severities(_options.WithGeneralDiagnosticOption(ReportDiagnostic.Error)));

    [Fact]
    public void Errors_MadeSilent_CostNoFile()
    {
        var all = SpecRules.All.Concat(GeneratorRules.All).Select(static rule => rule.Id).ToArray();

        var silent = Run(With(ReportDiagnostic.Suppress, all));

        Assert.DoesNotContain(silent.Diagnostics, static diagnostic => !diagnostic.IsSuppressed);
        Assert.Equal(Texts(Run(_options)), Texts(silent));
        Assert.Contains(Texts(silent), static text => text.Contains(" class ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Severities_InARealBuild_HoldButThoseOfEditorConfig()
    {
        using var project = new UserProject(Contract, "");
        project.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.TDC022.severity = suggestion\ndotnet_diagnostic.TDC033.severity = error\n");
        project.Write(".editorconfig", "root = true\n[*]\ndotnet_diagnostic.TDC018.severity = error\n");
        project.Write("Directory.Build.props", "<Project><PropertyGroup><NoWarn>TDC029</NoWarn><WarningsAsErrors>TDC034</WarningsAsErrors></PropertyGroup></Project>");

        var (exitCode, log) = await project.BuildAsync(TestContext.Current.CancellationToken);

        Assert.NotEqual(0, exitCode);
        Assert.Contains("notes.yaml(7,19): error TDC033", log, StringComparison.Ordinal);
        Assert.Contains("notes.yaml(9,19): error TDC034", log, StringComparison.Ordinal);
        Assert.All(["TDC018", "TDC022", "TDC029"], id => Assert.DoesNotContain(id, log, StringComparison.Ordinal));
    }

    private static CSharpCompilationOptions With(ReportDiagnostic severity, params string[] ids) =>
        _options.WithSpecificDiagnosticOptions(ids.Select(id => KeyValuePair.Create(id, severity)));

    private static IEnumerable<string> Severities(CSharpCompilationOptions options) => Run(options)
        .Diagnostics
        .Where(diagnostic => !diagnostic.IsSuppressed)
        .Select(diagnostic => $"{diagnostic.Id} {diagnostic.Severity}")
        .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Texts(GeneratorDriverRunResult run) => run.GeneratedTrees.Select(static tree => tree.ToString());

    private static GeneratorDriverRunResult Run(CSharpCompilationOptions options) => CSharpGeneratorDriver
        .Create([new ContractGenerator().AsSourceGenerator()], [new ContractFile("/acme/notes.yaml", Contract)], CSharpParseOptions.Default, new BuildOptions())
        .RunGenerators(CSharpCompilation.Create("Acme", options: options))
        .GetRunResult();

    /// <summary>What the compiler makes of a global configuration file.</summary>
    private sealed class ConfigFile(string text) : SyntaxTreeOptionsProvider
    {
        private readonly AnalyzerConfigOptionsResult _options =
            AnalyzerConfigSet.Create(new List<AnalyzerConfig> { AnalyzerConfig.Parse(SourceText.From(text), "/acme/.globalconfig") }).GlobalConfigOptions;

        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            throw new NotSupportedException("A contract is no syntax tree.");

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            _options.TreeOptions.TryGetValue(diagnosticId, out severity);
    }
}
