using System.Globalization;
using TiledeskContracts.Benchmarks.Reporting;

namespace TiledeskContracts.Benchmarks.Cold;

/// <summary>Contract to C# text in a new process each time, by turns with NSwag's command line.</summary>
internal static class ColdRace
{
    private const long LongDocument = 4 << 20;

    /// <summary>Runs the race.</summary>
    public static void Run(Report report, IReadOnlyList<(string Name, string Path)> documents, int runs, string folder)
    {
        report.Head("Cold: one process, contract to C# text (target: at most 0.6 of NSwag's time)",
            "document", "ours", "NSwag", "time ratio", "C# of ours", "C# of NSwag", "size ratio", "files", "allocated", "peak memory");
        foreach (var (name, path) in documents)
        {
            Race(report, name, path, new FileInfo(path).Length > LongDocument ? Math.Max(1, runs - 2) : runs, folder);
        }

        report.Line();
        report.Line("Peak memory is the whole process's, Roslyn and .NET (about 60 MB) with it. The large documents are made by this program.");
        if (Nswag.Program is null)
        {
            report.Line();
            report.Line(Nswag.HowTo);
        }
    }

    private static void Race(Report report, string name, string path, int runs, string folder)
    {
        var theirFile = Path.Combine(folder, "nswag.cs");
        List<double> ours = [], theirs = [], ratios = [];
        string[] facts = [];

        // The first pair only fills the disk's caches.
        for (var run = 0; run <= runs; run++)
        {
            var own = ChildProcess.Run(folder, "dotnet", typeof(ColdRace).Assembly.Location, "generate", path).Checked();
            facts = own.Output.Trim().Split(' ');
            var other = Nswag.Program is null ? null : Nswag.Generate(path, theirFile).Checked();
            if (run > 0)
            {
                ours.Add(own.Time.TotalMilliseconds);
                theirs.Add(other?.Time.TotalMilliseconds ?? 0);
                ratios.Add(own.Time / (other?.Time ?? TimeSpan.MaxValue));
            }
        }

        var characters = Number(facts[2]);
        var theirSize = Nswag.Program is null ? double.NaN : new FileInfo(theirFile).Length;
        report.Row(
            name,
            Median.Text(Median.Of(ours), " ms"),
            Nswag.Program is null ? "–" : Median.Text(Median.Of(theirs), " ms"),
            Nswag.Program is null ? "–" : Median.Text(Median.Of(ratios), "", 2),
            Median.Text(characters / 1024, " KB"),
            Nswag.Program is null ? "–" : Median.Text(theirSize / 1024, " KB"),
            Nswag.Program is null ? "–" : Median.Text(characters / theirSize, "", 2),
            facts[3],
            Median.Megabytes(Number(facts[0])),
            Median.Megabytes(Number(facts[1])));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
