using System.Globalization;
using TiledeskContracts.Benchmarks.Json;
using TiledeskContracts.Benchmarks.Reporting;

namespace TiledeskContracts.Benchmarks.Calls;

/// <summary>A whole call through a stub of the network, against what one would write by hand.</summary>
internal static class CallTable
{
    public static void Run(Report report)
    {
        report.Head("Calls", "", "time", "of the other", "95 %", "bytes", "of its bytes");
        using var page = new CallWork(Bodies.Page);
        using var none = new CallWork("{\"perPage\":40,\"count\":0,\"requests\":[]}"u8.ToArray());
        Row(report, "GET, page of 40, of HttpClient + System.Text.Json", page.Send, page.SendByHand);
        Row(report, "GET, page of none, of HttpClient + System.Text.Json", none.Send, none.SendByHand);
        Row(report, "GET, page of 40, telling drift, of not telling", page.SendWatched, page.Send);
        Row(report, "GET, page of 40, of itself: the noise", page.Send, page.Send);
    }

    private static void Row(Report report, string name, Func<object> one, Func<object> other)
    {
        var (ratio, low, high, time) = PairedTiming.Compare(one, other);
        var bytes = PairedTiming.Allocated(one);
        report.Row(
            name,
            time.ToString("0.00 µs", CultureInfo.InvariantCulture),
            PairedTiming.Text(ratio),
            $"{PairedTiming.Text(low)}–{PairedTiming.Text(high)}",
            bytes.ToString(CultureInfo.InvariantCulture),
            PairedTiming.Text((double)bytes / PairedTiming.Allocated(other)));
    }
}
