using TiledeskContracts.Comparison.Parts;

namespace TiledeskContracts.Drift.Reports;

/// <summary>One of the contracts that a report is about.</summary>
/// <param name="Side">The contract.</param>
/// <param name="Texts">The texts of its files, by path as places name them.</param>
internal sealed record ReportedContract(ContractSide Side, IReadOnlyDictionary<string, string> Texts)
{
    private readonly Dictionary<string, IReadOnlyList<string>> _lines = new(StringComparer.Ordinal);

    /// <summary>The file's path as messages name it.</summary>
    public string Path => Side.Path;

    /// <summary>What the contract calls itself; empty where it does not.</summary>
    public string Title => Side.Root["info"].Text("title") ?? "";

    /// <summary>Its version; empty where it says none.</summary>
    public string Version => Side.Root["info"].Text("version") ?? "";

    /// <summary>The lines of one of its files; none where it was not read.</summary>
    /// <param name="path">The path as a place names it.</param>
    public IReadOnlyList<string> Lines(string path)
    {
        if (!_lines.TryGetValue(path, out var lines))
        {
            lines = Texts.TryGetValue(path, out var text) ? text.ReplaceLineEndings("\n").Split('\n') : [];
            _lines.Add(path, lines);
        }

        return lines;
    }
}
