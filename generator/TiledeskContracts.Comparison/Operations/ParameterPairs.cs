using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Comparison.Operations;

/// <summary>Finds the parameter of the new operation that stands for each one of the old.</summary>
internal sealed class ParameterPairs
{
    // Of more than these no more is guessed: time is to grow as the contract does.
    private const int MostGuesses = 10_000;

    private static readonly string[] _words = ["name", "description", "example", "examples"];

    private readonly List<(ComparedParameter Old, ComparedParameter New, DriftRule? Rule)> _both = [];
    private readonly List<ComparedParameter> _removed;
    private readonly List<ComparedParameter> _added;

    /// <summary>Pairs parameters.</summary>
    /// <param name="old">The old ones.</param>
    /// <param name="now">The new ones.</param>
    public ParameterPairs(IReadOnlyList<ComparedParameter> old, IReadOnlyList<ComparedParameter> now)
    {
        (_removed, _added) = ([.. old], [.. now]);
        TakeSame();
        if ((long)_removed.Count * _added.Count > MostGuesses)
        {
            return;
        }

        Take(ParameterRules.ParameterLocationChanged, static (one, other) => one.Name == other.Name);
        Take(ParameterRules.ParameterNameCaseChanged, static (one, other) => one.In == other.In && string.Equals(one.Name, other.Name, StringComparison.OrdinalIgnoreCase));
        Take(ParameterRules.ParameterRenamed, IsRenamed);
    }

    /// <summary>Those that are in both, with the rule that tells what became of the parameter itself, if any.</summary>
    public IReadOnlyList<(ComparedParameter Old, ComparedParameter New, DriftRule? Rule)> Both => _both;

    /// <summary>Those that are gone.</summary>
    public IReadOnlyList<ComparedParameter> Removed => _removed;

    /// <summary>Those that are new.</summary>
    public IReadOnlyList<ComparedParameter> Added => _added;

    private void TakeSame()
    {
        var candidates = _added.ToDictionary(static one => (one.In, one.Key));
        foreach (var old in _removed)
        {
            if (candidates.TryGetValue((old.In, old.Key), out var same))
            {
                _both.Add((old, same, null));
            }
        }

        var (gone, come) = (new HashSet<ComparedParameter>(_both.Select(static pair => pair.Old)), new HashSet<ComparedParameter>(_both.Select(static pair => pair.New)));
        _removed.RemoveAll(gone.Contains);
        _added.RemoveAll(come.Contains);
    }

    private void Take(DriftRule rule, Func<ComparedParameter, ComparedParameter, bool> isSame)
    {
        foreach (var old in _removed.ToList())
        {
            // Of several likely ones none is: better told as removed and added than guessed.
            var likely = _added.Where(now => isSame(old, now)).Take(2).ToList();
            if (likely.Count == 1)
            {
                _both.Add((old, likely[0], rule));
                _removed.Remove(old);
                _added.Remove(likely[0]);
            }
        }
    }

    // 'page_size' and 'pageSize', 'lead' and 'leadId': everything else must be the same.
    private static bool IsRenamed(ComparedParameter old, ComparedParameter now) =>
        old.In == now.In && IsLike(Letters(old.Name), Letters(now.Name)) && CanonicalText.Of(old.Node.Node, _words.Contains) == CanonicalText.Of(now.Node.Node, _words.Contains);

    private static bool IsLike(string one, string other) =>
        one.Length > 2 && other.Length > 2 && (one.IndexOf(other, StringComparison.Ordinal) >= 0 || other.IndexOf(one, StringComparison.Ordinal) >= 0);

    private static string Letters(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
