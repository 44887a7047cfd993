using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Comparison.Schemas;

/// <summary>Enumerations that take other values than the named ones too, spelled as a union of the names and of the type alone.</summary>
internal static class OpenEnum
{
    /// <summary>Compares such a union with a schema that is no union.</summary>
    /// <param name="schema">The schemas.</param>
    /// <param name="isNow">Whether the new one is the union.</param>
    /// <param name="branches">The branches of the union.</param>
    /// <returns>Whether it is such a union; all is told then.</returns>
    public static bool Compare(SchemaComparison schema, bool isNow, IReadOnlyList<Part> branches)
    {
        var one = isNow ? schema.Old : schema.New;
        if (branches.Count != 2 || one.Types.Count != 1)
        {
            return false;
        }

        var (names, rest) = branches[0].Resolved()["enum"].Exists ? (branches[0], branches[1]) : (branches[1], branches[0]);
        if (!names.Resolved()["enum"].Exists || rest.Resolved()["enum"].Exists || new[] { names, rest }.Any(branch => branch.Resolved().Text("type") != one.Types[0]))
        {
            return false;
        }

        if (!AllowedValues.Of(one).IsNamed)
        {
            schema.Report(TypeRules.TypeCompatible, isNow ? "Some of its values have names now." : "Its values have no names any more.", schema.Old.Origin, schema.New.Origin);
        }
        else
        {
            var (rule, message) = isNow ? (ValueRules.NoLongerEnum, "It takes other values than the named ones too now.") : (ValueRules.BecameEnum, "It takes named values only now.");
            schema.Report(rule, message, schema.Old.Origin, schema.New.Origin);
        }

        var inner = AllowedValues.Of(one).IsNamed ? names : rest;
        schema.Compare([isNow ? schema.Old.Origin : inner], [isNow ? inner : schema.New.Origin]);
        return true;
    }
}
