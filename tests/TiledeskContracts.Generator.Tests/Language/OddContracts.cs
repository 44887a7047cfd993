using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TiledeskContracts.Generator.Tests.Runs;

namespace TiledeskContracts.Generator.Tests.Language;

/// <summary>Contracts of odd but valid constructs, compiled all at once and asked one by one.</summary>
/// <param name="rows">Name, version of OpenAPI and the contract behind its head.</param>
internal sealed class OddContracts(IReadOnlyList<(string Name, string Version, string Text)> rows)
{
    private readonly Lazy<(GeneratorRun Run, ILookup<string, string> Complaints)> _compiled = new(() =>
    {
        var run = GeneratorRun.Once([.. rows.Select((row, index) => new ContractFile(
            $"/acme/odd{index}.yaml", $"openapi: {row.Version}\ninfo: {{ title: Acme, version: '1' }}\n{row.Text}\n", $"Acme.Odd{index}"))]);
        var complaints = CompiledContract.Compile(run, LanguageVersion.CSharp12).GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .ToLookup(diagnostic => Path.GetFileName(diagnostic.Location.GetLineSpan().Path).Split('.')[0], diagnostic => diagnostic.ToString(), StringComparer.Ordinal);
        return (run, complaints);
    });

    /// <summary>The names.</summary>
    public TheoryData<string> Names => [.. rows.Select(row => row.Name)];

    /// <summary>Asserts that a contract became code without an error or warning of generator and compiler.</summary>
    /// <param name="name">Its name.</param>
    public void AssertFine(string name)
    {
        var index = rows.Index().Single(row => row.Item.Name == name).Index;
        var (run, complaints) = _compiled.Value;

        Assert.DoesNotContain(run.Diagnostics, diagnostic =>
            diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Location.GetLineSpan().Path == $"/acme/odd{index}.yaml");
        Assert.Contains(run.Sources.Keys, file => file.StartsWith($"Odd{index}.", StringComparison.Ordinal));
        Assert.Empty(complaints["Odd" + index]);
    }
}
