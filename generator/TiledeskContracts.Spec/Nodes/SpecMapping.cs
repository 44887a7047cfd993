namespace TiledeskContracts.Spec.Nodes;

/// <summary>Names and values, in the order of the text. Names are unique; the reader reports a repeated one and keeps the last.</summary>
/// <param name="members">The members, in order; their names differ.</param>
/// <param name="position">Where the mapping begins.</param>
public sealed class SpecMapping(IReadOnlyList<SpecMember> members, SpecPosition position) : SpecNode(position)
{
    // Nearly all mappings of a contract are so small that a look at each member is quicker than a table.
    private const int LargestWithoutTable = 12;

    // An array, for the loop over it is the most travelled one of all reading.
    private readonly SpecMember[] _members = members as SpecMember[] ?? [.. members];
    private Dictionary<string, SpecMember>? _byName;

    /// <summary>The members, in order.</summary>
    public IReadOnlyList<SpecMember> Members => _members;

    /// <summary>The value under a name, or null if there is none.</summary>
    /// <param name="name">The name, compared ordinally.</param>
    public SpecNode? this[string name] => Member(name)?.Value;

    /// <summary>The member of a name.</summary>
    /// <param name="name">The name, compared ordinally.</param>
    /// <returns>The member, or null if there is none.</returns>
    public SpecMember? Member(string name)
    {
        if (_members.Length > LargestWithoutTable)
        {
            // Two threads may both make the table; either result is right.
            _byName ??= _members.ToDictionary(static member => member.Key.Value, StringComparer.Ordinal);
            return _byName.TryGetValue(name, out var found) ? found : null;
        }

        foreach (var member in _members)
        {
            if (string.Equals(member.Key.Value, name, StringComparison.Ordinal))
            {
                return member;
            }
        }

        return null;
    }
}
