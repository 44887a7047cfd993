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
        var chosen = ChosenNames(pending);
        var members = new List<MemberName>();
        var values = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < pending.Form.Values!.Count; index++)
        {
            var scalar = pending.Form.Values[index];
            var value = Value(scalar, pending.Form.Scalar);
            if (seen.Add(value))
            {
                var made = CSharpName.EnumMember(value);
                var name = chosen is not null && CSharpName.IsIdentifier(chosen[index]) ? chosen[index] : made;
                members.Add(new(value, name, name == made ? MemberNames.Alternative(value) : null, scope.Place(scalar)));
                values.Add(value);
            }
        }

        var names = MemberNames.Assign(members, [.. ReservedNames.OfEnums, pending.Name], scope.Problems, ModelRules.NameMade);
        return names.Select((name, index) => new EnumMemberModel(name, values[index]));
    }

    // Numbers get one spelling (1.50 and 1.5 are one value); "R" is invariant and round-trips.
    private static string Value(SpecScalar scalar, TypeKind kind) => kind switch
    {
        TypeKind.Int32Enum or TypeKind.Int64Enum =>
            long.Parse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
        TypeKind.DoubleEnum =>
            double.Parse(scalar.Value, NumberStyles.Float, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture),
        _ => scalar.Value,
    };

    // Names stand for all members of enum, null included, so they are matched before null is left out.
    private List<string>? ChosenNames(PendingType pending)
    {
        var owner = pending.Form.ValueOwner!;
        if ((owner.Extension("x-enum-varnames") ?? pending.Schema.Extension("x-enum-varnames")) is not SpecSequence sequence)
        {
            return null;
        }

        var names = sequence.Items.Select(item => DocumentationReader.Text(item) ?? "").ToList();
        var all = owner.Enum;
        if (names.Count == all.Count && all.Count != pending.Form.Values!.Count)
        {
            names = [.. names.Where((_, index) => all[index].Kind != SpecScalarKind.Null)];
        }

        if (names.Count != pending.Form.Values!.Count)
        {
            scope.Problems.Report(
                ModelRules.EnumNamesDoNotFit,
                sequence.Position,
                names.Count.ToString(CultureInfo.InvariantCulture),
                pending.Form.Values.Count.ToString(CultureInfo.InvariantCulture));
            return null;
        }

        ReportInvalid(sequence, pending);
        return names;
    }

    private void ReportInvalid(SpecSequence sequence, PendingType pending)
    {
        foreach (var item in sequence.Items)
        {
            var name = DocumentationReader.Text(item) ?? "";
            if (!CSharpName.IsIdentifier(name))
            {
                scope.Problems.Report(ModelRules.EnumNameInvalid, item.Position, name, pending.Name);
            }
        }
    }
}
