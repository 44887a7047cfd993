namespace TiledeskContracts.Benchmarks.Cold;

/// <summary>NSwag's command line, where it is installed.</summary>
internal static class Nswag
{
    /// <summary>What to do for a comparison.</summary>
    public const string HowTo = "NSwag is not here, so the comparison was skipped: 'npm install nswag@14.7.1' in any folder, and set NSWAG_HOME to its node_modules/nswag.";

    /// <summary>The program itself, started without node's detour; null where there is none.</summary>
    public static string? Program { get; } = Find();

    /// <summary>Makes a client.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="output">The C# file.</param>
    public static ChildProcess Generate(string contract, string output) => ChildProcess.Run(
        Path.GetDirectoryName(output)!, "dotnet", Program!, "openapi2csclient", "/input:" + contract, "/output:" + output, "/namespace:Acme");

    private static string? Find()
    {
        var homes = Environment.GetEnvironmentVariable("NSWAG_HOME") is { Length: > 0 } home
            ? [home]
            : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
                .Select(folder => Path.Combine(folder, "nswag"))
                .Where(File.Exists)
                .Select(static file => File.ResolveLinkTarget(file, returnFinalTarget: true)?.FullName ?? file)
                .Select(static script => Path.GetDirectoryName(Path.GetDirectoryName(script)) ?? "");
        return homes.Select(static folder => Path.Combine(folder, "bin", "binaries", "Net100", "dotnet-nswag.dll")).FirstOrDefault(File.Exists);
    }
}
