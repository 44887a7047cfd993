using TiledeskContracts.Comparison.Changes;

namespace TiledeskContracts.Comparison.Schemas;

/// <summary>Which operations a difference in a schema reaches.</summary>
internal static class SchemaReach
{
    /// <summary>Tells the differences that an operation meets.</summary>
    /// <param name="roots">The schemas that it uses directly.</param>
    /// <param name="operation">The operation as method and path.</param>
    /// <param name="changes">Where differences go.</param>
    public static void Report(IEnumerable<SchemaPair> roots, string operation, ChangeCollector changes)
    {
        var seen = new HashSet<SchemaPair>();
        var waiting = new Stack<SchemaPair>(roots);
        while (waiting.Count > 0)
        {
            var pair = waiting.Pop();
            if (!pair.LeadsToDifference || !seen.Add(pair))
            {
                continue;
            }

            foreach (var difference in pair.Differences)
            {
                changes.Add(difference, pair.Direction, operation);
            }

            foreach (var inside in pair.Inside)
            {
                waiting.Push(inside);
            }
        }
    }
}
