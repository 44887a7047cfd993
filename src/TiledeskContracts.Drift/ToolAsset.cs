using System.Text;

namespace TiledeskContracts.Drift;

/// <summary>Files that the tool carries.</summary>
internal static class ToolAsset
{
    /// <summary>The text of a file.</summary>
    /// <param name="name">Its name.</param>
    public static string Text(string name)
    {
        using var stream = typeof(ToolAsset).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"'{name}' is not among the tool's files.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
