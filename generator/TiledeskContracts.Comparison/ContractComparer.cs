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
    /// <param name="today">The day that sunsets are held against.</param>
    /// <param name="cancellationToken">Ends the work early with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The changes, worst first.</returns>
    public static IReadOnlyList<ContractChange> Compare(ContractSide old, ContractSide now, DateTime today, CancellationToken cancellationToken)
    {
        var changes = new ChangeCollector();
        var schemas = new SchemaComparer(new UnchangedSchemas(old, now), today.Date);
        DocumentComparer.Compare(old, now, changes);
        var operations = new PathComparer(old, now, schemas, changes, today.Date).Compare();
        schemas.CompareAll(cancellationToken);
        SchemaReach.Report(operations, schemas, changes);
        VersionComparer.Judge(old, now, changes);
        foreach (var hole in old.Unresolved)
        {
            changes.Add(Unresolved(hole, hole, default), WireDirection.Both, null);
        }

        foreach (var hole in now.Unresolved)
        {
            changes.Add(Unresolved(hole, default, hole), WireDirection.Both, null);
        }

        return changes.Changes();
    }

    private static Difference Unresolved(Part hole, Part before, Part after)
        => new(ToolRules.RefUnresolved, $"The reference '{hole.Reference}' leads nowhere: what it stands for is not compared.", before, after);
}
