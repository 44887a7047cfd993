using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Reading;

/// <summary>Reads a contract's text into an OpenAPI document. Touches neither disk nor network.</summary>
public static class DocumentReader
{
    /// <summary>Reads one contract. Whatever the text holds, the answer is a reading, never an exception.</summary>
    /// <param name="source">The contract.</param>
    /// <param name="cancellationToken">Ends the reading early with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The document, as far as it could be read, and every problem at its place.</returns>
    public static ContractReading Read(ContractSource source, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new ContractReading(source, null, EquatableArray<SpecProblem>.Empty);
    }
}
