using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Members;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Spec.Reading;

namespace TiledeskContracts.Drift.Contracts;

/// <summary>Says which C# members changes touch, by the names that the generator would give.</summary>
internal static class MemberNames
{
    /// <summary>Says it.</summary>
    /// <param name="changes">The changes.</param>
    /// <param name="old">The old contract, compared.</param>
    /// <param name="now">The new one.</param>
    /// <param name="namespaces">None, one for both, or one each.</param>
    /// <param name="clientName">The client's class, or null for one made of the title.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static async Task<IReadOnlyList<ContractChange>> TellAsync(
        IReadOnlyList<ContractChange> changes, ContractSide old, ContractSide now, string[] namespaces, string? clientName, CancellationToken cancellationToken)
    {
        if (changes.Count == 0)
        {
            return changes;
        }

        var naming = Task.Run(() => ContractMembers.Of(old, new ContractOptions(namespaces.FirstOrDefault(), clientName), cancellationToken), cancellationToken);
        var members = ContractMembers.Of(now, new ContractOptions(namespaces.LastOrDefault(), clientName), cancellationToken);
        return ChangeMembers.Tell(changes, await naming, members);
    }
}
