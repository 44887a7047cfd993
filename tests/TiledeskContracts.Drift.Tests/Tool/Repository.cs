using TiledeskContracts.Drift.Commands;

namespace TiledeskContracts.Drift.Tests.Tool;

/// <summary>The repository that the tests run in.</summary>
internal static class Repository
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = Find();

    /// <summary>The text of a committed page as its command writes it today.</summary>
    /// <param name="page">The page, e.g. <c>docs/v2-to-v3.md</c>.</param>
    /// <param name="arguments">The command, without where it writes to.</param>
    public static async Task<string> WrittenAsync(string page, IEnumerable<string> arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var folder = new ToolRun();
        var path = Path.Combine(folder.Folder, "page.md");
        var code = await new CommandLine(new Surroundings(TextReader.Null, output, error, Root, null, false)).RunAsync([.. arguments, "--output", path], TestContext.Current.CancellationToken);
        Assert.Equal((0, ""), (code, error.ToString()));
        return (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).Replace(path, page, StringComparison.Ordinal);
    }

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "TiledeskContracts.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run inside the repository; no TiledeskContracts.sln above them.");
    }
}
