using System.Text.Json.Nodes;
using TiledeskContracts.Contract.Tests.Contracts;

namespace TiledeskContracts.Contract.Tests.Facts;

public sealed class FactTests
{
    public static TheoryData<string> Facts => [.. Fact.Checked.Select(fact => fact.Id)];

    [Theory]
    [MemberData(nameof(Facts))]
    public void Fact_OfThePage_StandsInTheContract(string id)
    {
        var fact = Fact.Of(id);

        var failure = Allowances.All.ContainsKey(id) ? null : FactCheck.Failure(fact, ContractFile.Of(fact.Version));

        Assert.True(failure is null, $"{fact.Version} {fact.Operation ?? "model"}: {failure}. The page: {fact.Text}");
    }

    [Fact]
    public void Facts_ExceptNotes_AreAllChecked()
    {
        Assert.Equal(518, Fact.All.Count);
        Assert.Equal(479, Fact.Checked.Count());
        Assert.Equal(Fact.All.Count, Fact.All.Select(fact => fact.Id).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Kinds_OfFacts_HaveOneCheckerEach()
    {
        var kinds = Fact.Checked.Select(fact => fact.Kind).Distinct(StringComparer.Ordinal);

        Assert.Equal(kinds.Order(StringComparer.Ordinal), FactCheck.Kinds.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EmptyContract_EveryFact_Fails()
    {
        var empty = new ContractDocument(new JsonObject { ["openapi"] = "3.0.3", ["paths"] = new JsonObject() });

        Assert.All(Fact.Checked, fact => Assert.NotNull(FactCheck.Failure(fact, empty)));
    }

    [Fact]
    public void Allowances_Number_IsAtMostTen()
    {
        Assert.InRange(Allowances.All.Count, 0, 10);
        Assert.All(Allowances.All.Values, reason => Assert.False(string.IsNullOrWhiteSpace(reason)));
    }

    [Fact]
    public void Allowances_EachRow_IsStillNeeded()
    {
        Assert.All(Allowances.All.Keys, id => Assert.NotNull(FactCheck.Failure(Fact.Of(id), ContractFile.Of(Fact.Of(id).Version))));
    }
}
