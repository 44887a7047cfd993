using System.Text.Json;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Drift.Tests.Comparison;

/// <summary>Pairs of contracts with the verdicts of other tools' own tests.</summary>
public sealed class SampleTests
{
    private static readonly string _folder = Path.Combine(AppContext.BaseDirectory, "Samples");

    public static IEnumerable<TheoryDataRow<string>> Samples =>
        Directory.EnumerateDirectories(_folder, "0*").Select(Path.GetFileName).Order(StringComparer.Ordinal).Select(static name => new TheoryDataRow<string>(name!));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_IsJudgedAsItsProjectDoes(string sample)
    {
        using var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(_folder, sample, "expected.json")));
        var root = expected.RootElement;

        var changes = Contracts.Compare(Text(sample, "base.yaml"), Text(sample, "revision.yaml"));

        var ids = changes.Select(static change => change.Rule.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var rule in root.GetProperty("rules").EnumerateArray())
        {
            Assert.Contains(rule.GetProperty("mapsTo").EnumerateArray(), id => ids.Contains(id.GetString()!));
        }

        if (root.GetProperty("verdictComparable").GetBoolean())
        {
            Assert.Equal(root.GetProperty("breaking").GetBoolean(), changes.Any(static change => change.Wire >= Verdict.Risky));
        }

        if (root.TryGetProperty("noChange", out var same) && same.GetBoolean())
        {
            Assert.DoesNotContain(changes, static change => change.Wire >= Verdict.Risky);
        }
    }

    private static string Text(string sample, string file) => File.ReadAllText(Path.Combine(_folder, sample, file));
}
