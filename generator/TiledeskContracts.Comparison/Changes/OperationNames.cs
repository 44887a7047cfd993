namespace TiledeskContracts.Comparison.Changes;

/// <summary>Numbers the operations of a comparison, and names them again.</summary>
internal sealed class OperationNames
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];
    private readonly Dictionary<OperationSet, IReadOnlyList<string>> _lists = [];

    /// <summary>The number of an operation.</summary>
    /// <param name="name">Method and path.</param>
    public int NumberOf(string name)
    {
        if (!_numbers.TryGetValue(name, out var number))
        {
            _numbers.Add(name, number = _names.Count);
            _names.Add(name);
        }

        return number;
    }

    /// <summary>The names of operations, sorted; one list for all equal sets, which no longer change.</summary>
    /// <param name="set">The operations.</param>
    public IReadOnlyList<string> Of(OperationSet set)
    {
        if (!_lists.TryGetValue(set, out var names))
        {
            var sorted = set.Numbers.Select(number => _names[number]).ToArray();
            Array.Sort(sorted, StringComparer.Ordinal);
            _lists.Add(set, names = sorted);
        }

        return names;
    }
}
