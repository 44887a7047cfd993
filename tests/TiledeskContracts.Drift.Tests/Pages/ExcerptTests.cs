using TiledeskContracts.Drift.Pages;

namespace TiledeskContracts.Drift.Tests.Pages;

/// <summary>Which lines of a file a place stands for.</summary>
public sealed class ExcerptTests
{
    private static readonly string[] _lines =
    [
        "a:",
        "  b:",
        "    # said of c",
        "    c: 1",
        "",
        "    d: 2",
        "  list:",
        "  - one: 1",
        "    two: 2",
        "  - three",
        "  e: {x: 1}",
        "f: 3",
    ];

    [Theory]
    [InlineData(4, 5, 2, "b:|  # said of c|  c: 1||  d: 2")]
    [InlineData(4, 8, 4, "c: 1")]
    [InlineData(8, 3, 7, "list:|- one: 1|  two: 2|- three")]
    [InlineData(8, 5, 8, "- one: 1|  two: 2")]
    [InlineData(10, 5, 10, "- three")]
    [InlineData(11, 6, 11, "e: {x: 1}")]
    [InlineData(2, 3, 1, "a:|  b:|    # said of c|    c: 1||    d: 2|  list:|  - one: 1|    two: 2|  - three|  e: {x: 1}")]
    [InlineData(1, 1, 1, "a:|  b:|    # said of c|    c: 1||    d: 2|  list:|  - one: 1|    two: 2|  - three|  e: {x: 1}")]
    [InlineData(99, 9, 12, "f: 3")]
    public void Lines_BeginAtTheKey_AndGoAsFarAsWhatIsBelowIt(int line, int column, int start, string expected)
    {
        var excerpt = Excerpt.At(_lines, line, column);

        Assert.Equal((start, expected), (excerpt.Start, string.Join('|', excerpt.Lines)));
    }

    [Fact]
    public void Line_ThatIsAWholeDocument_IsCutAroundThePlace()
    {
        var line = "{" + new string('x', 5000) + "\"here\": 1" + new string('y', 5000) + "}";

        var shown = Assert.Single(Excerpt.At([line], 1, 5002).Lines);

        Assert.InRange(shown.Length, 100, 250);
        Assert.Contains("\"here\": 1", shown, StringComparison.Ordinal);
        Assert.StartsWith("…", shown, StringComparison.Ordinal);
        Assert.EndsWith("…", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a|b|c", "a|b|c", "a=a b=b c=c")]
    [InlineData("a|b|c", "a|c", "a=a b- c=c")]
    [InlineData("a|c", "a|b|c", "a=a -b c=c")]
    [InlineData("a|b|c", "a|x|c", "a=a b/x c=c")]
    [InlineData("a # why", "a # why not", "a # why=a # why not")]
    [InlineData("  a", "a", "  a=a")]
    [InlineData("", "a", "/a")]
    [InlineData("a|b", "x|y|z", "a/x b/y -z")]
    public void Alignment_PutsBesideEachOther_WhatSaysTheSame(string old, string now, string expected)
    {
        string[] left = old.Split('|'), right = now.Split('|');

        var rows = LineAlignment.Of(left, right).Select(row => (row.Old is { } i ? left[i] : "") + (row.IsSame ? "=" : row is { Old: not null, New: not null } ? "/" : "-") + (row.New is { } j ? right[j] : ""));

        Assert.Equal(expected, string.Join(' ', rows));
    }
}
