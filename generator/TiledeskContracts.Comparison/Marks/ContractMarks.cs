using TiledeskContracts.Spec;
using TiledeskContracts.Spec.Model;

namespace TiledeskContracts.Comparison.Marks;

/// <summary>What the next version of a contract changes, by the places of the contract.</summary>
/// <param name="Next">The next contract.</param>
/// <param name="All">The marks, sorted by place.</param>
/// <param name="Successors">Classes and those that come after them.</param>
public sealed record ContractMarks(NextContractModel Next, EquatableArray<PlacedMark> All, EquatableArray<PlacedSuccessor> Successors = default);
