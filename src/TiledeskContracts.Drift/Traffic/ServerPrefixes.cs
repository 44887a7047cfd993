using System.Text.RegularExpressions;
using TiledeskContracts.Comparison.Parts;

namespace TiledeskContracts.Drift.Traffic;

/// <summary>What a contract's servers put before its paths.</summary>
internal static partial class ServerPrefixes
{
    /// <summary>The prefixes, e.g. <c>/v3</c>; none of those that depend on a variable.</summary>
    /// <param name="contract">The contract.</param>
    public static IEnumerable<string> Of(ContractSide contract) => contract.Root["servers"].Items
        .Select(static server => Origin().Replace(server.Text("url") ?? "", "").TrimEnd('/'))
        .Where(static prefix => prefix.Length > 0 && !prefix.Contains('{', StringComparison.Ordinal))
        .Distinct(StringComparer.Ordinal);

    [GeneratedRegex("^[a-z][a-z0-9+.-]*://[^/]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Origin();
}
