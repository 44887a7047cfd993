using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Comparison.Operations;

/// <summary>What an operation says of itself: its id, its tags, whether it is deprecated.</summary>
internal static class OperationComparer
{
    /// <summary>Compares all of an operation.</summary>
    public static void Compare(OperationComparison operation)
    {
        CompareIds(operation);
        CompareDeprecation(operation);
        operation.CompareNotices(operation.Old.Node, operation.New.Node, "operation", WireDirection.Both);
        ParameterComparer.Compare(operation);
        SecurityComparer.Compare(operation);
        OperationWordsComparer.Compare(operation);
        BodyComparer.Compare(operation);
        ResponseComparer.Compare(operation);
        CallbackComparer.Compare(operation);
    }

    private static void CompareIds(OperationComparison operation)
    {
        var (old, now) = (operation.Old, operation.New);
        if (old.Id != now.Id)
        {
            var rule = old.Id is null ? OperationRules.OperationIdAdded : OperationRules.OperationIdChanged;
            var message = old.Id is null ? $"The operation has the id '{now.Id}' now."
                : now.Id is null ? $"The operation's id '{old.Id}' was removed."
                : $"The operation's id changed from '{old.Id}' to '{now.Id}'.";
            operation.Report(rule, message, old.Node, now.Node, WireDirection.Both);
        }
    }

    private static void CompareDeprecation(OperationComparison operation)
    {
        var (was, isNow) = (operation.Old.Node.Is("deprecated"), operation.New.Node.Is("deprecated"));
        if (was != isNow)
        {
            var rule = isNow ? OperationRules.OperationDeprecated : OperationRules.OperationReactivated;
            operation.Report(rule, isNow ? "The operation is deprecated now." : "The operation is no longer deprecated.", operation.Old.Node, operation.New.Node, WireDirection.Both);
        }
    }
}
