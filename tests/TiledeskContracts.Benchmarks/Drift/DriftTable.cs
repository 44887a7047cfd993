using System.Globalization;
using TiledeskContracts.Benchmarks.Cold;
using TiledeskContracts.Benchmarks.Documents;
using TiledeskContracts.Benchmarks.Reporting;

namespace TiledeskContracts.Benchmarks.Drift;

/// <summary>What it costs to compare contracts: reading both, comparing, writing the JSON report.</summary>
internal static class DriftTable
{
    private const int OwnRuns = 41;
    private static readonly int[] _sizes = [1, 2, 4, 8];

    /// <summary>Fills the tables.</summary>
    public static void Run(Report report, string folder)
    {
        // As the tool's project has it.
        Environment.SetEnvironmentVariable("DOTNET_TieredPGO", "0");
        Environment.SetEnvironmentVariable("DOTNET_gcConcurrent", "0");
        report.Head("Our two contracts, in one process (target: less than 100 ms after the start)", "run", "time");
        var own = Facts(folder, ContractFiles.Own[0], ContractFiles.Own[1], OwnRuns);
        report.Row("the first, with the JIT compiler's work", Median.Text(own[0], " ms"));
        report.Row(string.Create(CultureInfo.InvariantCulture, $"the {OwnRuns / 2} last"), Median.Text(Median.Of(own[(OwnRuns - (OwnRuns / 2))..OwnRuns]), " ms"));

        report.Head("Large contracts, a process each (target: two of 10 MB in less than 10 s and 1 GB)", "contracts", "what changed", "time", "peak memory", "report");
        foreach (var kind in (string[])["yaml", "json"])
        {
            var old = Written(folder, "old." + kind, ContractFiles.Text(10, kind == "json"));
            Row(report, folder, $"10 MB, {kind.ToUpperInvariant()}", "nothing", old, old);
            Row(report, folder, $"10 MB, {kind.ToUpperInvariant()}", "one type", old, Changed(folder, old, 1));
            Row(report, folder, $"10 MB, {kind.ToUpperInvariant()}", "every integer", old, Changed(folder, old, int.MaxValue));
        }

        report.Head("Growth: JSON, every integer changed", "size", "time", "time per MB, as a ratio to 1 MB");
        var times = _sizes.Select(size =>
        {
            var old = Written(folder, "grows.json", ContractFiles.Text(size, isJson: true));
            return Facts(folder, old, Changed(folder, old, int.MaxValue), 3)[2];
        }).ToList();
        for (var index = 0; index < _sizes.Length; index++)
        {
            report.Row(Median.Text(_sizes[index], " MB"), Median.Text(times[index], " ms"), Median.Text(times[index] / _sizes[index] / times[0], "", 2));
        }
    }

    private static void Row(Report report, string folder, string contracts, string what, string old, string now)
    {
        var facts = Facts(folder, old, now, 1);
        report.Row(contracts, what, Median.Text(facts[0] / 1000, " s", 1), Median.Megabytes(facts[1]), Median.Megabytes(facts[2]));
    }

    private static double[] Facts(string folder, string old, string now, int runs) =>
    [
        .. ChildProcess.Run(folder, "dotnet", typeof(DriftTable).Assembly.Location, "diff", old, now, runs.ToString(CultureInfo.InvariantCulture)).Checked()
            .Output.Trim().Split(' ').Select(static text => double.Parse(text, CultureInfo.InvariantCulture)),
    ];

    // Integers become truths, as many as are asked for.
    private static string Changed(string folder, string old, int count)
    {
        var (text, integer, other) = old.EndsWith(".json", StringComparison.Ordinal)
            ? (File.ReadAllText(old), "\"type\": \"integer\"", "\"type\": \"boolean\"")
            : (File.ReadAllText(old), "type: integer", "type: boolean");
        if (count == int.MaxValue)
        {
            return Written(folder, "new" + Path.GetExtension(old), text.Replace(integer, other, StringComparison.Ordinal));
        }

        var place = text.LastIndexOf(integer, StringComparison.Ordinal);
        return Written(folder, "new" + Path.GetExtension(old), text[..place] + other + text[(place + integer.Length)..]);
    }

    private static string Written(string folder, string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
