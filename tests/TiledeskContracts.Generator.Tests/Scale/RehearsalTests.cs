using TiledeskContracts.Generator.Inputs;
using TiledeskContracts.Generator.Tests.Runs;

namespace TiledeskContracts.Generator.Tests.Scale;

/// <summary>What warms the generator up is a sound contract with one of each common kind.</summary>
public sealed class RehearsalTests
{
    [Fact]
    public void Contract_Generated_HasEachCommonKindAndNoProblem()
    {
        var run = GeneratorRun.Of(new ContractFile("/acme/rehearsal.json", RehearsalContract.Text));

        Assert.Empty(run.Diagnostics);
        Assert.Superset(
            new HashSet<string> { "V1.AcmeClient.g.cs", "V1.Models.Note.g.cs", "V1.Models.NoteBody.g.cs", "V1.Enums.State.g.cs", "V1.Queries.ListNotesQuery.g.cs" },
            run.Sources.Keys.ToHashSet());
    }

    // Alone it would end quietly, and be of no use.
    [Fact]
    public void Run_ByItself_WritesAllOfIt() => Assert.InRange(Rehearsal.Run(), 10_000, 100_000);
}
