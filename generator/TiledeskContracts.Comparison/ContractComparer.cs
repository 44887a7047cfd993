using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Documents;
using TiledeskContracts.Comparison.Operations;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;
using TiledeskContracts.Comparison.Schemas;

namespace TiledeskContracts.Comparison;

/// <summary>Compares two contracts: what changed, and whom it breaks. Touches neither disk nor network.</summary>
public static class ContractComparer
{
    /// <summary>Compares two contracts.</summary>
    /// <param name="old">The contract that clients know.</param>
    /// <param name="now">The contract that takes its place.</param>
    /// <param name="cancellationToken">Ends the work early with an <see cref="OperationCanceledException"/>.</param>
    /// <param name="today">The day that sunsets are held against; null for this day.</param>
    /// <returns>The changes, worst first.</returns>
    public static IReadOnlyList<ContractChange> Compare(ContractSide old, ContractSide now, CancellationToken cancellationToken, DateTime? today = null)
    {
        var changes = new ChangeCollector();
        var schemas = new SchemaComparer();
        DocumentComparer.Compare(old, now, changes);
        var operations = ComparePaths(old, now, schemas, changes, today ?? DateTime.UtcNow.Date);
        schemas.CompareAll(cancellationToken);
        foreach (var operation in operations)
        {
            SchemaReach.Report(operation.Roots, operation.Old.Name, changes);
        }

        return changes.Changes();
    }

    private static List<OperationComparison> ComparePaths(ContractSide old, ContractSide now, SchemaComparer schemas, ChangeCollector changes, DateTime today)
    {
        var pairs = OperationPairs.Of(ComparedOperation.Of(old), ComparedOperation.Of(now));
        foreach (var removed in pairs.Removed)
        {
            var rule = removed.Node.Is("deprecated") ? OperationRules.OperationRemovedAfterDeprecation : OperationRules.OperationRemoved;
            changes.Add(new Difference(rule, $"{removed.Name} was removed.", removed.Node, default), WireDirection.Request, removed.Name);
        }

        foreach (var added in pairs.Added)
        {
            changes.Add(new Difference(OperationRules.OperationAdded, $"{added.Name} was added.", default, added.Node), WireDirection.Request, added.Name);
        }

        var operations = new List<OperationComparison>();
        foreach (var (before, after) in pairs.Both)
        {
            var operation = new OperationComparison(before, after, schemas, changes, today);
            OperationComparer.Compare(operation);
            operations.Add(operation);
        }

        return operations;
    }
}
