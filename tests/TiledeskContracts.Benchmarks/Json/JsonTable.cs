using System.Globalization;
using TiledeskContracts.Benchmarks.Reporting;

namespace TiledeskContracts.Benchmarks.Json;

/// <summary>Reading and writing against the platform and Newtonsoft.Json, in pairs.</summary>
internal static class JsonTable
{
    public static void Run(Report report)
    {
        report.Head("JSON", "", "ours", "of System.Text.Json", "95 %", "bytes", "of its bytes", "of Newtonsoft.Json");
        foreach (var work in JsonWork.All)
        {
            Row(report, "read " + work.Name, work.Read, work.ReadByPlatform, work.ReadByNewtonsoft);
        }

        foreach (var work in JsonWork.All)
        {
            Row(report, "write " + work.Name, work.Write, work.WriteByPlatform, work.WriteByNewtonsoft);
        }
    }

    private static void Row(Report report, string name, Func<object> ours, Func<object> platform, Func<object> newtonsoft)
    {
        var (ratio, low, high, time) = PairedTiming.Compare(ours, platform);
        var bytes = PairedTiming.Allocated(ours);
        var bytesOfPlatform = PairedTiming.Allocated(platform);
        var old = PairedTiming.Compare(ours, newtonsoft).Ratio;
        report.Row(
            name,
            time.ToString("0.00 µs", CultureInfo.InvariantCulture),
            PairedTiming.Text(ratio),
            $"{PairedTiming.Text(low)}–{PairedTiming.Text(high)}",
            bytes.ToString(CultureInfo.InvariantCulture),
            PairedTiming.Text((double)bytes / bytesOfPlatform),
            PairedTiming.Text(old));
    }
}
