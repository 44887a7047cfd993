using System.Diagnostics;
using System.Globalization;
using TiledeskContracts.Drift;
using Tool = TiledeskContracts.Drift.Commands.CommandLine;

namespace TiledeskContracts.Benchmarks.Drift;

/// <summary>What the child process does: one run of the tool, or several in one process.</summary>
internal static class DriftRun
{
    /// <summary>Compares as the tool does, and says on one line what it took: milliseconds of each run, then the peak of memory, then the bytes of the report.</summary>
    /// <param name="old">The old contract.</param>
    /// <param name="now">The new one.</param>
    /// <param name="runs">How often.</param>
    public static async Task<int> RunAsync(string old, string now, int runs)
    {
        var report = Path.GetTempFileName();
        try
        {
            var times = new List<double>();
            for (var run = 0; run < runs; run++)
            {
                var watch = Stopwatch.StartNew();
                var tool = new Tool(new Surroundings(TextReader.Null, TextWriter.Null, Console.Error, Environment.CurrentDirectory, null, false));
                if (await tool.RunAsync(["diff", old, now, "--format", "json", "--fail-on", "never", "--output", report], CancellationToken.None) != 0)
                {
                    return 1;
                }

                times.Add(watch.Elapsed.TotalMilliseconds);
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{string.Join(' ', times)} {Process.GetCurrentProcess().PeakWorkingSet64} {new FileInfo(report).Length}"));
            return 0;
        }
        finally
        {
            File.Delete(report);
        }
    }
}
