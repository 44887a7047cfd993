using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Comparison.Operations;

/// <summary>Answers: which statuses there are.</summary>
internal static class ResponseComparer
{
    /// <summary>Compares them.</summary>
    public static void Compare(OperationComparison operation)
    {
        var old = Of(operation.Old.Node["responses"]);
        var now = Of(operation.New.Node["responses"]);
        foreach (var response in old)
        {
            if (now.TryGetValue(response.Key, out var same))
            {
                CompareOne(operation, response.Value, same);
            }
            else
            {
                CompareGone(operation, response.Key, response.Value, old, now);
            }
        }

        foreach (var response in now.Where(response => !old.ContainsKey(response.Key)))
        {
            CompareNew(operation, response.Key, response.Value, old, now);
        }
    }

    private static void CompareOne(OperationComparison operation, Part old, Part now)
    {
        ContentComparer.Compare(operation, old.Resolved(), now.Resolved());
        HeaderComparer.Compare(operation, old.Resolved(), now.Resolved());
        LinkComparer.Compare(operation, old.Resolved(), now.Resolved());
    }

    private static void CompareGone(OperationComparison operation, string status, Part gone, Dictionary<string, Part> old, Dictionary<string, Part> now)
    {
        var range = RangeOf(status);
        if (status == "default")
        {
            operation.Report(ResponseRules.DefaultResponseChanged, "The default answer was removed.", gone, default, WireDirection.Response);
        }
        else if (range is not null && range != status && now.TryGetValue(range, out var covering))
        {
            operation.Report(ResponseRules.StatusRangeRewritten, $"The status {status} is one of {range} now.", gone, covering, WireDirection.Response);
            CompareOne(operation, gone, covering);
        }
        else if (range == status && now.Keys.Any(code => RangeOf(code) == status && !old.ContainsKey(code)))
        {
            // The codes that take its place tell it, each for itself.
            return;
        }
        else
        {
            var rule = range == "2XX" ? ResponseRules.SuccessStatusRemoved : ResponseRules.ErrorStatusRemoved;
            operation.Report(rule, $"The status {status} was removed.", gone, default, WireDirection.Response);
        }
    }

    private static void CompareNew(OperationComparison operation, string status, Part added, Dictionary<string, Part> old, Dictionary<string, Part> now)
    {
        var range = RangeOf(status);
        if (status == "default")
        {
            operation.Report(ResponseRules.DefaultResponseChanged, "A default answer was added.", default, added, WireDirection.Response);
        }
        else if (range is not null && range != status && old.TryGetValue(range, out var covering))
        {
            operation.Report(ResponseRules.StatusRangeRewritten, $"The status {status} was one of {range}.", covering, added, WireDirection.Response);
            CompareOne(operation, covering, added);
        }
        else if (range != status || !old.Keys.Any(code => RangeOf(code) == status && !now.ContainsKey(code)))
        {
            var rule = range == "2XX" ? ResponseRules.SuccessStatusAdded : ResponseRules.ErrorStatusAdded;
            operation.Report(rule, $"The status {status} was added.", default, added, WireDirection.Response);
        }
    }

    private static string? RangeOf(string status) => status.Length == 3 && char.IsDigit(status[0]) ? status[0] + "XX" : null;

    // Ranges are one, in whichever case; extensions are no statuses.
    private static Dictionary<string, Part> Of(Part responses)
    {
        var all = new Dictionary<string, Part>(StringComparer.Ordinal);
        foreach (var response in responses.Members.Where(static response => !response.Key.StartsWith("x-", StringComparison.OrdinalIgnoreCase)))
        {
            all[response.Key == "default" ? "default" : response.Key.ToUpperInvariant()] = response.Value;
        }

        return all;
    }
}
