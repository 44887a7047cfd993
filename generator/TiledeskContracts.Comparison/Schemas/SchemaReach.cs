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
        var roots = new List<SchemaPair>();
        foreach (var operation in operations)
        {
            foreach (var root in operation.Roots.Where(static root => root.LeadsToDifference))
            {
                root.Operations.Add(changes.Names.NumberOf(operation.Old.Name));
                roots.Add(root);
            }
        }

        // In this order a pair comes after those that hold it; only circles need another round.
        var order = OutsideFirst(roots);
        while (PassOn(order))
        {
        }

        foreach (var pair in schemas.Pairs.Where(static pair => pair.Differences.Count > 0 && !pair.Operations.IsEmpty))
        {
            foreach (var difference in pair.Differences)
            {
                changes.AddAll(difference, pair.Direction, pair.Operations);
            }
        }
    }

    private static bool PassOn(List<SchemaPair> order)
    {
        var isMore = false;
        foreach (var pair in order)
        {
            foreach (var inside in pair.Inside)
            {
                isMore |= inside.LeadsToDifference && inside.Operations.UnionWith(pair.Operations);
            }
        }

        return isMore;
    }

    // Depth first with a stack of its own: what is left last comes first.
    private static List<SchemaPair> OutsideFirst(List<SchemaPair> roots)
    {
        var order = new List<SchemaPair>();
        var seen = new HashSet<SchemaPair>();
        var path = new Stack<(SchemaPair Pair, int Next)>();
        foreach (var root in roots.Where(seen.Add))
        {
            path.Push((root, 0));
            while (path.Count > 0)
            {
                var (pair, next) = path.Pop();
                if (next == pair.Inside.Count)
                {
                    order.Add(pair);
                    continue;
                }

                path.Push((pair, next + 1));
                var inside = pair.Inside[next];
                if (inside.LeadsToDifference && seen.Add(inside))
                {
                    path.Push((inside, 0));
                }
            }
        }

        order.Reverse();
        return order;
    }
}
