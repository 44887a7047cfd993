namespace TiledeskContracts.Comparison.Changes;

/// <summary>Numbers the operations of a comparison, and names them again.</summary>
internal sealed class OperationNames
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];
    private readonly Dictionary<OperationSet, IReadOnlyList<string>> _lists = [];
    private int[] _ranks = [];

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
            var ranks = Ranks();
            int[] numbers = [.. set.Numbers];
            var sorted = Array.ConvertAll(numbers, number => _names[number]);
            Array.Sort(Array.ConvertAll(numbers, number => ranks[number]), sorted);
            _lists.Add(set, names = sorted);
        }

        return names;
    }

    // Where each name stands among all, by number: sets are many and large, so names are held against one another only once.
    private int[] Ranks()
    {
        if (_ranks.Length < _names.Count)
        {
            _ranks = new int[_names.Count];
            int[] order = [.. Enumerable.Range(0, _names.Count)];
            Array.Sort([.. _names], order, StringComparer.Ordinal);
            for (var rank = 0; rank < order.Length; rank++)
            {
                _ranks[order[rank]] = rank;
            }
        }

        return _ranks;
    }
}
