using System.Diagnostics;
using TiledeskContracts.Benchmarks.Documents;
using TiledeskContracts.Benchmarks.Reporting;

namespace TiledeskContracts.Benchmarks.Edits;

/// <summary>What an edit costs while the driver lives, as in an editor.</summary>
internal static class EditTable
{
    private const int Warmups = 10;

    /// <summary>Measures edits.</summary>
    public static void Run(Report report, IReadOnlyList<(string Name, string Path)> documents)
    {
        report.Head("Edits: one driver, edit after edit (target: an unrelated edit at most 1 ms)",
            "contracts", "unrelated C# edit", "one schema's description", "allocated by it");
        Row(report, "both of ours", ContractFiles.Own, 20);
        foreach (var (name, path) in documents.Where(static document => document.Name.Contains("MB", StringComparison.Ordinal)))
        {
            Row(report, name, [path], name.StartsWith("10", StringComparison.Ordinal) ? 3 : 7);
        }
    }

    private static void Row(Report report, string name, IReadOnlyList<string> paths, int runs)
    {
        var words = ContractFiles.FirstSchemaDescription(paths[^1]);
        var session = new EditSession(paths, words, words + " changed");
        for (var warmup = 0; warmup < Warmups; warmup++)
        {
            session.EditCode();
        }

        var unrelated = Median.Of(Enumerable.Range(0, 50).Select(_ => Time(session.EditCode)));
        session.EditContract();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var schema = Median.Of(Enumerable.Range(0, runs).Select(_ => Time(session.EditContract)));
        var allocated = (GC.GetTotalAllocatedBytes(precise: true) - before) / runs;
        report.Row(name, Median.Text(unrelated, " ms", 3), Median.Text(schema, " ms", 1), Median.Megabytes(allocated));
    }

    private static double Time<T>(Func<T> edit)
    {
        var watch = Stopwatch.StartNew();
        _ = edit();
        return watch.Elapsed.TotalMilliseconds;
    }
}
