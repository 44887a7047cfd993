using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Notices;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;
using TiledeskContracts.Comparison.Schemas;

namespace TiledeskContracts.Comparison.Operations;

/// <summary>Operations: which there are, and where.</summary>
/// <param name="old">The old contract.</param>
/// <param name="now">The new one.</param>
/// <param name="schemas">Who compares schemas.</param>
/// <param name="changes">Where differences go.</param>
/// <param name="today">The day that sunsets are held against.</param>
internal sealed class PathComparer(ContractSide old, ContractSide now, SchemaComparer schemas, ChangeCollector changes, DateTime today)
{
    /// <summary>Compares operations and webhooks; their schemas wait with the comparer of schemas.</summary>
    /// <returns>The operations of both.</returns>
    public IReadOnlyList<OperationComparison> Compare()
    {
        var pairs = new OperationPairs(ComparedOperation.Of(old), ComparedOperation.Of(now));
        foreach (var removed in pairs.Removed)
        {
            TellRemoved(removed);
        }

        foreach (var one in pairs.Ambiguous)
        {
            changes.Add(new Difference(ToolRules.AmbiguousMatch, $"Several operations may be {one.Name} now, or it may be what several were: give them the same 'operationId' in both contracts.", one.Node, default), WireDirection.Both, one.Name);
        }

        foreach (var added in pairs.Added)
        {
            changes.Add(new Difference(OperationRules.OperationAdded, $"{added.Name} was added.", default, added.Node), WireDirection.Request, added.Name);
        }

        var operations = new List<OperationComparison>();
        foreach (var pair in pairs.Both)
        {
            var operation = new OperationComparison(pair.Old, pair.New, schemas, changes, today);
            TellMoved(operation, pair, pairs.Prefix);
            OperationComparer.Compare(operation);
            operations.Add(operation);
        }

        OperationIds.TellCollisions(old, now, changes);
        operations.AddRange(new WebhookComparer(old, now, schemas, changes, today).Compare());
        return operations;
    }

    private void TellRemoved(ComparedOperation removed)
    {
        var isBefore = Sunset.Of(removed.Node).Date > today;
        var rule = !removed.Node.Is("deprecated") ? OperationRules.OperationRemoved
            : isBefore ? OperationRules.OperationRemovedBeforeSunset
            : OperationRules.OperationRemovedAfterDeprecation;
        changes.Add(new Difference(rule, $"{removed.Name} was removed{(isBefore ? " before its sunset" : "")}.", removed.Node, default), WireDirection.Request, removed.Name);
        if (removed.Node.Is("deprecated") && Sunset.Of(removed.Node).IsInvalid)
        {
            changes.Add(new Difference(OperationRules.SunsetInvalid, $"{removed.Name} was removed, and its sunset is no date.", removed.Node, default), WireDirection.Request, removed.Name);
        }
    }

    private void TellMoved(OperationComparison operation, OperationPair pair, PathPrefix? prefix)
    {
        if (pair.Rule is { } rule)
        {
            operation.Report(rule, $"{pair.Old.Name} is {pair.New.Name} now.", pair.Old.Node, pair.New.Node, WireDirection.Request);
        }
        else if (prefix is not null && OperationPairs.Template(pair.Old.Path) != OperationPairs.Template(pair.New.Path))
        {
            // All of them are one change: that of the paths.
            operation.Report(DocumentRules.BasePathMoved, $"The paths under '{prefix.Old}/' are under '{prefix.New}/' now.", old.Root["paths"], now.Root["paths"], WireDirection.Both);
        }
    }
}
