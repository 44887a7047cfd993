using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Comparison.Schemas;

/// <summary>Types and nullability.</summary>
internal static class TypeAspect
{
    /// <summary>Compares them.</summary>
    /// <returns>Whether what is inside can be compared: false where a value of the one is never one of the other, or where one takes anything.</returns>
    public static bool Compare(SchemaComparison schema)
    {
        var (old, now) = (schema.Old, schema.New);
        if (old.IsNever != now.IsNever)
        {
            var message = now.IsNever ? "No value is taken any more." : "Values are taken now; there were none.";
            schema.Report(now.IsNever ? TypeRules.TypeSpecialized : TypeRules.TypeGeneralized, message, old.Origin, now.Origin);
            return false;
        }

        // Of a union the branches are compared, not the type that it lacks.
        if (old.Types.SequenceEqual(now.Types) || (IsUnion(old) && old.Types.Count == 0) || (IsUnion(now) && now.Types.Count == 0))
        {
            CompareNull(schema);
            return true;
        }

        var (rule, goesOn) = RuleOf(old, now);
        if (goesOn)
        {
            CompareNull(schema);
        }

        schema.Report(rule, $"The type changed from {Words(old.Types)} to {Words(now.Types)}.", old.Origin, now.Origin);
        return goesOn;
    }

    private static bool IsUnion(EffectiveSchema schema) => schema.Branches("oneOf").Count > 0 || schema.Branches("anyOf").Count > 0;

    private static void CompareNull(SchemaComparison schema)
    {
        if (schema.Old.IsNullable != schema.New.IsNullable)
        {
            var (rule, what) = schema.New.IsNullable ? (TypeRules.BecameNullable, "It may be null now.") : (TypeRules.BecameNotNullable, "It may no longer be null.");
            schema.Report(rule, what, schema.Old.Origin, schema.New.Origin);
        }
    }

    private static (DriftRule Rule, bool GoesOn) RuleOf(EffectiveSchema oldSchema, EffectiveSchema newSchema)
    {
        var (old, now) = (oldSchema.Types, newSchema.Types);
        if (now.Count == 0)
        {
            return (newSchema.IsFree ? TypeRules.SchemaBecameUntyped : TypeRules.TypeGeneralized, false);
        }

        if (old.Count == 0)
        {
            return (TypeRules.TypeSpecialized, false);
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

    private static string Words(IReadOnlyList<string> types) => types.Count == 0 ? "any" : string.Join(" or ", types.Select(static type => $"'{type}'"));
}
