using System.Diagnostics;
using System.Globalization;
using TiledeskContracts.Benchmarks.Hosting;

namespace TiledeskContracts.Benchmarks.Cold;

/// <summary>What the child process does: contract to C# text, once, and nothing else.</summary>
internal static class ColdGeneration
{
    /// <summary>Generates, and says on one line what it took.</summary>
    /// <param name="contract">The contract's file.</param>
    /// <param name="folder">Where the C# goes, or null.</param>
    public static int Run(string contract, string? folder)
    {
        var result = Drivers.Run(new ContractFile(contract, File.ReadAllText(contract))).GetRunResult().Results[0];
        if (folder is not null)
        {
            Directory.CreateDirectory(folder);
            foreach (var source in result.GeneratedSources)
            {
                File.WriteAllText(Path.Combine(folder, source.HintName), source.SourceText.ToString());
            }
        }

        var characters = result.GeneratedSources.Sum(static source => (long)source.SourceText.Length);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{GC.GetTotalAllocatedBytes()} {Process.GetCurrentProcess().PeakWorkingSet64} {characters} {result.GeneratedSources.Length}"));
        return result.Exception is null && characters > 0 ? 0 : 1;
    }
}
