using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;
using TiledeskContracts.Comparison.Schemas;

namespace TiledeskContracts.Comparison.Documents;

/// <summary>Which schemas have names. What they say is compared where they are used.</summary>
internal static class ComponentComparer
{
    /// <summary>Compares them.</summary>
    /// <param name="old">The old contract.</param>
    /// <param name="now">The new one.</param>
    /// <param name="changes">Where differences go.</param>
    public static void Compare(ContractSide old, ContractSide now, ChangeCollector changes)
    {
        var (before, after) = (old.Root["components"]["schemas"], now.Root["components"]["schemas"]);
        var added = after.Members.Where(schema => !before[schema.Key].Exists).ToList();
        var byShape = added.ToLookup(static schema => SchemaText.Of(schema.Value), StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var schema in before.Members.Where(schema => !after[schema.Key].Exists))
        {
            var renamed = added.Count == 0 ? default : byShape[SchemaText.Of(schema.Value)].FirstOrDefault(other => taken.Add(other.Key));
            if (renamed.Key is not null)
            {
                Add(changes, DocumentRules.ComponentSchemaRenamed, $"The schema '{schema.Key}' is called '{renamed.Key}' now.", schema.Value, renamed.Value);
            }
            else
            {
                Add(changes, DocumentRules.ComponentSchemaRemoved, $"The schema '{schema.Key}' was removed.", schema.Value, default);
            }
        }

        foreach (var schema in added.Where(schema => !taken.Contains(schema.Key)))
        {
            Add(changes, DocumentRules.ComponentSchemaAdded, $"The schema '{schema.Key}' was added.", default, schema.Value);
        }
    }

    private static void Add(ChangeCollector changes, DriftRule rule, string message, Part old, Part now) =>
        changes.Add(new Difference(rule, message, old, now), WireDirection.Both, null);
}
