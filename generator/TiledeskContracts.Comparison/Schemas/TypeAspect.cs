using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Comparison.Schemas;

/// <summary>Types and nullability.</summary>
internal static class TypeAspect
{
    /// <summary>Compares them.</summary>
    /// <returns>Whether what is inside can be compared: false where a value of the one is never one of the other.</returns>
    public static bool Compare(SchemaComparison schema)
    {
        CompareNull(schema);
        var old = schema.Old.Types;
        var now = schema.New.Types;
        if (old.SequenceEqual(now))
        {
            return true;
        }

        var (rule, goesOn) = RuleOf(old, now);
        schema.Report(rule, $"The type changed from {Words(old)} to {Words(now)}.", schema.Old.Origin, schema.New.Origin);
        return goesOn;
    }

    private static void CompareNull(SchemaComparison schema)
    {
        if (schema.Old.IsNullable != schema.New.IsNullable)
        {
            var (rule, what) = schema.New.IsNullable ? (TypeRules.BecameNullable, "It may be null now.") : (TypeRules.BecameNotNullable, "It may no longer be null.");
            schema.Report(rule, what, schema.Old.Origin, schema.New.Origin);
        }
    }

    private static (DriftRule Rule, bool GoesOn) RuleOf(IReadOnlyList<string> old, IReadOnlyList<string> now)
    {
        if (now.Count == 0)
        {
            return (TypeRules.TypeGeneralized, true);
        }

        if (old.Count == 0)
        {
            return (TypeRules.TypeSpecialized, true);
        }

        var isWider = old.All(type => Takes(now, type));
        var isNarrower = now.All(type => Takes(old, type));
        return (isWider, isNarrower, old.Count + now.Count > 2) switch
        {
            (true, _, true) => (TypeRules.TypeListWidened, true),
            (true, _, _) => (TypeRules.TypeGeneralized, true),
            (_, true, true) => (TypeRules.TypeListNarrowed, true),
            (_, true, _) => (TypeRules.TypeSpecialized, true),
            _ => (TypeRules.TypeChanged, false),
        };
    }

    private static bool Takes(IReadOnlyList<string> types, string type) => types.Contains(type) || (type == "integer" && types.Contains("number"));

    private static string Words(IReadOnlyList<string> types) => types.Count == 0 ? "any" : string.Join(" or ", types);
}
