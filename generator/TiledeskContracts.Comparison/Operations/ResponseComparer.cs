using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Comparison.Operations;

/// <summary>Answers: statuses, media types, bodies.</summary>
internal static class ResponseComparer
{
    /// <summary>Compares them.</summary>
    public static void Compare(OperationComparison operation)
    {
        var old = operation.Old.Node["responses"];
        var now = operation.New.Node["responses"];
        foreach (var response in old.Members)
        {
            if (now[response.Key] is { Exists: true } same)
            {
                CompareContent(operation, response.Value.Resolved(), same.Resolved());
            }
            else if (response.Key != "default")
            {
                var rule = response.Key.StartsWith("2", StringComparison.Ordinal) ? ResponseRules.SuccessStatusRemoved : ResponseRules.ErrorStatusRemoved;
                operation.Report(rule, $"The status {response.Key} was removed.", response.Value, default, WireDirection.Response);
            }
        }

        foreach (var response in now.Members.Where(response => !old[response.Key].Exists && response.Key != "default"))
        {
            var rule = response.Key.StartsWith("2", StringComparison.Ordinal) ? ResponseRules.SuccessStatusAdded : ResponseRules.ErrorStatusAdded;
            operation.Report(rule, $"The status {response.Key} was added.", default, response.Value, WireDirection.Response);
        }
    }

    private static void CompareContent(OperationComparison operation, Part old, Part now)
    {
        foreach (var media in old["content"].Members)
        {
            var same = now["content"][media.Key];
            if (same.Exists)
            {
                operation.Compare(media.Value["schema"], same["schema"], WireDirection.Response);
            }
            else
            {
                operation.Report(ResponseRules.ResponseMediaTypeRemoved, $"The answer no longer comes as {media.Key}.", media.Value, default, WireDirection.Response);
            }
        }

        foreach (var media in now["content"].Members.Where(media => !old["content"][media.Key].Exists))
        {
            operation.Report(ResponseRules.ResponseMediaTypeAdded, $"The answer may come as {media.Key} too.", default, media.Value, WireDirection.Response);
        }
    }
}
