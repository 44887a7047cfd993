using System.Xml.Linq;

namespace TiledeskContracts.Contract.Tests.House;

/// <summary>The repository as the house tests see it: projects, their references, and hand-written files.</summary>
internal static class HouseMap
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Project name by what it references: projects, packages and frameworks, by name.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> References { get; } =
        ProjectFiles().ToDictionary(file => Path.GetFileNameWithoutExtension(file), ReferencesOf, StringComparer.Ordinal);

    /// <summary>Files under version control's eye: no build output, no packages.</summary>
    public static IEnumerable<string> Files(string pattern) =>
        new[] { "generator", "src", "tests", "spec" }
            .Select(folder => Path.Combine(Root, folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories))
            .Where(file => !IsBuildOutput(Path.GetRelativePath(Root, file)))
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> ProjectFiles() => Files("*.csproj");

    private static bool IsBuildOutput(string path) =>
        path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "artifacts");

    private static IReadOnlyList<string> ReferencesOf(string project)
    {
        var items = XDocument.Load(project).Descendants();
        return
        [
            .. items
                .Where(item => item.Name.LocalName is "ProjectReference" or "PackageReference" or "FrameworkReference")
                .Select(item => (item.Attribute("Include") ?? item.Attribute("Update"))?.Value ?? "")
                .Select(include => include.EndsWith(".csproj", StringComparison.Ordinal)
                    ? Path.GetFileNameWithoutExtension(include.Replace('\\', '/'))
                    : include)
                .Order(StringComparer.Ordinal),
        ];
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "TiledeskContracts.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run inside the repository; no TiledeskContracts.sln above them.");
    }
}
