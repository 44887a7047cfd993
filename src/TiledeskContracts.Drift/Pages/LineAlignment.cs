namespace TiledeskContracts.Drift.Pages;

/// <summary>Puts the lines of two excerpts beside each other: the longest sequence that both share, and what differs between.</summary>
internal static class LineAlignment
{
    /// <summary>Aligns two excerpts.</summary>
    /// <param name="old">The old lines.</param>
    /// <param name="now">The new lines.</param>
    /// <returns>The rows, in order; each line is in one.</returns>
    public static IReadOnlyList<ExcerptRow> Of(IReadOnlyList<string> old, IReadOnlyList<string> now)
    {
        string[] left = [.. old.Select(Said)], right = [.. now.Select(Said)];
        var common = Common(left, right);
        var rows = new List<ExcerptRow>();
        List<int> gone = [], come = [];
        var (i, j) = (0, 0);
        while (i < left.Length || j < right.Length)
        {
            if (i < left.Length && j < right.Length && left[i] == right[j])
            {
                Flush(rows, gone, come);
                rows.Add(new ExcerptRow(i++, j++, IsSame: true));
            }
            else if (j == right.Length || (i < left.Length && common[i + 1, j] >= common[i, j + 1]))
            {
                gone.Add(i++);
            }
            else
            {
                come.Add(j++);
            }
        }

        Flush(rows, gone, come);
        return rows;
    }

    // A comment is not of the contract.
    private static string Said(string line)
    {
        var comment = line.IndexOf(" #", StringComparison.Ordinal);
        return (comment < 0 ? line : line[..comment]).Trim();
    }

    private static int[,] Common(string[] left, string[] right)
    {
        var common = new int[left.Length + 1, right.Length + 1];
        for (var i = left.Length - 1; i >= 0; i--)
        {
            for (var j = right.Length - 1; j >= 0; j--)
            {
                common[i, j] = left[i] == right[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }

    private static void Flush(List<ExcerptRow> rows, List<int> gone, List<int> come)
    {
        for (var index = 0; index < Math.Max(gone.Count, come.Count); index++)
        {
            rows.Add(new ExcerptRow(index < gone.Count ? gone[index] : null, index < come.Count ? come[index] : null, IsSame: false));
        }

        gone.Clear();
        come.Clear();
    }
}
