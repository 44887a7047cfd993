using System.Globalization;

namespace TiledeskContracts.Benchmarks.Reporting;

/// <summary>Medians, and how tables spell them.</summary>
internal static class Median
{
    public static double Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2]) / 2;
    }

    public static string Text(double value, string unit = "", int digits = 0) =>
        value.ToString("F" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) + unit;

    public static string Megabytes(double bytes) => Text(bytes / (1 << 20), " MB", bytes < 100 << 20 ? 1 : 0);
}
