using TiledeskContracts.Generator.Diagnostics;
using TiledeskContracts.Spec.Linking;
using TiledeskContracts.Spec.Problems;
using TiledeskContracts.Spec.Reading;

namespace TiledeskContracts.Generator.Inputs;

/// <summary>Reads and links contracts; a defect of ours ends as a problem at the contract, never as a crash of the generator.</summary>
internal static class GuardedReader
{
    /// <summary>Reads one contract.</summary>
    /// <param name="input">The contract.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>What came of it.</returns>
    public static ContractReading Read(ContractInput input, CancellationToken cancellationToken)
    {
        Rehearsal.Begin();
        var source = new ContractSource(input.Path, input.Text ?? "", input.Options);
        if (input.Text is null)
        {
            return Failed(source, GeneratorRules.Unreadable);
        }

        try
        {
            return DocumentReader.Read(source, cancellationToken);
        }
        catch (Exception defect) when (Defects.IsOne(defect))
        {
            return Failed(source, Defects.Rule, "reading it", Defects.Describe(defect));
        }
    }

    /// <summary>
    /// Links what was read. The order of files does not matter. The linker keeps a defect to the type, operation or contract
    /// where it strikes; what is caught here struck between contracts.
    /// </summary>
    /// <param name="readings">All contracts.</param>
    /// <param name="cancellationToken">Ends the linking early.</param>
    /// <returns>Models and problems.</returns>
    public static LinkedContracts Link(IEnumerable<ContractReading> readings, CancellationToken cancellationToken)
    {
        // A file given twice counts once. Compilers do give one twice when a file before it comes back under another name.
        IReadOnlyList<ContractReading> sorted =
        [
            .. readings
                .GroupBy(static reading => reading.Source.Path, StringComparer.Ordinal)
                .Select(static same => same.First())
                .OrderBy(static reading => reading.Source.Path, StringComparer.Ordinal),
        ];
        if (sorted.Count == 0)
        {
            return new([], []);
        }

        try
        {
            return ContractLinker.Link(sorted, cancellationToken);
        }
        catch (Exception defect) when (Defects.IsOne(defect))
        {
            var own = Problem(sorted[0].Source.Path, Defects.Rule, "linking the contracts", Defects.Describe(defect));
            return new([], new([.. sorted.SelectMany(static reading => reading.Problems), own]));
        }
    }

    private static ContractReading Failed(ContractSource source, SpecRule rule, params string[] arguments) =>
        new(source, null, new([Problem(source.Path, rule, arguments)]));

    private static SpecProblem Problem(string path, SpecRule rule, params string[] arguments) =>
        new(rule, new(path, new(0, 1, 1, 0)), new(arguments), []);
}
