using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Notices;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Comparison.Operations;

/// <summary>Parameters, those of the path included: which there are, where they are sent, in which order.</summary>
internal static class ParameterComparer
{
    /// <summary>Compares them.</summary>
    public static void Compare(OperationComparison operation)
    {
        var isMoved = OperationPairs.Template(operation.Old.Path) != OperationPairs.Template(operation.New.Path);
        var old = ComparedParameter.Of(operation.Old, isMoved);
        var now = ComparedParameter.Of(operation.New, isMoved);
        var pairs = new ParameterPairs(old, now);
        // That an operation is at another path says all of its placeholders.
        foreach (var removed in pairs.Removed.Where(one => !isMoved || one.In != "path"))
        {
            CompareRemoved(operation, removed);
        }

        foreach (var added in pairs.Added.Where(one => !isMoved || one.In != "path"))
        {
            CompareAdded(operation, added);
        }

        foreach (var (before, after, rule) in pairs.Both)
        {
            CompareNames(operation, before, after, rule);
            ParameterAspects.Compare(operation, before, after);
        }

        CompareOrder(operation, pairs, old, now, isPathItems: true);
        CompareOrder(operation, pairs, old, now, isPathItems: false);
    }

    private static void CompareRemoved(OperationComparison operation, ComparedParameter removed)
    {
        var rule = !removed.Node.Is("deprecated") ? ParameterRules.ParameterRemoved
            : operation.IsBeforeSunset(removed.Node) ? ParameterRules.ParameterRemovedBeforeSunset
            : ParameterRules.ParameterRemovedAfterDeprecation;
        operation.Report(rule, $"The {removed.Words} was removed.", removed.Node, default, WireDirection.Request);
        if (removed.Node.Is("deprecated") && Sunset.Of(removed.Node).IsInvalid)
        {
            operation.Report(OperationRules.SunsetInvalid, $"The {removed.Words} was removed, and its sunset is no date.", removed.Node, default, WireDirection.Request);
        }
    }

    private static void CompareAdded(OperationComparison operation, ComparedParameter added)
    {
        var isInPath = added.In == "path";
        var isRequired = isInPath || added.Node.Is("required");
        var rule = isInPath ? ParameterRules.PathParameterAdded : isRequired ? ParameterRules.RequiredParameterAdded : ParameterRules.OptionalParameterAdded;
        operation.Report(rule, $"The {(isRequired ? "required" : "optional")} {added.Words} was added.", default, added.Node, WireDirection.Request);
    }

    private static void CompareNames(OperationComparison operation, ComparedParameter old, ComparedParameter now, DriftRule? rule)
    {
        if (rule is null && old.In == "path" && old.Name != now.Name)
        {
            operation.Report(OperationRules.PathParameterRenamed, $"The {old.Words} is called '{now.Name}' now; it stands at the same position.", old.Node, now.Node, WireDirection.Request);
        }
        else if (rule is not null)
        {
            var message = old.In == now.In ? $"The {old.Words} is called '{now.Name}' now." : $"The {old.Words} is sent in the {now.In} now.";
            operation.Report(rule, message, old.Node, now.Node, WireDirection.Request);
        }
    }

    // What moves between the path and its operations keeps its order in neither list.
    private static void CompareOrder(OperationComparison operation, ParameterPairs pairs, IReadOnlyList<ComparedParameter> old, IReadOnlyList<ComparedParameter> now, bool isPathItems)
    {
        var both = pairs.Both.Where(pair => pair.Old.IsPathItems == isPathItems && pair.New.IsPathItems == isPathItems).ToList();
        var successors = both.ToDictionary(static pair => pair.Old, static pair => pair.New);
        var successorsOnly = new HashSet<ComparedParameter>(successors.Values);
        if (!old.Where(successors.ContainsKey).Select(one => successors[one]).SequenceEqual(now.Where(successorsOnly.Contains)))
        {
            var (from, to) = isPathItems ? (operation.Old.PathItem, operation.New.PathItem) : (operation.Old.Node, operation.New.Node);
            operation.Report(ParameterRules.ParameterOrderChanged, "The parameters come in another order.", from["parameters"], to["parameters"], WireDirection.Request);
        }
    }
}
