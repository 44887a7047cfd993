using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Comparison.Schemas;

/// <summary>What tells the branches of a union apart.</summary>
internal static class DiscriminatorAspect
{
    /// <summary>Compares it.</summary>
    public static void Compare(SchemaComparison schema)
    {
        var old = schema.Old.First("discriminator");
        var now = schema.New.First("discriminator");
        var (before, after) = (old.Text("propertyName"), now.Text("propertyName"));
        if (old.IsMapping && now.IsMapping)
        {
            if (before != after)
            {
                schema.Report(CompositionRules.DiscriminatorPropertyChanged, $"The property '{after}' tells kinds apart now, not '{before}'.", old, now);
            }

            CompareMapping(schema, old["mapping"], now["mapping"]);
        }
        else if (now.IsMapping)
        {
            schema.Report(CompositionRules.DiscriminatorAdded, $"The property '{after}' tells kinds apart now.", schema.Old.Origin, now);
        }
        else if (old.IsMapping)
        {
            schema.Report(CompositionRules.DiscriminatorRemoved, $"The property '{before}' no longer tells kinds apart.", old, schema.New.Origin);
        }
    }

    private static void CompareMapping(SchemaComparison schema, Part old, Part now)
    {
        foreach (var entry in old.Members)
        {
            var same = now[entry.Key];
            if (!same.Exists)
            {
                if (!IsImplied(entry.Key, entry.Value))
                {
                    schema.Report(CompositionRules.DiscriminatorMappingRemoved, $"The kind '{entry.Key}' is no longer told apart.", entry.Value, default);
                }
            }
            else if (TargetOf(entry.Value) != TargetOf(same))
            {
                schema.Report(CompositionRules.DiscriminatorMappingChanged, $"The kind '{entry.Key}' means '{TargetOf(same)}' now, not '{TargetOf(entry.Value)}'.", entry.Value, same);
            }
        }

        foreach (var entry in now.Members.Where(entry => !old[entry.Key].Exists && !IsImplied(entry.Key, entry.Value)))
        {
            schema.Report(CompositionRules.DiscriminatorMappingAdded, $"The kind '{entry.Key}' means '{TargetOf(entry.Value)}' now.", default, entry.Value);
        }
    }

    // A component's own name leads to it unsaid.
    private static bool IsImplied(string tag, Part target) => TargetOf(target) == tag;

    private static string TargetOf(Part target)
    {
        var text = target.Value ?? "";
        return text.Substring(text.LastIndexOf('/') + 1);
    }
}
