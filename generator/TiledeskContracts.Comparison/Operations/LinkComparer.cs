using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Comparison.Operations;

/// <summary>Links of answers.</summary>
internal static class LinkComparer
{
    private static readonly string[] _words = ["description"];

    /// <summary>Compares them.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="oldResponse">The old answer.</param>
    /// <param name="newResponse">The new one.</param>
    public static void Compare(OperationComparison operation, Part oldResponse, Part newResponse)
    {
        var (old, now) = (oldResponse["links"], newResponse["links"]);
        foreach (var name in old.Members.Concat(now.Members).Select(static link => link.Key).Distinct(StringComparer.Ordinal))
        {
            var (was, isNow) = (old[name].Resolved(), now[name].Resolved());
            if (was.Exists != isNow.Exists || CanonicalText.Of(was.Node, _words.Contains) != CanonicalText.Of(isNow.Node, _words.Contains))
            {
                var words = !was.Exists ? "was added" : !isNow.Exists ? "was removed" : "changed";
                operation.Report(OperationRules.LinkChanged, $"The link '{name}' {words}.", was, isNow, WireDirection.Response);
            }
        }
    }
}
