using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;
using TiledeskContracts.Comparison.Schemas;

namespace TiledeskContracts.Comparison.Operations;

/// <summary>What an answer carries: its media types and their schemas.</summary>
internal static class ContentComparer
{
    /// <summary>Compares it.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="old">The old answer.</param>
    /// <param name="now">The new one.</param>
    public static void Compare(OperationComparison operation, Part old, Part now)
    {
        if (!old["content"].Members.Any() && !old["content"].Exists && now["content"].Members.Any())
        {
            operation.Report(ResponseRules.ResponseBodyAdded, "The answer has a body now.", old, now["content"], WireDirection.Response);
            return;
        }

        if (old["content"].Members.Any() && !now["content"].Exists)
        {
            operation.Report(ResponseRules.ResponseBodyRemoved, "The answer has no body any more.", old["content"], now, WireDirection.Response);
            return;
        }

        var pairs = new MediaPairs(old["content"], now["content"], static (before, after) => before.IsLike(after));
        foreach (var (oldName, before, newName, after, isSame) in pairs.Both)
        {
            if (!isSame)
            {
                operation.Report(ResponseRules.ResponseMediaTypeRenamed, $"The answer comes as '{newName}' now, not as '{oldName}'.", before, after, WireDirection.Response);
            }

            CompareSchemas(operation, new MediaName(newName).Use, before, after);
        }

        foreach (var media in pairs.Removed)
        {
            operation.Report(ResponseRules.ResponseMediaTypeRemoved, $"The answer no longer comes as '{media.Key}'.", media.Value, default, WireDirection.Response);
        }

        foreach (var media in pairs.Added)
        {
            operation.Report(ResponseRules.ResponseMediaTypeAdded, $"The answer may come as '{media.Key}' too.", default, media.Value, WireDirection.Response);
        }
    }

    private static void CompareSchemas(OperationComparison operation, SchemaUse use, Part old, Part now)
    {
        var (before, after) = (old["schema"], now["schema"]);
        if (before.Exists != after.Exists)
        {
            var rule = after.Exists ? ResponseRules.ResponseSchemaAdded : ResponseRules.ResponseSchemaRemoved;
            operation.Report(rule, after.Exists ? "The answer has a schema now." : "The answer has no schema any more.", old, now, WireDirection.Response);
        }
        else if (ResponseEnvelope.Between(before.Resolved(), after.Resolved()) is { } envelope)
        {
            operation.Report(ResponseRules.ResponseEnvelopeChanged, envelope.Message, before.Resolved(), after.Resolved(), WireDirection.Response);
            operation.Compare(envelope.OldItems, envelope.NewItems, WireDirection.Response, use);
        }
        else
        {
            operation.Compare(before, after, WireDirection.Response, use);
        }
    }
}
