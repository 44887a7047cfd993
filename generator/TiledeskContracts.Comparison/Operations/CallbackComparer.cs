using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Comparison.Operations;

/// <summary>Callbacks: what the server calls once an operation was called.</summary>
internal static class CallbackComparer
{
    /// <summary>Compares them.</summary>
    public static void Compare(OperationComparison operation)
    {
        var (old, now) = (operation.Old.Node["callbacks"], operation.New.Node["callbacks"]);
        foreach (var callback in old.Members)
        {
            if (now[callback.Key] is { Exists: true } same)
            {
                CompareOne(operation, callback.Key, callback.Value.Resolved(), same.Resolved());
            }
            else
            {
                operation.Report(OperationRules.CallbackRemoved, $"The callback '{callback.Key}' was removed.", callback.Value, default, WireDirection.Response);
            }
        }

        foreach (var callback in now.Members.Where(callback => !old[callback.Key].Exists))
        {
            operation.Report(OperationRules.CallbackAdded, $"The callback '{callback.Key}' was added.", default, callback.Value, WireDirection.Response);
        }
    }

    private static void CompareOne(OperationComparison operation, string name, Part old, Part now)
    {
        var (before, after) = (Of(old), Of(now));
        foreach (var call in before)
        {
            if (after.Find(other => other.Name == call.Name) is { } same)
            {
                PayloadComparer.Compare(operation, call, same, $"callback '{name}'");
            }
            else
            {
                operation.Report(OperationRules.CallbackRemoved, $"The callback '{name}' no longer calls '{call.Name}'.", call.Node, default, WireDirection.Response);
            }
        }

        // What is called instead is part of that.
        if (before.TrueForAll(call => after.Exists(other => other.Name == call.Name)))
        {
            foreach (var call in after.Where(call => !before.Exists(other => other.Name == call.Name)))
            {
                operation.Report(OperationRules.CallbackAdded, $"The callback '{name}' calls '{call.Name}' too.", default, call.Node, WireDirection.Response);
            }
        }
    }

    private static List<ComparedOperation> Of(Part callback) => [.. callback.Members.SelectMany(static member => ComparedOperation.Of(member.Key, member.Value))];
}
