using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Comparison.Documents;

/// <summary>Where an API is: the servers of a document, a path or an operation.</summary>
/// <param name="report">Where differences go: rule, message, what was there and what is.</param>
internal sealed class ServerComparer(Action<DriftRule, string, Part, Part> report)
{
    /// <summary>Compares them.</summary>
    /// <param name="oldList">The old list.</param>
    /// <param name="newList">The new one.</param>
    public void Compare(Part oldList, Part newList)
    {
        var old = Of(oldList);
        var now = Of(newList);
        var moved = new HashSet<string>(StringComparer.Ordinal);
        foreach (var server in old)
        {
            var same = now.FirstOrDefault(other => UrlOf(other) == UrlOf(server));
            if (same.Exists)
            {
                CompareVariables(server["variables"], same["variables"]);
            }
            else if (now.FirstOrDefault(other => IsOtherVersion(UrlOf(server), UrlOf(other))) is { Exists: true } version)
            {
                moved.Add(UrlOf(version));
                report(DocumentRules.BasePathMoved, $"The server '{UrlOf(server)}' is '{UrlOf(version)}' now.", server, version);
            }
            else
            {
                report(DocumentRules.ServerRemoved, $"The server '{UrlOf(server)}' was removed.", server, default);
            }
        }

        foreach (var server in now.Where(server => !moved.Contains(UrlOf(server)) && !old.Any(other => UrlOf(other) == UrlOf(server))))
        {
            report(DocumentRules.ServerAdded, $"The server '{UrlOf(server)}' was added.", default, server);
        }

        // A first server that is gone altogether is told as that.
        if (old.Count > 0 && now.Count > 0 && UrlOf(old[0]) != UrlOf(now[0]) && now.Any(server => UrlOf(server) == UrlOf(old[0])))
        {
            report(DocumentRules.DefaultServerChanged, $"The first server is '{UrlOf(now[0])}' now, not '{UrlOf(old[0])}'.", old[0], now[0]);
        }
    }

    // Nothing differs but one part of the path, and that is a version on both sides.
    private static bool IsOtherVersion(string old, string now)
    {
        var (was, isNow) = (old.Split('/'), now.Split('/'));
        return was.Length == isNow.Length && was.Zip(isNow, static (one, other) => one == other || (IsVersion(one) && IsVersion(other))).All(static fits => fits);
    }

    private static bool IsVersion(string segment) =>
        segment.Length is > 1 and < 12 && segment[0] is 'v' or 'V' && segment.Skip(1).All(static character => character is (>= '0' and <= '9') or '.');

    private void CompareVariables(Part old, Part now)
    {
        foreach (var variable in old.Members)
        {
            var same = now[variable.Key];
            if (variable.Value.Text("default") is { } before && same.Text("default") is { } after && before != after)
            {
                report(DocumentRules.DefaultServerChanged, $"The variable '{variable.Key}' is '{after}' unless told otherwise, no longer '{before}'.", variable.Value, same);
            }

            var values = new HashSet<string>(same.Texts("enum"), StringComparer.Ordinal);
            foreach (var value in variable.Value["enum"].Items.Where(value => same["enum"].Exists && value.Value is { } text && !values.Contains(text)))
            {
                report(DocumentRules.ServerVariableValueRemoved, $"The variable '{variable.Key}' can no longer be '{value.Value}'.", value, default);
            }
        }
    }

    private static List<Part> Of(Part list) => [.. list.Items.Where(static server => server.Text("url") is not null)];

    private static string UrlOf(Part server) => (server.Text("url") ?? "").TrimEnd('/');
}
