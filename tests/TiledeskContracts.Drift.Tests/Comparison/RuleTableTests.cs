using System.Reflection;
using TiledeskContracts.Comparison.Rules;
using ToldRule = TiledeskContracts.Drift.DriftRule;

namespace TiledeskContracts.Drift.Tests.Comparison;

/// <summary>The table of rules.</summary>
public sealed class RuleTableTests
{
    [Fact]
    public void Rules_AreFound_ByIdAndByName()
    {
        foreach (var rule in DriftRules.All)
        {
            Assert.Same(rule, DriftRules.Find(rule.Id));
            Assert.Same(rule, DriftRules.Find(rule.Name.ToUpperInvariant()));
        }

        Assert.Null(DriftRules.Find("no-such-rule"));
    }

    [Fact]
    public void Rules_OfTheRuntime_AreOfTheTable()
    {
        var told = typeof(ToldRule).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(static property => property.GetValue(null)).OfType<ToldRule>().ToList();

        Assert.NotEmpty(told);
        Assert.All(told, static rule => Assert.Equal(rule.Name, DriftRules.Find(rule.Id)?.Name));
    }

    [Fact]
    public void Rules_HaveIdsAndNames_ThatAreWellFormed()
    {
        Assert.All(DriftRules.All, static rule =>
        {
            Assert.Matches("^DRF[0-9]{4}$", rule.Id);
            Assert.Matches("^[a-z]+(-[a-z]+)*$", rule.Name);
            Assert.NotEmpty(rule.Title);
            Assert.NotEmpty(rule.Why);
        });
        Assert.Equal(319, DriftRules.All.Count);
    }
}
