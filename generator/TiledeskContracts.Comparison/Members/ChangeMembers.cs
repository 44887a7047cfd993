using TiledeskContracts.Comparison.Changes;

namespace TiledeskContracts.Comparison.Members;

/// <summary>Says of changes which C# members they touch.</summary>
public static class ChangeMembers
{
    /// <summary>Fills in <see cref="ContractChange.Members"/>.</summary>
    /// <param name="changes">The changes.</param>
    /// <param name="old">The members of the old contract.</param>
    /// <param name="now">The members of the new one.</param>
    public static IReadOnlyList<ContractChange> Tell(IReadOnlyList<ContractChange> changes, ContractMembers old, ContractMembers now) =>
        [.. changes.Select(change => change with { Members = Of(change, old, now) })];

    private static List<string> Of(ContractChange change, ContractMembers old, ContractMembers now)
    {
        // What operations share may change for some of them alone; a new contract's operations may have other paths.
        var ids = Of(change.Old, old).Where(member => member.Operation is null || change.Operations.Count == 0 || change.Operations.Contains(member.Operation)).Concat(Of(change.New, now)).Select(static member => member.Id).ToList();
        if (ids.Count == 0)
        {
            // What has no member of its own, such as a text with a pattern, is known by who uses it.
            var side = change.Old is null ? now : old;
            ids.AddRange(change.Operations.SelectMany(side.Of).Select(static member => member.Id));
        }

        return [.. ids.Distinct(StringComparer.Ordinal).OrderBy(static id => id, StringComparer.Ordinal)];
    }

    private static IEnumerable<ContractMember> Of(ContractPlace? place, ContractMembers members) => place is null ? [] : members.At(place.Pointer);
}
