using TiledeskContracts.Comparison.Operations;
using TiledeskContracts.Comparison.Parts;

namespace TiledeskContracts.Drift.Traffic;

/// <summary>Segments of paths that contracts write themselves: what else stands in a path is a value.</summary>
internal static class PathWords
{
    /// <summary>Those of contracts, the paths of their servers among them.</summary>
    /// <param name="contracts">The contracts.</param>
    public static HashSet<string> Of(IEnumerable<ContractSide> contracts) => contracts
        .SelectMany(static side => ComparedOperation.Of(side).Select(static operation => operation.Path).Concat(ServerPrefixes.Of(side)))
        .SelectMany(static path => path.Split('/'))
        .Where(static segment => !segment.Contains('{', StringComparison.Ordinal))
        .ToHashSet(StringComparer.Ordinal);
}
