using System.Diagnostics;
using System.Globalization;

namespace TiledeskContracts.Benchmarks.Reporting;

/// <summary>Two works timed in turns, so that whatever else the machine does befalls both.</summary>
internal static class PairedTiming
{
    private const int Pairs = 301;
    private static readonly TimeSpan _turn = TimeSpan.FromMilliseconds(8);

    /// <summary>How long one work takes in parts of another one: the median of the pairs, and its interval of 95 %.</summary>
    public static (double Ratio, double Low, double High, double Microseconds) Compare(Func<object> work, Func<object> yardstick)
    {
        var turns = Math.Max(TurnsOf(yardstick), 1);
        var workTurns = Math.Max(TurnsOf(work), 1);
        var ratios = new List<double>();
        var times = new List<double>();
        for (var pair = 0; pair < Pairs; pair++)
        {
            var isFirst = pair % 2 == 0;
            var first = Time(isFirst ? work : yardstick, isFirst ? workTurns : turns);
            var second = Time(isFirst ? yardstick : work, isFirst ? turns : workTurns);
            ratios.Add(isFirst ? first / second : second / first);
            times.Add(isFirst ? first : second);
        }

        ratios.Sort();

        // The order statistics around the median that hold it in 95 of 100 samples.
        var margin = (int)Math.Ceiling(0.98 * Math.Sqrt(Pairs));
        var middle = Pairs / 2;
        return (ratios[middle], ratios[middle - margin], ratios[middle + margin], Median.Of(times));
    }

    /// <summary>How many bytes a work allocates.</summary>
    public static long Allocated(Func<object> work)
    {
        GC.KeepAlive(work());
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var turn = 0; turn < 16; turn++)
        {
            GC.KeepAlive(work());
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / 16;
    }

    public static string Text(double ratio) => ratio.ToString("0.00", CultureInfo.InvariantCulture);

    private static int TurnsOf(Func<object> work)
    {
        // The first seconds are the JIT's, which has other things to do as well.
        var warm = Stopwatch.StartNew();
        var turns = 0;
        while (warm.Elapsed < TimeSpan.FromSeconds(4))
        {
            GC.KeepAlive(work());
            turns++;
        }

        return (int)(turns * (_turn / warm.Elapsed));
    }

    private static double Time(Func<object> work, int turns)
    {
        var start = Stopwatch.GetTimestamp();
        for (var turn = 0; turn < turns; turn++)
        {
            GC.KeepAlive(work());
        }

        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / turns;
    }
}
