using System.Globalization;
using TiledeskContracts.Benchmarks.Reporting;

namespace TiledeskContracts.Benchmarks.Compiler;

/// <summary>What our two contracts add to a build, as <c>/p:ReportAnalyzer=true</c> says.</summary>
internal static class CompilerTable
{
    // The second to tenth build run code that .NET compiled in a hurry; by the tenth it has compiled the hot half anew.
    private const int Early = 10;
    private const int Late = 20;

    /// <summary>Builds, by turns with a generator that only parses the same YAML.</summary>
    public static void Run(Report report, int runs, string folder)
    {
        var ours = new CompiledProject(
            Path.Combine(folder, "ours"), "TiledeskContracts.Generator.ContractGenerator", "TiledeskContracts.Generator.dll", "TiledeskContracts.Comparison.dll", "TiledeskContracts.Spec.dll", "YamlDotNet.dll");
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
        List<double> builds = [.. Enumerable.Range(0, Late).Select(_ => ours.Build(server))];
        var early = builds[1..Early];
        var warm = builds[Early..];

        report.Head("In the compiler: both of our contracts (targets: warm at most 150 ms, cold at most 2.5 of parsing alone)",
            "compiler", "ours", "parsing the same YAML alone", "ratio", "fastest: ours", "parsing", "ratio");
        report.Row("cold, a process of its own", Text(Median.Of(cold)), Text(Median.Of(parsing)), Median.Text(Median.Of(cold) / Median.Of(parsing), "", 2), Text(cold.Min()), Text(parsing.Min()), Median.Text(cold.Min() / parsing.Min(), "", 2));
        report.Row("server, its second to tenth build", Text(Median.Of(early)), "–", "–", Text(early.Min()), "–", "–");
        report.Row("warm server, its builds from then on", Text(Median.Of(warm)), "–", "–", Text(warm.Min()), "–", "–");
    }

    private static string Text(double milliseconds) => Median.Text(milliseconds, " ms");
}
