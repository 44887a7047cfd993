namespace TiledeskContracts.Spec.Problems;

/// <summary>Guesses which of the known names was meant.</summary>
public static class DidYouMean
{
    private const int LongestName = 64;
    private const int MostCandidates = 1000;
    private const int LongestPlace = 60;

    /// <summary>A phrase for the end of a sentence.</summary>
    /// <param name="written">The name that is not known.</param>
    /// <param name="known">The names that are.</param>
    /// <returns><c>; did you mean 'x'?</c> without the question mark, or nothing where no name is near.</returns>
    public static string Phrase(string written, IEnumerable<string> known) =>
        Phrase(Nearest(written, known));

    /// <summary>A phrase for the end of a sentence.</summary>
    /// <param name="meant">What was probably meant, or null.</param>
    /// <returns>The question, or nothing; of a long place its end.</returns>
    public static string Phrase(string? meant) =>
        meant is null ? "" : $" (did you mean '{(meant.Length > LongestPlace ? "…" + meant.Substring(meant.Length - LongestPlace + 1) : meant)}'?)";

    /// <summary>The known name that takes the fewest changes, if they are few.</summary>
    /// <param name="written">The name that is not known.</param>
    /// <param name="known">The names that are; the first of equally near ones wins.</param>
    /// <param name="most">How many changes it may take at most.</param>
    /// <returns>The name, or null.</returns>
    public static string? Nearest(string written, IEnumerable<string> known, int most = LongestName)
    {
        if (written.Length is 0 or > LongestName)
        {
            return null;
        }

        string? nearest = null;
        var fewest = Math.Min(most, Math.Max(1, (written.Length - written.LastIndexOf('/') - 1) / 3)) + 1;
        foreach (var name in known.Take(MostCandidates))
        {
            if (name.Length is 0 or > LongestName || Math.Abs(name.Length - written.Length) >= fewest)
            {
                continue;
            }

            var changes = Changes(written, name);
            if (changes < fewest)
            {
                (nearest, fewest) = (name, changes);
            }
        }

        return nearest;
    }

    // Names of one kind begin and end alike ('#/components/schemas/'), and only what lies between takes changes.
    private static int Changes(string from, string to)
    {
        if (string.Equals(from, to, StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }

        var shortest = Math.Min(from.Length, to.Length);
        var prefix = 0;
        while (prefix < shortest && from[prefix] == to[prefix])
        {
            prefix++;
        }

        var suffix = 0;
        while (suffix < shortest - prefix && from[from.Length - 1 - suffix] == to[to.Length - 1 - suffix])
        {
            suffix++;
        }

        return Alignment(from.Substring(prefix, from.Length - prefix - suffix), to.Substring(prefix, to.Length - prefix - suffix));
    }

    // Optimal string alignment: insertions, deletions, replacements and swaps of neighbours count one each.
    private static int Alignment(string from, string to)
    {
        var twoBack = new int[to.Length + 1];
        var back = new int[to.Length + 1];
        var row = new int[to.Length + 1];
        for (var j = 0; j <= to.Length; j++)
        {
            back[j] = j;
        }

        for (var i = 1; i <= from.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var same = from[i - 1] == to[j - 1];
                row[j] = Math.Min(Math.Min(row[j - 1], back[j]) + 1, back[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                {
                    row[j] = Math.Min(row[j], twoBack[j - 2] + 1);
                }
            }

            (twoBack, back, row) = (back, row, twoBack);
        }

        return back[to.Length];
    }
}
