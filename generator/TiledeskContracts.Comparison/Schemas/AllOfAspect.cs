using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Comparison.Schemas;

/// <summary>The members of <c>allOf</c>. What they say is compared flattened; here it is told which came and went.</summary>
internal static class AllOfAspect
{
    /// <summary>Compares them; to be asked last, for it looks at what was told.</summary>
    public static void Compare(SchemaComparison schema)
    {
        var old = schema.Old.Origin["allOf"].Items.ToList();
        var now = schema.New.Origin["allOf"].Items.ToList();
        if ((old.Count == 0 && now.Count == 0) || IsWrapping(schema.Old.Origin, schema.New.Origin))
        {
            return;
        }

        var match = BranchMatch.Of(old, now, alsoSimilar: false);
        PairInline(match);
        if (match.IsComplete)
        {
            return;
        }

        var words = match.Removed.Where(SchemaText.IsWordsOnly).Concat(match.Added.Where(SchemaText.IsWordsOnly)).ToList();
        if (words.Count > 0)
        {
            schema.Report(CompositionRules.AllOfAnnotationOnly, "A part that says nothing of values came or went.", schema.Old.Origin, schema.New.Origin);
        }

        match.Removed.RemoveAll(SchemaText.IsWordsOnly);
        match.Added.RemoveAll(SchemaText.IsWordsOnly);
        if (!match.IsComplete)
        {
            Report(schema, match, old.Count > 0 && now.Count > 0);
        }
    }

    private static void Report(SchemaComparison schema, BranchMatch match, bool hadAndHas)
    {
        if (!schema.HasDifferences)
        {
            // Only a part with a name of its own may be a base class.
            if (match.Removed.Concat(match.Added).Any(static part => part.Reference is not null))
            {
                schema.Report(CompositionRules.AllOfRestructured, "It is put together in another way, and says the same.", schema.Old.Origin, schema.New.Origin);
            }
        }
        else if (hadAndHas)
        {
            foreach (var part in match.Removed)
            {
                schema.Report(CompositionRules.AllOfRemoved, $"It is no longer '{SchemaText.NameOf(part)}' as well.", part, default);
            }

            foreach (var part in match.Added)
            {
                schema.Report(CompositionRules.AllOfAdded, $"It is '{SchemaText.NameOf(part)}' as well now.", default, part);
            }
        }
    }

    // A reference alone in 'allOf' is that reference.
    private static bool IsWrapping(Part old, Part now) => old.Pointer != now.Pointer && NameAspect.NameOf(old) is { } name && name == NameAspect.NameOf(now);

    // The part that is written in place is the schema's own; that it changed is told of what it holds.
    private static void PairInline(BranchMatch match)
    {
        while (match.Removed.FindIndex(static part => part.Reference is null) is >= 0 and var gone && match.Added.FindIndex(static part => part.Reference is null) is >= 0 and var come)
        {
            match.Removed.RemoveAt(gone);
            match.Added.RemoveAt(come);
        }
    }
}
