using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Model;
using TiledeskContracts.Spec.Naming;
using TiledeskContracts.Spec.Problems;
using TiledeskContracts.Spec.Reading;

namespace TiledeskContracts.Spec.Linking;

/// <summary>Turns all documents of a project into contract models: names, types and nullability are decided here, once.</summary>
public static class ContractLinker
{
    /// <summary>Links contracts.</summary>
    /// <param name="readings">The contracts as read, in any order.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The models and every problem, those of reading included.</returns>
    public static LinkedContracts Link(IReadOnlyList<ContractReading> readings, CancellationToken cancellationToken)
    {
        var files = new ContractFiles(readings);
        var contracts = readings
            .OrderBy(reading => reading.Source.Path, StringComparer.Ordinal)
            .Select(reading => NamedContract.Of(reading, files, cancellationToken))
            .ToList();
        var usable = contracts
            .Where(contract => contract.Document is not null)
            .OrderBy(contract => contract.Names!.Namespace, StringComparer.Ordinal)
            .ToList();

        var prefixes = HintNames.Prefixes(usable.Select(contract => contract.Names!.Namespace));
        var hints = new HintNames();
        var typeNames = prefixes.Keys.ToDictionary(name => name, _ => new NameScope([]), StringComparer.Ordinal);
        var models = new List<ContractModel>();
        foreach (var contract in usable)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var name = contract.Names!.Namespace;
            var scope = new ContractScope(contract.Document!, contract.Names, prefixes[name], hints, typeNames[name], contract.Problems);
            _ = scope.Guard(contract.Document!.Node, "linking the contract", () => models.Add(new ContractBuilder(scope).Build(cancellationToken)));
        }

        // Several contracts may tell of one place in a file that they share.
        return new(new(models), new(contracts.SelectMany(contract => contract.Problems.ToArray()).Distinct()));
    }

    private sealed record NamedContract(OpenApiDocument? Document, ContractNames? Names, ProblemList Problems)
    {
        public static NamedContract Of(ContractReading reading, ContractFiles files, CancellationToken cancellationToken)
        {
            var problems = new ProblemList(reading.Source.Path);
            problems.AddRange(reading.Problems);
            try
            {
                return reading.Document is { } document
                    ? new(files.Complete(document, problems, cancellationToken), ContractNames.Of(reading, document, problems), problems)
                    : new(null, null, problems);
            }
            catch (Exception defect) when (Defects.IsOne(defect))
            {
                problems.Report(Defects.Rule, new(0, 1, 1, 0), "naming the contract", Defects.Describe(defect));
                return new(null, null, problems);
            }
        }
    }
}
