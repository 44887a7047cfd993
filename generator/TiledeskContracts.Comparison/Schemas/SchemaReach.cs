using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Operations;

namespace TiledeskContracts.Comparison.Schemas;

/// <summary>Which operations the differences in schemas reach.</summary>
internal static class SchemaReach
{
    /// <summary>Tells the differences of all schemas, with the operations that meet them.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="schemas">The schemas, compared.</param>
    /// <param name="changes">Where differences go.</param>
    public static void Report(IEnumerable<OperationComparison> operations, SchemaComparer schemas, ChangeCollector changes)
    {
        var waiting = new Queue<SchemaPair>();
        foreach (var operation in operations)
        {
            foreach (var root in operation.Roots.Where(static root => root.LeadsToDifference))
            {
                root.Operations.Add(changes.Names.NumberOf(operation.Old.Name));
                waiting.Enqueue(root);
            }
        }

        while (waiting.Count > 0)
        {
            var pair = waiting.Dequeue();
            foreach (var inside in pair.Inside.Where(static inside => inside.LeadsToDifference))
            {
                if (inside.Operations.UnionWith(pair.Operations))
                {
                    waiting.Enqueue(inside);
                }
            }
        }

        foreach (var pair in schemas.Pairs.Where(static pair => pair.Differences.Count > 0 && !pair.Operations.IsEmpty))
        {
            foreach (var difference in pair.Differences)
            {
                changes.AddAll(difference, pair.Direction, pair.Operations);
            }
        }
    }
}
