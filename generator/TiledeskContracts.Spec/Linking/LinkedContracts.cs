using TiledeskContracts.Spec.Model;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Linking;

/// <summary>All contracts of a project, ready to be emitted.</summary>
/// <param name="Contracts">The models, sorted by namespace and file, so that the order of the files does not matter.</param>
/// <param name="Problems">Everything wrong or noteworthy, from reading and from linking, by file and place.</param>
public sealed record LinkedContracts(EquatableArray<ContractModel> Contracts, EquatableArray<SpecProblem> Problems);
