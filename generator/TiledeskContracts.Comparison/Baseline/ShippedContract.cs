namespace TiledeskContracts.Comparison.Baseline;

/// <summary>The facts of a contract that callers were promised, as a file keeps them: one a line, and comments that begin with <c>#</c>.</summary>
/// <param name="lines">The facts with their lines, from 1.</param>
public sealed class ShippedContract(IReadOnlyList<KeyValuePair<int, string>> lines)
{
    /// <summary>Reads a file.</summary>
    /// <param name="text">Its text.</param>
    public static ShippedContract Read(string text) => new(
    [
        .. text.Split('\n')
            .Select(static (line, index) => new KeyValuePair<int, string>(index + 1, line.TrimEnd('\r')))
            .Where(static line => line.Value.Length > 0 && line.Value[0] != '#'),
    ]);

    /// <summary>The text of a file that keeps facts.</summary>
    /// <param name="name">The contract's file, without folders.</param>
    /// <param name="facts">The facts.</param>
    public static string Write(string name, IReadOnlyList<string> facts) =>
        $"# What {name} promises on the wire and callers build on: ? parameters, < what is sent, > what is answered, = named values.\n"
        + "# 'tiledesk-contracts baseline' writes and checks this file; what goes or changes here breaks somebody.\n"
        + string.Concat(facts.Select(static fact => fact + "\n"));

    /// <summary>What a contract no longer keeps of these facts, or adds to them.</summary>
    /// <param name="facts">What the contract promises now.</param>
    /// <returns>What went or changed in the order of the file, then what came.</returns>
    public IReadOnlyList<ShippedDifference> Compare(IReadOnlyList<string> facts)
    {
        var kept = new HashSet<string>(lines.Select(static line => line.Value), StringComparer.Ordinal);
        var added = facts.Where(fact => !kept.Contains(fact)).ToList();
        var now = new HashSet<string>(facts, StringComparer.Ordinal);
        var byKey = added.GroupBy(KeyOf, StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => group.First(), StringComparer.Ordinal);
        var differences = new List<ShippedDifference>();
        var changed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in lines.Where(line => !now.Contains(line.Value)))
        {
            var successor = byKey.TryGetValue(KeyOf(line.Value), out var other) && changed.Add(other) ? other : null;
            differences.Add(new ShippedDifference(line.Key, line.Value, successor));
        }

        differences.AddRange(added.Where(fact => !changed.Contains(fact)).Select(static fact => new ShippedDifference(null, null, fact)));
        return differences;
    }

    // What a fact is about: the words before its colon.
    private static string KeyOf(string fact)
    {
        var colon = fact.IndexOf(": ", StringComparison.Ordinal);
        return colon < 0 ? fact : fact.Substring(0, colon);
    }
}
