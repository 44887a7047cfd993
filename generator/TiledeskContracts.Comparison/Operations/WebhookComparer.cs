using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;
using TiledeskContracts.Comparison.Schemas;

namespace TiledeskContracts.Comparison.Operations;

/// <summary>Webhooks: what the server calls, described beside the paths.</summary>
/// <param name="old">The old contract.</param>
/// <param name="now">The new one.</param>
/// <param name="schemas">Who compares schemas.</param>
/// <param name="changes">Where differences go.</param>
/// <param name="today">The day that sunsets are held against.</param>
internal sealed class WebhookComparer(ContractSide old, ContractSide now, SchemaComparer schemas, ChangeCollector changes, DateTime today)
{
    /// <summary>Compares them.</summary>
    /// <returns>Those of both.</returns>
    public IReadOnlyList<OperationComparison> Compare()
    {
        var (before, after) = (Of(old), Of(now));
        var operations = new List<OperationComparison>();
        foreach (var webhook in before)
        {
            if (after.TryGetValue(webhook.Key, out var same))
            {
                var operation = new OperationComparison(webhook.Value, same, schemas, changes, today);
                PayloadComparer.Compare(operation, webhook.Value, same, "webhook");
                operations.Add(operation);
            }
            else
            {
                Tell(OperationRules.WebhookRemoved, $"The webhook '{webhook.Value.Path}' was removed.", webhook.Value.Node, default, webhook.Key);
            }
        }

        foreach (var webhook in after.Where(webhook => !before.ContainsKey(webhook.Key)))
        {
            Tell(OperationRules.WebhookAdded, $"The webhook '{webhook.Value.Path}' was added.", default, webhook.Value.Node, webhook.Key);
        }

        return operations;
    }

    private void Tell(DriftRule rule, string message, Part from, Part to, string name) => changes.Add(new Difference(rule, message, from, to), WireDirection.Response, name);

    // 3.0 has no webhooks; some write them as an extension.
    private static Dictionary<string, ComparedOperation> Of(ContractSide side)
    {
        var webhooks = new Dictionary<string, ComparedOperation>(StringComparer.Ordinal);
        foreach (var webhook in side.Root["webhooks"].Members.Concat(side.Root["x-webhooks"].Members))
        {
            foreach (var operation in ComparedOperation.Of(webhook.Key, webhook.Value))
            {
                webhooks[operation.Name] = operation;
            }
        }

        return webhooks;
    }
}
