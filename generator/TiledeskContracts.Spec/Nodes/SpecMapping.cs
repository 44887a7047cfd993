namespace TiledeskContracts.Spec.Nodes;

/// <summary>Names and values, in the order of the text. Names are unique; the reader reports and drops a repeated one.</summary>
public sealed class SpecMapping : SpecNode
{
    private readonly Dictionary<string, SpecNode> _byName;

    /// <summary>Makes a mapping of members whose names differ.</summary>
    /// <param name="members">The members, in order.</param>
    /// <param name="position">Where the mapping begins.</param>
    public SpecMapping(IReadOnlyList<SpecMember> members, SpecPosition position)
        : base(position)
    {
        Members = members;
        _byName = members.ToDictionary(member => member.Key.Value, member => member.Value, StringComparer.Ordinal);
    }

    /// <summary>The members, in order.</summary>
    public IReadOnlyList<SpecMember> Members { get; }

    /// <summary>The value under a name, or null if there is none.</summary>
    /// <param name="name">The name, compared ordinally.</param>
    public SpecNode? this[string name] => _byName.TryGetValue(name, out var value) ? value : null;
}
