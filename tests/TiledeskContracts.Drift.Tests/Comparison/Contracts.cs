using TiledeskContracts.Comparison;
using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;
using TiledeskContracts.Spec.Nodes;
using TiledeskContracts.Spec.Problems;
using TiledeskContracts.Spec.Reading;

namespace TiledeskContracts.Drift.Tests.Comparison;

/// <summary>Contracts as texts, compared.</summary>
internal static class Contracts
{
    private static readonly DateTime _today = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public static IReadOnlyList<ContractChange> Compare(string old, string now) =>
        ContractComparer.Compare(Side("old.yaml", old), Side("new.yaml", now), _today, TestContext.Current.CancellationToken);

    public static ContractSide Side(string path, string text)
    {
        var problems = new ProblemList(path);
        var reading = NodeReader.Read(path, text, ReadingLimits.Default, problems, TestContext.Current.CancellationToken);
        return new ContractSide(path, Assert.IsType<SpecMapping>(reading.Root));
    }

    /// <summary>A change in one line: its id, and its verdicts for requests, answers, source and binaries.</summary>
    public static string Line(ContractChange change) =>
        $"{change.Rule.Id} {Letter(change.Request)}{Letter(change.Response)}{Letter(change.Source)}{Letter(change.Binary)}";

    private static char Letter(Verdict verdict) => verdict switch
    {
        Verdict.Breaking => 'E',
        Verdict.Risky => 'W',
        Verdict.Safe => 'I',
        _ => '-',
    };
}
