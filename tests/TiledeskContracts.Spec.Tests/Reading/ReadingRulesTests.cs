using System.Text.RegularExpressions;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Tests.Reading;

public sealed partial class ReadingRulesTests
{
    // These need long or deep texts or several files, and stand in ReadingLimitsTests, ProblemListTests and ContractFilesTests.
    private static readonly SpecRule[] _limits =
        [ReadingRules.TooDeep, ReadingRules.TooLong, ReadingRules.TooManyNodes, ReadingRules.AliasBomb, ReadingRules.TooManyProblems, ToleranceRules.FileMissing];

    public static TheoryData<int> Cases => [.. Enumerable.Range(0, RuleCases.All.Count)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Rule_Broken_PointsAtTheToken(int number)
    {
        var rule = RuleCases.All[number];
        var broken = Marked.Of(rule.Broken);

        var reading = Marked.Read(broken.Text, rule.Path);

        var places = reading.Problems.Where(problem => problem.Rule == rule.Rule).Select(static problem => problem.Location.Position);
        Assert.True(places.Contains(broken.Token), $"{rule}: not at {broken.Token}, but {string.Join("\n", reading.Problems)}");
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Rule_NotBroken_IsSilent(int number)
    {
        var rule = RuleCases.All[number];

        var reading = Marked.Read(rule.Good, rule.Path);

        Assert.DoesNotContain(rule.Rule, reading.Problems.Select(static problem => problem.Rule));
        Assert.NotNull(reading.Document);
    }

    [Fact]
    public void Rules_All_HaveACase()
    {
        var covered = RuleCases.All.Select(static rule => rule.Rule).Concat(_limits);

        Assert.Equal([.. ReadingRules.All, .. ToleranceRules.All], covered.Distinct().OrderBy(static rule => rule.Id, StringComparer.Ordinal));
    }

    [Fact]
    public void Rules_All_HaveAnIdOfTheirOwnInOrder()
    {
        var ids = SpecRules.All.Select(static rule => rule.Id).ToList();

        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
        Assert.All(ids, static id => Assert.Matches(IdPattern(), id));
    }

    [Fact]
    public void Message_Arguments_AreAllUsedAndFilledIn()
    {
        foreach (var rule in RuleCases.All)
        {
            var reading = Marked.Read(Marked.Of(rule.Broken).Text, rule.Path);

            Assert.All(reading.Problems, static problem => Assert.DoesNotMatch(LeftOverPattern(), problem.Message));
        }
    }

    // A message goes into build logs that more people read than the contract.
    [Theory]
    [MemberData(nameof(Cases))]
    public void Message_OfAnyRule_HoldsNothingButTheToken(int number)
    {
        const string Secret = "Zq7secret";
        var rule = RuleCases.All[number];
        var text = rule.Broken
            .Replace("title: T", "title: " + Secret, StringComparison.Ordinal)
            .Replace("\"T\"", $"\"{Secret}\"", StringComparison.Ordinal)
            .Replace("description: d", "description: " + Secret, StringComparison.Ordinal);

        var reading = Marked.Read(Marked.Of(text).Text, rule.Path);

        Assert.NotEmpty(reading.Problems);
        Assert.All(reading.Problems, static problem => Assert.DoesNotContain(Secret, problem.Message, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Message_OfALongToken_IsCut(int number)
    {
        var rule = RuleCases.All[number];
        var text = rule.Broken.Replace("⟧", new string('k', 5000) + "⟧", StringComparison.Ordinal);

        var reading = Marked.Read(Marked.Of(text).Text, rule.Path);

        Assert.All(reading.Problems, static problem => Assert.InRange(problem.Message.Length, 20, 500));
    }

    [GeneratedRegex("^TDC0[0-9]{2}$")]
    private static partial Regex IdPattern();

    [GeneratedRegex(@"\{[0-9]\}")]
    private static partial Regex LeftOverPattern();
}
