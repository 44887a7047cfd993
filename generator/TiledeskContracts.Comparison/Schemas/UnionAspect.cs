using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Comparison.Schemas;

/// <summary>Unions: <c>oneOf</c> and <c>anyOf</c>.</summary>
internal static class UnionAspect
{
    private static readonly string[] _scalars = ["string", "number", "integer", "boolean"];

    /// <summary>Tells that one schema became a union, or a union one schema: that explains every other difference.</summary>
    /// <returns>Whether there is no more to tell.</returns>
    public static bool IsWrapped(SchemaComparison schema)
    {
        var isNow = IsUnion(schema.New);
        if (IsUnion(schema.Old) == isNow)
        {
            return false;
        }

        var (one, union) = isNow ? (schema.Old, schema.New) : (schema.New, schema.Old);
        var branches = BranchesOf(union).ToList();
        if (OpenEnum.Compare(schema, isNow, branches))
        {
            return true;
        }

        var types = branches.Select(static branch => branch.Resolved().Text("type")).ToList();
        if (one.Types.Count == 1 && types.Contains(one.Types[0]) && types.All(static type => type is not null && _scalars.Contains(type)))
        {
            // A union of plain values is a list of types in other words.
            var (rule, message) = isNow ? (TypeRules.TypeListWidened, "It takes more types now.") : (TypeRules.TypeListNarrowed, "It takes fewer types now.");
            schema.Report(rule, $"{message} One is {one.Types[0]}.", schema.Old.Origin, schema.New.Origin);
            return true;
        }

        var words = string.Join(", ", branches.Take(5).Select(static branch => $"'{SchemaText.NameOf(branch)}'"));
        var (wrapped, what) = isNow
            ? (CompositionRules.WrappedInOneOf, $"One schema became a choice: {words}.")
            : (CompositionRules.UnwrappedFromOneOf, $"A choice became one schema; it was: {words}.");
        schema.Report(wrapped, what, schema.Old.Origin, schema.New.Origin);

        // What has members beside its branches is compared by those too.
        return union.Properties.Count == 0;
    }

    /// <summary>Compares the branches.</summary>
    public static void Compare(SchemaComparison schema)
    {
        var (oldOne, oldAny) = (schema.Old.Branches("oneOf"), schema.Old.Branches("anyOf"));
        var (newOne, newAny) = (schema.New.Branches("oneOf"), schema.New.Branches("anyOf"));
        if (!IsUnion(schema.Old) || !IsUnion(schema.New))
        {
            return;
        }

        if (oldOne.Count > 0 && oldAny.Count == 0 && newOne.Count == 0)
        {
            CompareSwitched(schema, oldOne, newAny, "anyOf");
        }
        else if (oldAny.Count > 0 && oldOne.Count == 0 && newAny.Count == 0)
        {
            CompareSwitched(schema, oldAny, newOne, "oneOf");
        }
        else
        {
            CompareBranches(schema, BranchMatch.Of(oldOne, newOne, alsoSimilar: true), newOne, "oneOf");
            CompareBranches(schema, BranchMatch.Of(oldAny, newAny, alsoSimilar: true), newAny, "anyOf");
        }
    }

    private static void CompareSwitched(SchemaComparison schema, IReadOnlyList<Part> old, IReadOnlyList<Part> now, string keyword)
    {
        schema.Report(CompositionRules.OneOfAnyOfSwitched, $"The choice is '{keyword}' now.", schema.Old.Origin, schema.New.Origin);
        CompareBranches(schema, BranchMatch.Of(old, now, alsoSimilar: true), now, keyword);
    }

    private static void CompareBranches(SchemaComparison schema, BranchMatch match, IReadOnlyList<Part> now, string keyword)
    {
        var (added, removed) = keyword == "oneOf" ? (CompositionRules.OneOfAdded, CompositionRules.OneOfRemoved) : (CompositionRules.AnyOfAdded, CompositionRules.AnyOfRemoved);
        foreach (var branch in match.Removed)
        {
            schema.Report(removed, $"It is no longer '{SchemaText.NameOf(branch)}'.", branch, default);
        }

        foreach (var branch in match.Added)
        {
            schema.Report(added, $"It may be '{SchemaText.NameOf(branch)}' too.", default, branch);
        }

        foreach (var (before, after) in match.Both)
        {
            schema.Compare([before], [after]);
        }

        if (match.IsComplete && !match.Both.Select(static one => one.New.Pointer).SequenceEqual(now.Select(static one => one.Pointer)))
        {
            schema.Report(CompositionRules.BranchesReordered, $"The branches of '{keyword}' stand in another order.", schema.Old.Origin, schema.New.Origin);
        }
    }

    private static bool IsUnion(EffectiveSchema schema) => BranchesOf(schema).Any();

    private static IEnumerable<Part> BranchesOf(EffectiveSchema schema) => schema.Branches("oneOf").Concat(schema.Branches("anyOf"));
}
