namespace TiledeskContracts.Spec.Documents;

/// <summary>Paths of files as text; nothing here asks the disk.</summary>
internal static class FilePaths
{
    /// <summary>The folder of a file, with its last slash.</summary>
    /// <param name="path">A path with slashes.</param>
    /// <returns>The folder; empty for a bare name.</returns>
    public static string Folder(string path) => path.Substring(0, path.LastIndexOf('/') + 1);

    /// <summary>The file's name without folder and extension.</summary>
    /// <param name="path">A path with slashes.</param>
    /// <returns>E.g. <c>common</c>.</returns>
    public static string Stem(string path)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        var dot = name.LastIndexOf('.');
        return dot > 0 ? name.Substring(0, dot) : name;
    }

    /// <summary>A path with slashes and without <c>.</c> and <c>..</c>, except those that lead out at its beginning.</summary>
    /// <param name="path">Any path.</param>
    /// <returns>The plain path.</returns>
    public static string Plain(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Replace('\\', '/').Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] is not (".." or ""))
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != "." && !(part.Length == 0 && parts.Count > 0))
            {
                parts.Add(part);
            }
        }

        return string.Join("/", parts);
    }

    /// <summary>The path that leads from a folder to a file.</summary>
    /// <param name="folder">A plain folder with its last slash, or nothing.</param>
    /// <param name="path">A plain path.</param>
    /// <returns>E.g. <c>../common.yaml</c>.</returns>
    public static string Relative(string folder, string path)
    {
        var from = folder.Split('/');
        var to = path.Split('/');
        var shared = 0;
        while (shared < from.Length - 1 && shared < to.Length - 1 && string.Equals(from[shared], to[shared], StringComparison.Ordinal))
        {
            shared++;
        }

        return string.Concat(Enumerable.Repeat("../", from.Length - 1 - shared)) + string.Join("/", to.Skip(shared));
    }
}
