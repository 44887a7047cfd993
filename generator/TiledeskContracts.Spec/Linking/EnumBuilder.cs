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
    /// <summary>Builds an enum.</summary>
    /// <param name="pending">The type to build.</param>
    /// <returns>The enum.</returns>
    public EnumModel Build(PendingType pending) => new(
        pending.Owner.Pointer,
        scope.Names.Namespace,
        scope.Hint("Enums", pending.Name),
        pending.Name,
        pending.Form.Scalar,
        new(Members(pending)),
        DocumentationReader.Read(pending.Owner));

    private IEnumerable<EnumMemberModel> Members(PendingType pending)
    {
        var given = new EnumMemberWords(scope, pending);
        var (chosen, words) = (given.Names(), given.Words());
        var members = new List<MemberName>();
        var values = new List<(string Value, Documentation? Words)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < pending.Form.Values!.Count; index++)
        {
            var scalar = pending.Form.Values[index];
            var value = Value(scalar, pending.Form.Scalar);
            if (seen.Add(value))
            {
                var made = CSharpName.EnumMember(value);
                var name = chosen[index] ?? made;
                members.Add(new(value, name, name == made ? MemberNames.Alternative(value) : null, scope.Place(scalar)) { IsChosen = name != made });
                values.Add((value, words[index]));
            }
        }

        var names = MemberNames.Assign(members, [.. ReservedNames.OfEnums, pending.Name], scope.Problems, ModelRules.NameMade);
        return names.Select((name, index) => new EnumMemberModel(name, values[index].Value) { Documentation = values[index].Words });
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
