using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Comparison.Operations;

/// <summary>An operation of the old contract and the one of the new that stands for it.</summary>
/// <param name="Old">The old operation.</param>
/// <param name="New">The new one.</param>
/// <param name="Rule">The rule that tells that it is elsewhere now; null where it is not, or where its prefix tells it.</param>
internal sealed record OperationPair(ComparedOperation Old, ComparedOperation New, DriftRule? Rule);
