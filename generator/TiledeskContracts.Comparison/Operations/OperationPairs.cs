using System.Text.RegularExpressions;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Comparison.Operations;

/// <summary>Finds the operation of the new contract that stands for each one of the old.</summary>
internal sealed class OperationPairs
{
    private static readonly string[] _words = ["operationId", "summary", "description", "tags", "deprecated", "example", "examples"];

    private readonly List<OperationPair> _both = [];
    private List<ComparedOperation> _removed;
    private List<ComparedOperation> _added;

    /// <summary>Pairs operations: by method and path, by a prefix that changed, by id, by what they are.</summary>
    /// <param name="old">The old ones.</param>
    /// <param name="now">The new ones.</param>
    public OperationPairs(IEnumerable<ComparedOperation> old, IEnumerable<ComparedOperation> now)
    {
        (_removed, _added) = ([.. old], [.. now]);
        var all = _removed.Count;
        Take(null, static one => one.Name, static other => other.Name);
        Take(null, KeyOf, KeyOf);
        Take(OperationRules.PathTrailingSlashChanged, LooseKeyOf, LooseKeyOf);
        Prefix = PathPrefix.Between(_removed, _added, all);
        if (Prefix is { } prefix)
        {
            Take(null, one => one.Method + " " + prefix.Moved(Template(one.Path)), KeyOf);
        }

        Take(OperationRules.OperationMoved, static one => one.Id, static other => other.Id);
        Take(OperationRules.OperationMoved, ShapeOf, ShapeOf);
    }

    /// <summary>Those that are in both.</summary>
    public IReadOnlyList<OperationPair> Both => _both;

    /// <summary>Those that are gone.</summary>
    public IReadOnlyList<ComparedOperation> Removed => _removed;

    /// <summary>Those that are new.</summary>
    public IReadOnlyList<ComparedOperation> Added => _added;

    /// <summary>Those gone for which several that came may stand, or several gone for one that came: nothing but names of placeholders tells them apart.</summary>
    public IEnumerable<ComparedOperation> Ambiguous => _removed.Join(_added.Select(KeyOf).Distinct(StringComparer.Ordinal), KeyOf, static key => key, static (one, _) => one, StringComparer.Ordinal);

    /// <summary>The prefix under which most paths are now; null where they are where they were.</summary>
    public PathPrefix? Prefix { get; }

    /// <summary>A path whose placeholders have no names.</summary>
    /// <param name="path">The path.</param>
    public static string Template(string path) => Regex.Replace(path, @"\{[^}]*\}", "{}");

    // Keys that are not one's own alone say nothing.
    private void Take(DriftRule? rule, Func<ComparedOperation, string?> oldKey, Func<ComparedOperation, string?> newKey)
    {
        var candidates = _added.GroupBy(newKey, StringComparer.Ordinal).Where(static group => group.Key is not null && group.Take(2).Count() == 1)
            .ToDictionary(static group => group.Key!, static group => group.First(), StringComparer.Ordinal);
        var found = new List<OperationPair>();
        foreach (var group in _removed.GroupBy(oldKey, StringComparer.Ordinal))
        {
            if (group.Key is not null && group.Take(2).Count() == 1 && candidates.TryGetValue(group.Key, out var same))
            {
                found.Add(new OperationPair(group.First(), same, rule));
            }
        }

        var (gone, come) = (new HashSet<ComparedOperation>(found.Select(static pair => pair.Old)), new HashSet<ComparedOperation>(found.Select(static pair => pair.New)));
        _removed = [.. _removed.Where(one => !gone.Contains(one))];
        _added = [.. _added.Where(one => !come.Contains(one))];
        _both.AddRange(found);
    }

    private static string KeyOf(ComparedOperation operation) => operation.Method + " " + Template(operation.Path);

    private static string LooseKeyOf(ComparedOperation operation) => KeyOf(operation).TrimEnd('/').ToUpperInvariant();

    // Only what says much of itself, and keeps its last word, is known again.
    private static string? ShapeOf(ComparedOperation operation)
    {
        var word = operation.Path.Split('/').LastOrDefault(static segment => segment.Length > 0 && segment[0] != '{');
        var text = CanonicalText.Of(operation.Node.Node, _words.Contains);
        return word is not null && text.IndexOf("schema", StringComparison.Ordinal) >= 0 ? operation.Method + " " + word.ToUpperInvariant() + " " + text : null;
    }
}
