using TiledeskContracts.Comparison.Changes;

namespace TiledeskContracts.Drift.Pages;

/// <summary>Changes that stand together on a page.</summary>
/// <param name="Kind">What they have in common.</param>
/// <param name="Name">The operation, or the pointer of what operations share; empty for the whole contract.</param>
/// <param name="Changes">The changes, worst first.</param>
internal sealed record PageGroup(PageGroupKind Kind, string Name, IReadOnlyList<ContractChange> Changes)
{
    /// <summary>Groups changes: the whole contract, then each operation by its path, then what operations share.</summary>
    /// <param name="changes">The changes, worst first.</param>
    public static IReadOnlyList<PageGroup> Of(IReadOnlyList<ContractChange> changes) =>
    [
        .. changes.GroupBy(KeyOf).Select(static group => new PageGroup(group.Key.Kind, group.Key.Name, [.. group]))
            .OrderBy(static group => group.Kind)
            .ThenBy(static group => PathOf(group.Name), StringComparer.Ordinal)
            .ThenBy(static group => group.Name, StringComparer.Ordinal),
    ];

    /// <summary>The path of an operation such as <c>GET /pets</c>.</summary>
    /// <param name="operation">The operation.</param>
    public static string PathOf(string operation) => operation[(operation.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    private static (PageGroupKind Kind, string Name) KeyOf(ContractChange change) => change.Operations.Count switch
    {
        0 => (PageGroupKind.Contract, ""),
        1 => (PageGroupKind.Operation, change.Operations[0]),
        _ => (PageGroupKind.Shared, SharedOf((change.New ?? change.Old)?.Pointer ?? "")),
    };

    // Of a component its name, of a path item the path.
    private static string SharedOf(string pointer)
    {
        var hash = pointer.IndexOf('#', StringComparison.Ordinal);
        var parts = pointer[(hash + 1)..].Split('/');
        return pointer[..(hash + 1)] + string.Join('/', parts.Take(parts.ElementAtOrDefault(1) == "paths" ? 3 : 4));
    }
}
