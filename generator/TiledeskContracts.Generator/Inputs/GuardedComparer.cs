using TiledeskContracts.Comparison;
using TiledeskContracts.Comparison.Marks;
using TiledeskContracts.Comparison.Members;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Generator.Diagnostics;
using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Linking;
using TiledeskContracts.Spec.Model;
using TiledeskContracts.Spec.Nodes;
using TiledeskContracts.Spec.Problems;
using TiledeskContracts.Spec.Reading;

namespace TiledeskContracts.Generator.Inputs;

/// <summary>Compares contracts with those that come after them; a defect of ours leaves out the marks of one pair, and is told.</summary>
internal static class GuardedComparer
{
    // What is generated must not depend on the day: every sunset that a contract tells is still to come.
    private static readonly DateTime _today = new(2000, 1, 1);

    /// <summary>Compares every contract that names its next.</summary>
    /// <param name="readings">All contracts as read.</param>
    /// <param name="linked">The same, with their names.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>What changes.</returns>
    public static ComparedContracts Compare(IReadOnlyList<ContractReading> readings, LinkedContracts linked, CancellationToken cancellationToken)
    {
        var marks = new SortedDictionary<string, ContractMarks>(StringComparer.Ordinal);
        var problems = new List<SpecProblem>();
        foreach (var reading in readings.Where(static reading => reading is { Document: not null, Source.Options.Next: not null }).GroupBy(static reading => reading.Source.Path, StringComparer.Ordinal).Select(static same => same.First()))
        {
            if (Next(reading, readings) is not { } next)
            {
                problems.Add(Problem(reading, GeneratorRules.NextMissing, reading.Source.Options.Next!));
                continue;
            }

            var old = linked.Contracts.FirstOrDefault(model => model.FilePath == reading.Source.Path);
            var now = linked.Contracts.FirstOrDefault(model => model.FilePath == next.Source.Path);
            if (old is null || now is null)
            {
                continue; // Linking has told why.
            }

            try
            {
                marks.Add(reading.Source.Path, Marks(Side(reading, readings), old, Side(next, readings), now, cancellationToken));
            }
            catch (Exception defect) when (Defects.IsOne(defect))
            {
                problems.Add(Problem(reading, Defects.Rule, "comparing it with the next contract", Defects.Describe(defect)));
            }
        }

        return new(new(marks.Select(static pair => new ComparedContract(pair.Key, pair.Value))), new(problems));
    }

    private static ContractMarks Marks(ContractSide old, ContractModel oldModel, ContractSide now, ContractModel newModel, CancellationToken cancellationToken)
    {
        var changes = ContractComparer.Compare(old, now, _today, cancellationToken);
        var next = new NextContractModel(HintName(oldModel), oldModel.Namespace, newModel.Namespace, Version(oldModel.Namespace, newModel.Namespace));
        return new MarkBuilder(ContractMembers.Of(oldModel, old), ContractMembers.Of(newModel, now), next).Build(changes) with
        {
            Successors = new(new SuccessorTable(oldModel, newModel, next).All()),
        };
    }

    // By its path from the folder of the contract that names it, as references are. A part is no contract.
    private static ContractReading? Next(ContractReading reading, IReadOnlyList<ContractReading> readings)
    {
        var own = FilePaths.Plain(reading.Source.Path);
        var path = FilePaths.Plain(FilePaths.Folder(own) + reading.Source.Options.Next);
        return path == own ? null : readings.FirstOrDefault(other => other.Document is not null && FilePaths.Plain(other.Source.Path) == path);
    }

    private static ContractSide Side(ContractReading reading, IReadOnlyList<ContractReading> readings)
    {
        var folder = FilePaths.Folder(FilePaths.Plain(reading.Source.Path));
        return new(reading.Source.Path, (SpecMapping)reading.Root!, file => readings.FirstOrDefault(other => FilePaths.Plain(other.Source.Path) == FilePaths.Plain(folder + file))?.Root);
    }

    // The hyphen keeps it apart from every type's name.
    private static string HintName(ContractModel contract) =>
        contract.Client.HintName.Substring(0, contract.Client.HintName.Length - (contract.Client.Name + ".g.cs").Length) + "Next-Contract.g.cs";

    // 'Acme.V3.Api' after 'Acme.V2.Api' is V3.
    private static string Version(string old, string now)
    {
        var parts = now.Split('.');
        return parts.LastOrDefault(part => !old.Split('.').Contains(part, StringComparer.Ordinal)) ?? parts[parts.Length - 1];
    }

    private static SpecProblem Problem(ContractReading reading, SpecRule rule, params string[] arguments) =>
        new(rule, new(reading.Source.Path, reading.Document!.Node.Position), new(arguments.Select(ProblemText.Of)), []);
}
