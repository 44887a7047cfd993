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
        var contracts = readings
            .OrderBy(reading => reading.Source.Path, StringComparer.Ordinal)
            .Select(NamedContract.Of)
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

        return new(new(models), new(contracts.SelectMany(contract => contract.Problems.ToArray())));
    }

    private sealed record NamedContract(OpenApiDocument? Document, ContractNames? Names, ProblemList Problems)
    {
        public static NamedContract Of(ContractReading reading)
        {
            var problems = new ProblemList(reading.Source.Path);
            problems.AddRange(reading.Problems);
            try
            {
                var names = reading.Document is { } document ? ContractNames.Of(reading, document, problems) : null;
                return new(reading.Document, names, problems);
            }
            catch (Exception defect) when (Defects.IsOne(defect))
            {
                problems.Report(Defects.Rule, new(0, 1, 1, 0), "naming the contract", Defects.Describe(defect));
                return new(null, null, problems);
            }
        }
    }
}
