using TiledeskContracts.Comparison.Marks;

namespace TiledeskContracts.Generator.Inputs;

/// <summary>What the next version of one contract changes.</summary>
/// <param name="FilePath">The contract's path as the build knows it.</param>
/// <param name="Marks">The changes.</param>
internal sealed record ComparedContract(string FilePath, ContractMarks Marks);
