using System.Globalization;
using TiledeskContracts.Benchmarks.Json;
using TiledeskContracts.Benchmarks.Reporting;

namespace TiledeskContracts.Benchmarks.Calls;

/// <summary>A whole call through a stub of the network, against what one would write by hand.</summary>
internal static class CallTable
{
    public static void Run(Report report)
    {
        report.Head("Calls", "", "ours", "of HttpClient + System.Text.Json", "95 %", "bytes", "of its bytes");
        Row(report, "GET, page of 40", Bodies.Page);
        Row(report, "GET, page of none", "{\"perPage\":40,\"count\":0,\"requests\":[]}"u8.ToArray());
    }

    private static void Row(Report report, string name, byte[] body)
    {
        using var call = new CallWork(body);
        var (ratio, low, high, time) = PairedTiming.Compare(call.Send, call.SendByHand);
        var bytes = PairedTiming.Allocated(call.Send);
        report.Row(
            name,
            time.ToString("0.00 µs", CultureInfo.InvariantCulture),
            PairedTiming.Text(ratio),
            $"{PairedTiming.Text(low)}–{PairedTiming.Text(high)}",
            bytes.ToString(CultureInfo.InvariantCulture),
            PairedTiming.Text((double)bytes / PairedTiming.Allocated(call.SendByHand)));
    }
}
