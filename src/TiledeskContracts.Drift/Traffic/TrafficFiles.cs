using TiledeskContracts.Drift.Reading;

namespace TiledeskContracts.Drift.Traffic;

/// <summary>The files of recordings that a command line names.</summary>
/// <param name="Name">The path as reports name it.</param>
/// <param name="Text">Reads the file.</param>
internal sealed record TrafficFiles(string Name, Func<string> Text)
{
    /// <summary>The files, those of folders in ordinal order and without the <c>index.json</c> that lists them.</summary>
    /// <param name="surroundings">Where paths begin.</param>
    /// <param name="paths">Files and folders.</param>
    /// <exception cref="UnreadableException">One is not there.</exception>
    public static IEnumerable<TrafficFiles> Of(Surroundings surroundings, IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            var full = surroundings.Full(path);
            if (Directory.Exists(full))
            {
                var files = Directory.EnumerateFiles(full, "*", SearchOption.AllDirectories)
                    .Where(static file => file.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".har", StringComparison.OrdinalIgnoreCase))
                    .Select(file => Path.GetRelativePath(full, file).Replace('\\', '/'))
                    .Where(static file => file != "index.json")
                    .Order(StringComparer.Ordinal);
                foreach (var file in files)
                {
                    yield return new(path.TrimEnd('/') + "/" + file, () => InputText.Of(Path.Combine(full, file), path.TrimEnd('/') + "/" + file));
                }
            }
            else
            {
                yield return new(path, () => path == "-" ? surroundings.Input.ReadToEnd() : InputText.Of(full, path));
            }
        }
    }
}
