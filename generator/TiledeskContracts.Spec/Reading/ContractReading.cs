using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Nodes;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Reading;

/// <summary>What came of reading one contract. Not equatable: positions live here and nowhere further down.</summary>
/// <param name="Source">The contract as it came in.</param>
/// <param name="Document">The document; null if the text holds none, or is a part of others.</param>
/// <param name="Problems">What was wrong or noteworthy, in the order of the text.</param>
public sealed record ContractReading(
    ContractSource Source,
    OpenApiDocument? Document,
    EquatableArray<SpecProblem> Problems)
{
    /// <summary>All of the text, for other contracts that refer to places in it; null where nothing could be read.</summary>
    public SpecNode? Root { get; init; }
}
