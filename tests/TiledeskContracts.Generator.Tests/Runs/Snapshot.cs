using System.Runtime.CompilerServices;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace TiledeskContracts.Generator.Tests.Runs;

/// <summary>Compares text with the file named for the test; a new or changed text is left beside it as received.</summary>
internal static class Snapshot
{
    public static void Verify(string text, [CallerFilePath] string file = "", [CallerMemberName] string test = "")
    {
        var name = $"{Path.GetFileNameWithoutExtension(file)}.{test}";
        var folder = Path.Combine(ProjectFolder(), "Snapshots");
        var verified = Path.Combine(folder, name + ".verified.cs");
        var received = Path.Combine(folder, name + ".received.cs");
        var expected = File.Exists(verified) ? File.ReadAllText(verified) : "";
        if (string.Equals(expected, text, StringComparison.Ordinal))
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        Assert.Fail($"{name} differs from its snapshot; if the change is meant, rename the received file.\n{Diff(expected, text)}");
    }

    // Not the caller's path: a deterministic build maps it to a path that does not exist.
    private static string ProjectFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "TiledeskContracts.Generator.Tests.csproj")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside of their project's folder.");
    }

    private static string Diff(string before, string after) => string.Join(
        '\n',
        new InlineDiffBuilder(new Differ()).BuildDiffModel(before, after).Lines
            .Where(line => line.Type != ChangeType.Unchanged)
            .Take(60)
            .Select(line => (line.Type == ChangeType.Inserted ? "+ " : "- ") + line.Text));
}
