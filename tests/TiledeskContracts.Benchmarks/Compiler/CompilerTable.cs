using System.Globalization;
using TiledeskContracts.Benchmarks.Reporting;

namespace TiledeskContracts.Benchmarks.Compiler;

/// <summary>What our two contracts add to a build, as <c>/p:ReportAnalyzer=true</c> says.</summary>
internal static class CompilerTable
{
    private const int Warmups = 3;

    /// <summary>Builds, by turns with a generator that only parses the same YAML.</summary>
    public static void Run(Report report, int runs, string folder)
    {
        var ours = new CompiledProject(
            Path.Combine(folder, "ours"), "TiledeskContracts.Generator.ContractGenerator", "TiledeskContracts.Generator.dll", "TiledeskContracts.Spec.dll", "YamlDotNet.dll");
        var yardstick = new CompiledProject(
            Path.Combine(folder, "yardstick"), typeof(ParseOnlyGenerator).FullName!, "TiledeskContracts.Benchmarks.dll", "YamlDotNet.dll");

        List<double> cold = [], parsing = [];
        for (var run = 0; run < runs; run++)
        {
            cold.Add(ours.Build(server: null));
            parsing.Add(yardstick.Build(server: null));
        }

        // A server of this process alone: it ends by itself when it has been idle for a while.
        var server = string.Create(CultureInfo.InvariantCulture, $"acme-{Environment.ProcessId}");
        List<double> warm = [.. Enumerable.Range(0, Warmups + runs).Select(_ => ours.Build(server)).Skip(Warmups)];

        report.Head("In the compiler: both of our contracts (targets: warm at most 150 ms, cold at most 2.5 of parsing alone)",
            "compiler", "ours", "parsing the same YAML alone", "ratio", "fastest: ours", "parsing", "ratio");
        report.Row("cold, a process of its own", Text(Median.Of(cold)), Text(Median.Of(parsing)), Median.Text(Median.Of(cold) / Median.Of(parsing), "", 2), Text(cold.Min()), Text(parsing.Min()), Median.Text(cold.Min() / parsing.Min(), "", 2));
        report.Row("warm server", Text(Median.Of(warm)), "–", "–", Text(warm.Min()), "–", "–");
    }

    private static string Text(double milliseconds) => Median.Text(milliseconds, " ms");
}
