using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Reading;

/// <summary>What came of reading one contract. Not equatable: positions live here and nowhere further down.</summary>
/// <param name="Source">The contract as it came in.</param>
/// <param name="Document">The document; null only if the text holds no mapping at all.</param>
/// <param name="Problems">What was wrong or noteworthy, in the order of the text.</param>
public sealed record ContractReading(
    ContractSource Source,
    OpenApiDocument? Document,
    EquatableArray<SpecProblem> Problems);
