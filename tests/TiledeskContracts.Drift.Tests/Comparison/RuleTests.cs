namespace TiledeskContracts.Drift.Tests.Comparison;

/// <summary>Each rule of the table, with what it says and what it does not.</summary>
public sealed class RuleTests
{
    public static IEnumerable<TheoryDataRow<string>> Names => RuleCases.All.Select(static one => new TheoryDataRow<string>(one.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Case_IsToldAsItSays(string name)
    {
        var one = RuleCases.All.Single(one => one.Name == name);

        var changes = Contracts.Compare(one.Contract(one.Old), one.Contract(one.New));

        Assert.Equal(one.Expect.Order(StringComparer.Ordinal), changes.Select(Contracts.Line).Order(StringComparer.Ordinal));
        Assert.All(changes, static change => Assert.NotEmpty(change.Message));
        Assert.All(changes, static change => Assert.NotNull(change.Old ?? change.New));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Case_ComparedWithItself_IsSilent(string name)
    {
        var one = RuleCases.All.Single(one => one.Name == name);

        Assert.Empty(Contracts.Compare(one.Contract(one.Old), one.Contract(one.Old)));
        Assert.Empty(Contracts.Compare(one.Contract(one.New), one.Contract(one.New)));
    }
}
