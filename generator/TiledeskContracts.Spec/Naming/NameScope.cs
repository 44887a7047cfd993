using System.Globalization;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Naming;

/// <summary>Names that must differ from each other, and where each came from.</summary>
/// <param name="reserved">Names nobody gets.</param>
internal sealed class NameScope(IEnumerable<string> reserved)
{
    private readonly HashSet<string> _reserved = new(reserved, StringComparer.Ordinal);
    private readonly Dictionary<string, SpecLocation> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>Takes a name, or the next free one: reserved names get <c>Value</c>, taken ones 2, 3 …</summary>
    /// <param name="wanted">The name wanted.</param>
    /// <param name="place">Where the contract asks for it.</param>
    /// <param name="rival">Where the wanted name was taken before, or null.</param>
    /// <returns>The name taken.</returns>
    public string Claim(string wanted, SpecLocation place, out SpecLocation? rival)
    {
        var name = _reserved.Contains(wanted) ? wanted + "Value" : wanted;
        rival = _taken.TryGetValue(name, out var first) ? first : null;

        var free = Free(name);
        _taken.Add(free, place);
        return free;
    }

    /// <summary>Where a name was taken.</summary>
    /// <param name="wanted">The name.</param>
    /// <returns>The place, or null while it is free.</returns>
    public SpecLocation? Holder(string wanted) => _taken.TryGetValue(wanted, out var place) ? place : null;

    // Counting goes on where it stopped, so a hundred thousand equal names cost no more than as many different ones.
    private string Free(string name)
    {
        var free = name;
        var count = _counts.TryGetValue(name, out var last) ? last : 1;
        while (_taken.ContainsKey(free) || _reserved.Contains(free))
        {
            count++;
            free = name + (char.IsDigit(name[name.Length - 1]) ? "_" : "") + count.ToString(CultureInfo.InvariantCulture);
        }

        _counts[name] = count;
        return free;
    }
}
