using TiledeskContracts.Browser.Tests;
using TiledeskContracts.Drift;
using TiledeskContracts.Drift.Commands;

[assembly: AssemblyFixture(typeof(ReportFiles))]

namespace TiledeskContracts.Browser.Tests;

/// <summary>Pages that the tool wrote, in a folder of their own.</summary>
public sealed class ReportFiles : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tiledesk-contracts-pages");

    /// <summary>The report of the two contracts of this repository.</summary>
    public string Own => field ??= Write("own", Path.Combine(Specs(), "tiledesk-v2.yaml"), Path.Combine(Specs(), "tiledesk-v3.yaml"));

    /// <summary>Writes the report of two texts.</summary>
    internal string Of(string name, string old, string now)
    {
        var (before, after) = (Path.Combine(_folder.FullName, name + "-old.yaml"), Path.Combine(_folder.FullName, name + "-new.yaml"));
        File.WriteAllText(before, old);
        File.WriteAllText(after, now);
        return Write(name, before, after);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Specs()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "TiledeskContracts.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run inside the repository; no TiledeskContracts.sln above them.");
        }

        return Path.Combine(folder.FullName, "spec");
    }

    private string Write(string name, string old, string now)
    {
        var file = Path.Combine(_folder.FullName, name + ".html");
        using var error = new StringWriter();
        var tool = new CommandLine(new Surroundings(TextReader.Null, TextWriter.Null, error, _folder.FullName, null, HasColors: false));
        var code = tool.RunAsync(["diff", old, now, "--format", "html", "--output", file, "--fail-on", "never"], CancellationToken.None).GetAwaiter().GetResult();
        return code == ExitCodes.None ? file : throw new InvalidOperationException(error.ToString());
    }
}
