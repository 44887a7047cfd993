using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Comparison.Operations;

/// <summary>The ids of all operations, as C# names them.</summary>
internal static class OperationIds
{
    /// <summary>Tells of ids that are one in C# now and were not before.</summary>
    /// <param name="old">The old contract.</param>
    /// <param name="now">The new one.</param>
    /// <param name="changes">Where differences go.</param>
    public static void TellCollisions(ContractSide old, ContractSide now, ChangeCollector changes)
    {
        var before = new HashSet<string>(Collisions(old).Select(static group => group.Key), StringComparer.Ordinal);
        foreach (var group in Collisions(now).Where(group => !before.Contains(group.Key)))
        {
            var names = string.Join(" and ", group.Select(static one => $"'{one.Id}'").Distinct(StringComparer.Ordinal));
            changes.Add(new Difference(OperationRules.OperationIdCollision, $"The ids {names} are one name in C#.", default, group.Last().Node), WireDirection.Both, group.Last().Name);
        }
    }

    private static IEnumerable<IGrouping<string, ComparedOperation>> Collisions(ContractSide side) =>
        ComparedOperation.Of(side).Where(static one => one.Id is not null)
            .GroupBy(static one => string.Concat(one.Id!.Where(char.IsLetterOrDigit)).ToUpperInvariant(), StringComparer.Ordinal)
            .Where(static group => group.Key.Length > 0 && group.Count() > 1);
}
