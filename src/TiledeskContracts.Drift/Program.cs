using TiledeskContracts.Drift.Commands;

namespace TiledeskContracts.Drift;

/// <summary>The tool's entrance.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] arguments)
    {
        using var cancellation = new CancellationTokenSource();
        Console.CancelKeyPress += (_, pressed) =>
        {
            pressed.Cancel = true;
            cancellation.Cancel();
        };
        return await new CommandLine(Surroundings.OfConsole()).RunAsync(arguments, cancellation.Token);
    }
}
