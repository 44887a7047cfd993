namespace TiledeskContracts.Spec.Nodes;

/// <summary>Names and values, in the order of the text. Names are unique; the reader reports and drops a repeated one.</summary>
/// <param name="members">The members, in order; their names differ.</param>
/// <param name="position">Where the mapping begins.</param>
public sealed class SpecMapping(IReadOnlyList<SpecMember> members, SpecPosition position) : SpecNode(position)
{
    // Nearly all mappings of a contract are so small that a look at each member is quicker than a table.
    private const int LargestWithoutTable = 12;

    private Dictionary<string, SpecMember>? _byName;

    /// <summary>The members, in order.</summary>
    public IReadOnlyList<SpecMember> Members { get; } = members;

    /// <summary>The value under a name, or null if there is none.</summary>
    /// <param name="name">The name, compared ordinally.</param>
    public SpecNode? this[string name] => Member(name)?.Value;

    /// <summary>The member of a name.</summary>
    /// <param name="name">The name, compared ordinally.</param>
    /// <returns>The member, or null if there is none.</returns>
    public SpecMember? Member(string name)
    {
        if (Members.Count > LargestWithoutTable)
        {
            // Two threads may both make the table; either result is right.
            _byName ??= Members.ToDictionary(static member => member.Key.Value, StringComparer.Ordinal);
            return _byName.TryGetValue(name, out var found) ? found : null;
        }

        foreach (var member in Members)
        {
            if (string.Equals(member.Key.Value, name, StringComparison.Ordinal))
            {
                return member;
            }
        }

        return null;
    }
}
