using TiledeskContracts.Spec.Model;
using TiledeskContracts.Spec.Naming;

namespace TiledeskContracts.Spec.Linking;

/// <summary>What only one of several objects has, which tells it from the others in words too.</summary>
internal sealed class CaseWords
{
    private readonly Dictionary<int, ObjectShapeModel> _shapes = [];

    // In how many alternatives: a member, a value of a member, a member with values.
    private readonly Dictionary<string, int> _members = new(StringComparer.Ordinal);
    private readonly Dictionary<MemberValueModel, int> _values = [];
    private readonly Dictionary<string, int> _valued = new(StringComparer.Ordinal);

    /// <summary>Counts what alternatives have.</summary>
    /// <param name="choice">How they are told apart, or null where they need not be.</param>
    public CaseWords(ObjectChoiceModel? choice)
    {
        foreach (var shape in choice?.Shapes ?? EquatableArray<ObjectShapeModel>.Empty)
        {
            _shapes[shape.Alternative] = shape;
            Count(shape.Required.Concat(shape.Optional), _members);
            Count(shape.Values.Distinct(), _values);
            Count(shape.Values.Select(static value => value.Member).Distinct(StringComparer.Ordinal), _valued);
        }
    }

    /// <summary>The word for an alternative.</summary>
    /// <param name="alternative">Its index.</param>
    /// <returns>In PascalCase: the one value that a member has in it alone, or the member that only it has, required ones first; null where there is neither.</returns>
    public string? Of(int alternative)
    {
        if (!_shapes.TryGetValue(alternative, out var shape))
        {
            return null;
        }

        var value = shape.Values.GroupBy(static value => value.Member, StringComparer.Ordinal)
            .Where(group => _valued[group.Key] > 1 && !group.Skip(1).Any() && _values[group.First()] == 1)
            .OrderBy(static group => group.Key, StringComparer.Ordinal)
            .Select(static group => CSharpName.Pascal(group.First().Value))
            .FirstOrDefault(CSharpName.IsShort);
        return value ?? ((Only(shape.Required) ?? Only(shape.Optional)) is { } member ? "With" + CSharpName.Pascal(member) : null);
    }

    private string? Only(IEnumerable<string> members) =>
        members.OrderBy(static member => member, StringComparer.Ordinal).FirstOrDefault(member => _members[member] == 1);

    private static void Count<T>(IEnumerable<T> items, Dictionary<T, int> counts)
        where T : notnull
    {
        foreach (var item in items)
        {
            counts[item] = (counts.TryGetValue(item, out var count) ? count : 0) + 1;
        }
    }
}
