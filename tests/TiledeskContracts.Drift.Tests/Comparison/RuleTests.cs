using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Drift.Tests.Comparison;

/// <summary>Each rule of the table, with what it says and what it does not.</summary>
public sealed class RuleTests
{
    // They say that nothing is told; cases without any change prove them.
    private static readonly string[] _silent = ["DRF1213", "DRF1615"];

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

    [Fact]
    public void Rules_OfContracts_AreAllToldByACase()
    {
        var told = RuleCases.All.SelectMany(static one => one.Expect).Select(static line => line[..7]).ToHashSet(StringComparer.Ordinal);

        var untold = DriftRules.All.Where(static rule => string.CompareOrdinal(rule.Id, "DRF3000") < 0).Select(static rule => rule.Id).Where(id => !told.Contains(id));

        Assert.Equal(_silent, untold);
    }
}
