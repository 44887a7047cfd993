using System.Diagnostics;

namespace TiledeskContracts.Benchmarks.Cold;

/// <summary>A process that is started, awaited and timed.</summary>
/// <param name="Time">From start to end.</param>
/// <param name="Output">What it wrote.</param>
/// <param name="ExitCode">How it ended.</param>
internal sealed record ChildProcess(TimeSpan Time, string Output, int ExitCode)
{
    /// <summary>Runs a program to its end.</summary>
    /// <param name="folder">Where it runs.</param>
    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    public static ChildProcess Run(string folder, string program, params IEnumerable<string> arguments)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(watch.Elapsed, output, process.ExitCode);
    }

    /// <summary>Throws where the process failed, with what it said.</summary>
    public ChildProcess Checked() =>
        ExitCode == 0 ? this : throw new InvalidOperationException(Output.Length > 4000 ? Output[^4000..] : Output);
}
