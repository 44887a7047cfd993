using System.Globalization;
using TiledeskContracts.Spec.Model;
using TiledeskContracts.Spec.Naming;
using TiledeskContracts.Spec.Nodes;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Linking;

/// <summary>Builds open enums.</summary>
/// <param name="scope">The contract.</param>
internal sealed class EnumBuilder(ContractScope scope)
{
    /// <summary>Builds an enum of a schema.</summary>
    /// <param name="pending">The type to build.</param>
    /// <returns>The enum.</returns>
    public EnumModel Build(PendingType pending) =>
        Build(pending.Owner.Pointer, pending.Name, pending.Form.Scalar, Values(pending), DocumentationReader.Read(pending.Owner));

    /// <summary>Builds an enum.</summary>
    /// <param name="pointer">Where the contract says so.</param>
    /// <param name="name">Its C# name.</param>
    /// <param name="kind">What its values are.</param>
    /// <param name="values">Its values; one that comes twice counts once.</param>
    /// <param name="words">The contract's words.</param>
    /// <returns>The enum.</returns>
    public EnumModel Build(string pointer, string name, TypeKind kind, IEnumerable<EnumValue> values, Documentation words)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var known = values.Where(value => seen.Add(value.Value)).ToList();
        var members = known.Select(value =>
        {
            var made = CSharpName.EnumMember(value.Value);
            var isChosen = value.Chosen is not null && value.Chosen != made;
            return new MemberName(value.Value, value.Chosen ?? made, isChosen ? null : MemberNames.Alternative(value.Value), scope.Place(value.Place)) { IsChosen = isChosen };
        }).ToList();
        var names = MemberNames.Assign(members, [.. ReservedNames.OfEnums, name], scope.Problems, ModelRules.NameMade);
        return new(
            pointer,
            scope.Names.Namespace,
            scope.Hint("Enums", name),
            name,
            kind,
            new(known.Select((value, index) => new EnumMemberModel(names[index], value.Value) { Documentation = value.Words })),
            words);
    }

    private IEnumerable<EnumValue> Values(PendingType pending)
    {
        var given = new EnumMemberWords(scope, pending);
        var (chosen, words) = (given.Names(), given.Words());
        return pending.Form.Values!.Select((scalar, index) => new EnumValue(Value(scalar, pending.Form.Scalar), chosen[index], scalar, words[index]));
    }

    // Numbers get one spelling (1.50 and 1.5 are one value); "R" is invariant and round-trips.
    private static string Value(SpecScalar scalar, TypeKind kind) => kind switch
    {
        TypeKind.Int32Enum or TypeKind.Int64Enum when EnumForms.TryWhole(scalar.Value, out var whole) => whole.ToString(CultureInfo.InvariantCulture),
        TypeKind.DoubleEnum =>
            double.Parse(scalar.Value, NumberStyles.Float, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture),
        _ => scalar.Value,
    };
}
