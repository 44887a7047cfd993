using TiledeskContracts.Comparison.Marks;
using TiledeskContracts.Spec;
using TiledeskContracts.Spec.Linking;
using TiledeskContracts.Spec.Model;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Generator.Inputs;

/// <summary>What the next versions of a project's contracts change.</summary>
/// <param name="Contracts">Those that name their next.</param>
/// <param name="Problems">What is wrong with the names.</param>
internal sealed record ComparedContracts(EquatableArray<ComparedContract> Contracts, EquatableArray<SpecProblem> Problems)
{
    /// <summary>The contracts with their marks.</summary>
    /// <param name="linked">All contracts.</param>
    public IEnumerable<ContractModel> Mark(LinkedContracts linked) => linked.Contracts.Select(contract =>
        Contracts.FirstOrDefault(compared => compared.FilePath == contract.FilePath) is { } compared ? MarkedContract.Of(contract, compared.Marks) : contract);
}
