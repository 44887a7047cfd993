using System.Globalization;

namespace TiledeskContracts.Runtime.Tests.Paging;

/// <summary>A list, newest first, that changes before each page as its script says.</summary>
internal sealed class ChangingList(int size, int count, IReadOnlyList<int[]> script)
{
    private readonly string[] _first = [.. Enumerable.Range(0, count).Select(Name)];
    private readonly List<string> _items = [.. Enumerable.Range(0, count).Select(Name)];
    private readonly HashSet<string> _gone = [];
    private int _added;

    public List<int> Fetched { get; } = [];

    public IEnumerable<string> AlwaysThere => _first.Where(item => !_gone.Contains(item));

    /// <summary>Negative steps add one at the front, others remove the one at that place.</summary>
    public Task<(IList<string> Items, long Total)> FetchAsync(int page, CancellationToken cancellationToken)
    {
        foreach (var step in Fetched.Count < script.Count ? script[Fetched.Count] : [])
        {
            if (step < 0)
            {
                _items.Insert(0, Name(_first.Length + _added++));
            }
            else if (_items.Count > 0)
            {
                var place = step % _items.Count;
                _gone.Add(_items[place]);
                _items.RemoveAt(place);
            }
        }

        Fetched.Add(page);
        return Task.FromResult<(IList<string>, long)>(([.. _items.Skip(page * size).Take(size)], _items.Count));
    }

    private static string Name(int number) => number.ToString(CultureInfo.InvariantCulture);
}
