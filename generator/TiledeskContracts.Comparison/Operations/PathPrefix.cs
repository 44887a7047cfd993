namespace TiledeskContracts.Comparison.Operations;

/// <summary>A prefix of paths that most of them changed, e.g. <c>/v2</c> to <c>/v3</c>.</summary>
/// <param name="Old">The old prefix; empty for none.</param>
/// <param name="New">The new one; empty for none.</param>
internal sealed record PathPrefix(string Old, string New)
{
    // Of more operations that end alike none can be told from the others.
    private const int MostAlike = 16;

    /// <summary>The prefix that changed for at least half of all operations, and for two paths; null where none did.</summary>
    /// <param name="removed">The old operations that are not where they were.</param>
    /// <param name="added">The new ones that were not there.</param>
    /// <param name="all">How many old operations there are.</param>
    public static PathPrefix? Between(IReadOnlyList<ComparedOperation> removed, IReadOnlyList<ComparedOperation> added, int all)
    {
        var paths = new Dictionary<PathPrefix, HashSet<string>>();
        var counts = new Dictionary<PathPrefix, int>();
        var alike = added.ToLookup(static one => one.Method + " " + EndOf(OperationPairs.Template(one.Path)), static one => OperationPairs.Template(one.Path), StringComparer.Ordinal);
        foreach (var one in removed)
        {
            var path = OperationPairs.Template(one.Path);
            foreach (var prefix in alike[one.Method + " " + EndOf(path)].Take(MostAlike).Select(other => Of(path, other)).Distinct())
            {
                if (!paths.TryGetValue(prefix, out var known))
                {
                    paths.Add(prefix, known = new HashSet<string>(StringComparer.Ordinal));
                }

                known.Add(path);
                counts[prefix] = counts.TryGetValue(prefix, out var count) ? count + 1 : 1;
            }
        }

        return counts.Where(one => one.Value * 2 >= all && paths[one.Key].Count > 1)
            .OrderByDescending(static one => one.Value).ThenBy(static one => one.Key.Old + " " + one.Key.New, StringComparer.Ordinal)
            .Select(static one => one.Key).FirstOrDefault();
    }

    /// <summary>Where a path is now; null for one that has another prefix.</summary>
    /// <param name="path">The old path.</param>
    public string? Moved(string path) => path.StartsWith(Old + "/", StringComparison.Ordinal) ? New + path.Substring(Old.Length) : null;

    private static PathPrefix Of(string old, string now)
    {
        var (one, other) = (old.Split('/'), now.Split('/'));
        var same = 0;
        while (same < Math.Min(one.Length, other.Length) - 1 && one[one.Length - 1 - same] == other[other.Length - 1 - same])
        {
            same++;
        }

        return new(string.Join("/", one.Take(one.Length - same)), string.Join("/", other.Take(other.Length - same)));
    }

    // From the last word on, if it cannot be the prefix: '/v2/{}/leads/{}' ends with 'leads/{}'.
    private static string EndOf(string path)
    {
        var segments = path.Split('/');
        var word = Array.FindLastIndex(segments, static segment => segment.Length > 0 && segment[0] != '{');
        return string.Join("/", segments.Skip(word > 1 ? word : segments.Length - 1));
    }
}
