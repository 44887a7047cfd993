namespace TiledeskContracts.Contract.Tests.Recordings;

/// <summary>Finds the repository from where a test runs.</summary>
public static class RepositoryRoot
{
    private static readonly Lazy<string> Found = new(() => Find(AppContext.BaseDirectory));

    /// <summary>The folder that holds the solution file.</summary>
    public static string Path => Found.Value;

    /// <summary>The folder of contracts and recordings.</summary>
    public static string Spec => System.IO.Path.Combine(Path, "spec");

    private static string Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "TiledeskContracts.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {start} holds TiledeskContracts.sln.");
    }
}
