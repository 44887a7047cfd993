using TiledeskContracts.Comparison.Parts;

namespace TiledeskContracts.Comparison.Schemas;

/// <summary>Which branch of a union stands for which one of the old: the one of the same name, else of the same shape, else the one most like it.</summary>
internal sealed class BranchMatch
{
    // Beyond that a union is no one's contract, and to compare all with all would take for ever.
    private const int MostToCompare = 4096;

    private readonly List<(Part Old, Part New)> _both = [];

    private BranchMatch(IEnumerable<Part> old, IEnumerable<Part> now) => (Removed, Added) = ([.. old], [.. now]);

    /// <summary>Those that are in both, in the order of the old.</summary>
    public IReadOnlyList<(Part Old, Part New)> Both => _both;

    /// <summary>Those that are gone.</summary>
    public List<Part> Removed { get; }

    /// <summary>Those that are new.</summary>
    public List<Part> Added { get; }

    /// <summary>Whether each one has its counterpart.</summary>
    public bool IsComplete => Removed.Count == 0 && Added.Count == 0;

    /// <summary>Matches branches.</summary>
    /// <param name="old">The old ones.</param>
    /// <param name="now">The new ones.</param>
    /// <param name="alsoSimilar">Whether those that differ count where they are alike.</param>
    public static BranchMatch Of(IReadOnlyList<Part> old, IReadOnlyList<Part> now, bool alsoSimilar)
    {
        var match = new BranchMatch(old, now);
        match.Take(static branch => branch.Reference is null ? null : branch.Resolved().Pointer);
        match.Take(SchemaText.Of);
        match.Take(static branch => branch.Reference is null ? branch.Text("title") : null);
        if (alsoSimilar && (long)match.Removed.Count * match.Added.Count <= MostToCompare)
        {
            match.TakeSimilar();
        }

        var order = old.Select(static (part, index) => (part.Pointer, index)).GroupBy(static one => one.Pointer, StringComparer.Ordinal).ToDictionary(static one => one.Key, static one => one.First().index, StringComparer.Ordinal);
        match._both.Sort((one, other) => order[one.Old.Pointer].CompareTo(order[other.Old.Pointer]));
        return match;
    }

    private void Take(Func<Part, string?> keyOf)
    {
        if (Removed.Count == 0 || Added.Count == 0)
        {
            return;
        }

        var byKey = Added.Select(part => (Key: keyOf(part), Part: part)).Where(static one => one.Key is not null)
            .GroupBy(static one => one.Key!, StringComparer.Ordinal).ToDictionary(static one => one.Key, static one => new Queue<Part>(one.Select(static item => item.Part)), StringComparer.Ordinal);
        foreach (var branch in Removed.ToList())
        {
            if (keyOf(branch) is { } key && byKey.TryGetValue(key, out var waiting) && waiting.Count > 0)
            {
                Pair(branch, waiting.Dequeue());
            }
        }
    }

    private void TakeSimilar()
    {
        foreach (var branch in Removed.ToList())
        {
            var best = Added.Select(other => (Part: other, Likeness: LikenessOf(branch, other))).OrderByDescending(static one => one.Likeness).FirstOrDefault();
            if (best.Likeness >= 0.5)
            {
                Pair(branch, best.Part);
            }
        }
    }

    private void Pair(Part old, Part now)
    {
        _both.Add((old, now));
        Removed.Remove(old);
        Added.Remove(now);
    }

    private static double LikenessOf(Part one, Part other)
    {
        // A component of another name is another branch.
        if (one.Reference is not null && other.Reference is not null)
        {
            return 0;
        }

        var (left, right) = (one.Resolved(), other.Resolved());
        if (CanonicalText.Of(left["type"].Node) != CanonicalText.Of(right["type"].Node))
        {
            return 0;
        }

        var names = left["properties"].Members.Select(static member => member.Key).ToList();
        var others = right["properties"].Members.Select(static member => member.Key).ToList();
        var all = names.Union(others, StringComparer.Ordinal).Count();
        if (all > 0)
        {
            return (double)names.Intersect(others, StringComparer.Ordinal).Count() / all;
        }

        return left["enum"].Exists || left["const"].Exists || right["enum"].Exists || right["const"].Exists ? 0 : 0.5;
    }
}
