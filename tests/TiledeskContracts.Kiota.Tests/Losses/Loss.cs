using System.Text.RegularExpressions;
using TiledeskContracts.Contract.Tests.Recordings;

namespace TiledeskContracts.Kiota.Tests.Losses;

/// <summary>A row of the table in <c>docs/kiota.md</c>.</summary>
/// <param name="What">What is lost.</param>
/// <param name="Wire">The JSON that came.</param>
/// <param name="Outcomes">What becomes of it, by its column.</param>
public sealed partial record Loss(string What, string Wire, IReadOnlyDictionary<string, string> Outcomes)
{
    /// <summary>The page.</summary>
    public static string Page { get; } = Path.Combine(RepositoryRoot.Path, "docs", "kiota.md");

    /// <summary>All rows.</summary>
    public static IReadOnlyList<Loss> All { get; } = [.. Rows(File.ReadAllLines(Page))];

    private static IEnumerable<Loss> Rows(string[] lines)
    {
        var table = lines.SkipWhile(static line => !line.StartsWith("| lost |", StringComparison.Ordinal)).TakeWhile(static line => line.StartsWith('|')).ToList();
        var columns = Cells(table[0]);
        return table.Skip(2).Select(Cells).Select(cells => new Loss(
            cells[0], CodeOf(cells[1]), columns.Zip(cells).Skip(2).ToDictionary(static pair => pair.First, static pair => pair.Second, StringComparer.Ordinal)));
    }

    private static string[] Cells(string line) => [.. line.Trim('|').Split('|').Select(static cell => cell.Trim())];

    /// <summary>The code in a cell, or the empty text.</summary>
    public static string CodeOf(string cell) => Code().Match(cell).Groups[1].Value;

    [GeneratedRegex("`([^`]*)`")]
    private static partial Regex Code();
}
