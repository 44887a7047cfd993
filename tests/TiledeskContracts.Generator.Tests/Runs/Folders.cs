namespace TiledeskContracts.Generator.Tests.Runs;

/// <summary>Where the sources are that tests read.</summary>
internal static class Folders
{
    /// <summary>The repository's root.</summary>
    public static string Repository { get; } = Above("TiledeskContracts.sln");

    // Not a caller's path: a deterministic build maps it to a path that does not exist.
    private static string Above(string file)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, file)))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside of the repository.");
    }
}
