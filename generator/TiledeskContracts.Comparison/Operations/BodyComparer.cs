using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Comparison.Operations;

/// <summary>Request bodies.</summary>
internal static class BodyComparer
{
    /// <summary>Compares them.</summary>
    public static void Compare(OperationComparison operation)
    {
        var old = operation.Old.Node["requestBody"].Resolved();
        var now = operation.New.Node["requestBody"].Resolved();
        if (!old.Exists || !now.Exists)
        {
            ComparePresence(operation, old, now);
            return;
        }

        if (old.Is("required") != now.Is("required"))
        {
            var rule = now.Is("required") ? BodyRules.RequestBodyBecameRequired : BodyRules.RequestBodyBecameOptional;
            operation.Report(rule, $"The body became {(now.Is("required") ? "required" : "optional")}.", old, now, WireDirection.Request);
        }

        foreach (var media in old["content"].Members)
        {
            var same = now["content"][media.Key];
            if (same.Exists)
            {
                operation.Compare(media.Value["schema"], same["schema"], WireDirection.Request);
            }
            else
            {
                operation.Report(BodyRules.RequestMediaTypeRemoved, $"The body is no longer taken as {media.Key}.", media.Value, default, WireDirection.Request);
            }
        }

        foreach (var media in now["content"].Members.Where(media => !old["content"][media.Key].Exists))
        {
            operation.Report(BodyRules.RequestMediaTypeAdded, $"The body is taken as {media.Key} too.", default, media.Value, WireDirection.Request);
        }
    }

    private static void ComparePresence(OperationComparison operation, Part old, Part now)
    {
        if (old.Exists)
        {
            operation.Report(BodyRules.RequestBodyRemoved, "The body was removed.", old, default, WireDirection.Request);
        }
        else if (now.Exists)
        {
            var rule = now.Is("required") ? BodyRules.RequiredRequestBodyAdded : BodyRules.OptionalRequestBodyAdded;
            operation.Report(rule, $"A body was added; it is {(now.Is("required") ? "required" : "optional")}.", default, now, WireDirection.Request);
        }
    }
}
