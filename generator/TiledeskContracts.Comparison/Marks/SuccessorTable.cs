using TiledeskContracts.Spec.Model;

namespace TiledeskContracts.Comparison.Marks;

/// <summary>
/// Pairs the classes of two versions by name. Objects are made of one another where all properties that both have are of one type;
/// what only one of them names goes along as an additional member, so nothing is lost.
/// </summary>
/// <param name="old">The old contract.</param>
/// <param name="now">The next one.</param>
/// <param name="next">What the next one is called.</param>
internal sealed class SuccessorTable(ContractModel old, ContractModel now, NextContractModel next)
{
    private readonly Dictionary<string, ObjectModel> _objects = now.Objects.ToDictionary(static model => model.Name, StringComparer.Ordinal);
    private readonly Dictionary<string, EnumModel> _oldEnums = old.Enums.ToDictionary(static model => model.Name, StringComparer.Ordinal);
    private readonly Dictionary<string, EnumModel> _enums = now.Enums.ToDictionary(static model => model.Name, StringComparer.Ordinal);
    private readonly Dictionary<string, UnionModel> _oldUnions = old.Unions.ToDictionary(static model => model.Name, StringComparer.Ordinal);
    private readonly Dictionary<string, UnionModel> _unions = now.Unions.ToDictionary(static model => model.Name, StringComparer.Ordinal);
    private readonly Dictionary<string, string> _obstacles = new(StringComparer.Ordinal);

    /// <summary>Makes the table.</summary>
    public IEnumerable<PlacedSuccessor> All()
    {
        var pairs = old.Objects.Where(model => _objects.ContainsKey(model.Name)).ToList();

        // A class that cannot be made stops those that hold it; classes may hold each other, so until none is stopped any more.
        var count = -1;
        while (count != _obstacles.Count)
        {
            count = _obstacles.Count;
            foreach (var model in pairs.Where(model => !_obstacles.ContainsKey(model.Name)))
            {
                if (ObstacleOf(model, _objects[model.Name]) is { } obstacle)
                {
                    _obstacles.Add(model.Name, obstacle);
                }
            }
        }

        return pairs.Select(model => new PlacedSuccessor(model.Name, new SuccessorModel(next.Version, next.Namespace + "." + model.Name, _obstacles.TryGetValue(model.Name, out var why) ? why : null)));
    }

    private string? ObstacleOf(ObjectModel model, ObjectModel other)
    {
        if (model.Inheritance is not null || other.Inheritance is not null)
        {
            return "the class is one of a hierarchy.";
        }

        if (new[] { "To" + next.Version, "From" + next.Version } is var made && (made.Contains(model.Name) || model.Properties.Any(property => made.Contains(property.Name))))
        {
            return "a member has that name.";
        }

        if ((model.AdditionalType, other.AdditionalType) is ({ } values, { } others) && !Agree(values, others))
        {
            return "its additional properties are of another type there.";
        }

        var theirs = other.Properties.ToDictionary(static property => property.WireName, StringComparer.Ordinal);
        var differing = model.Properties.FirstOrDefault(property => theirs.TryGetValue(property.WireName, out var same) && !(property.Shape == same.Shape && Agree(property.Type, same.Type)));
        return differing is null ? null : $"'{differing.WireName}' is of another type there.";
    }

    private bool Agree(TypeModel one, TypeModel other)
    {
        if (one.Kind != other.Kind || one.Nullable != other.Nullable || one.Element is null != other.Element is null)
        {
            return false;
        }

        if (one.Element is { } element && !Agree(element, other.Element!))
        {
            return false;
        }

        if (one.Name is null || other.Name is null)
        {
            return one.Name is null && other.Name is null;
        }

        var name = Local(one.Name, old);
        return name == Local(other.Name, now) && one.Kind switch
        {
            TypeKind.Object => !_obstacles.ContainsKey(name) && _objects.ContainsKey(name),
            TypeKind.Union => _oldUnions.TryGetValue(name, out var union) && _unions.TryGetValue(name, out var others) && Agree(union, others),
            _ => _oldEnums.TryGetValue(name, out var values) && _enums.TryGetValue(name, out var known) && Texts(values).SetEquals(Texts(known)),
        };
    }

    private bool Agree(UnionModel one, UnionModel other) =>
        one.Cases.Count == other.Cases.Count && one.Cases.Zip(other.Cases, (left, right) => left.Name == right.Name && Agree(left.Type, right.Type)).All(static same => same);

    private static HashSet<string> Texts(EnumModel model) => new(model.Members.Select(static member => member.Value), StringComparer.Ordinal);

    private static string Local(string name, ContractModel contract) =>
        name.StartsWith(contract.Namespace + ".", StringComparison.Ordinal) ? name.Substring(contract.Namespace.Length + 1) : name;
}
