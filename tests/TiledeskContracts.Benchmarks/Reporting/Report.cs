using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace TiledeskContracts.Benchmarks.Reporting;

/// <summary>A Markdown page that is also shown while it grows.</summary>
internal sealed class Report
{
    private readonly StringBuilder _text = new();

    /// <summary>Writes a line.</summary>
    public void Line(string line = "")
    {
        Console.WriteLine(line);
        _text.Append(line).Append('\n');
    }

    /// <summary>Begins a table.</summary>
    public void Head(string title, params string[] columns)
    {
        Line();
        Line("## " + title);
        Line();
        Row(columns);
        Row([.. columns.Select(static (_, index) => index == 0 ? "---" : "---:")]);
    }

    /// <summary>Writes a row.</summary>
    public void Row(params string[] cells) => Line("| " + string.Join(" | ", cells) + " |");

    /// <summary>Says where the figures were taken.</summary>
    /// <param name="title">The page's title.</param>
    /// <param name="command">What makes the page.</param>
    public void Machine(string title, string command)
    {
        var model = File.Exists("/proc/cpuinfo")
            ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(static line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[^1].Trim()
            : null;
        Line("# " + title);
        Line();
        Line(string.Create(CultureInfo.InvariantCulture, $"{model ?? "A processor"}, {Environment.ProcessorCount} logical cores; {RuntimeInformation.OSDescription}; {RuntimeInformation.FrameworkDescription}."));
        Line($"Made by `dotnet run -c Release --project tests/TiledeskContracts.Benchmarks -- {command} <file>`; medians, pairs interleaved.");
    }

    /// <summary>Keeps the page.</summary>
    public void Save(string path) => File.WriteAllText(path, _text.ToString());
}
