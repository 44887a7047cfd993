using System.Globalization;
using TiledeskContracts.Spec.Problems;
using TiledeskContracts.Spec.Reading;

namespace TiledeskContracts.Spec.Tests.Reading;

public sealed class ReadingLimitsTests
{
    public static TheoryData<string, string> DeepTexts => new()
    {
        { "a.json", "{\"openapi\": " + new string('[', 300_000) },
        { "a.json", Repeat("{\"a\":", 100_000) },
        { "a.yaml", "a: " + new string('[', 300_000) },
        { "a.yaml", new string('{', 300_000) },
        { "a.yaml", Repeat("- ", 100_000) },
        { "a.yaml", Repeat("? ", 100_000) },
        { "a.yaml", string.Concat(Enumerable.Range(0, 2000).Select(static depth => new string(' ', depth) + "a:\n")) },
        { "a.yaml", string.Concat(Enumerable.Range(1, 300).Select(static i => $"a{i}: &a{i} {Deep(60, i == 1 ? "1" : $"*a{i - 1}")}\n")) },
    };

    [Theory]
    [MemberData(nameof(DeepTexts))]
    public void Depth_BeyondTheLimit_IsOneLocatedProblem(string path, string text)
    {
        var reading = Marked.Read(text, path);

        var problem = Assert.Single(reading.Problems, static problem => problem.Rule == ReadingRules.TooDeep);
        Assert.InRange(problem.Location.Position.Offset, 1, text.Length);
    }

    [Fact]
    public void Depth_AtTheLimit_IsRead()
    {
        var problems = new ProblemList("a.json");
        var depth = ReadingLimits.Default.Depth;

        var whole = NodeReader.Read("a.json", Deep(depth, "1"), ReadingLimits.Default, problems, TestContext.Current.CancellationToken);
        var deeper = NodeReader.Read("a.json", Deep(depth + 1, "1"), ReadingLimits.Default, problems, TestContext.Current.CancellationToken);

        Assert.True(whole.IsWhole);
        Assert.False(deeper.IsWhole);
    }

    [Fact]
    public void Aliases_ThatMultiply_EndInAProblemAtTheAlias()
    {
        var lines = Enumerable.Range(1, 40).Select(static i => $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]");
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + string.Join('\n', lines);

        var reading = Marked.Read(text);

        var problem = Assert.Single(reading.Problems, static problem => problem.Rule == ReadingRules.AliasBomb);
        Assert.Equal(6, problem.Location.Position.Line);
    }

    [Fact]
    public void Merges_ThatMultiply_EndInAProblem()
    {
        var lines = Enumerable.Range(1, 40).Select(static i => $"a{i}: &a{i} {{<<: *a{i - 1}, b{i}: *a{i - 1}}}");
        var text = "a0: &a0 {x: 1}\n" + string.Join('\n', lines);

        var reading = Marked.Read(text);

        Assert.Contains(reading.Problems, static problem => problem.Rule == ReadingRules.AliasBomb);
    }

    [Fact]
    public void Nodes_BeyondTheLimit_KeepThoseBefore()
    {
        var text = "openapi: 3.0.3\ncomponents:\n  schemas:\n    A: {type: string}\n    B: {type: string}\npaths: {}\n";
        var limits = ReadingLimits.Default with { Nodes = 12 };

        var reading = Marked.Read(text, limits: limits);

        var problem = Assert.Single(reading.Problems);
        Assert.Equal((ReadingRules.TooManyNodes, 5), (problem.Rule, problem.Location.Position.Line));
        Assert.Equal(["A"], reading.Document!.Components.Schemas.Select(static schema => schema.Key));
    }

    [Fact]
    public void Text_BeyondTheLimit_IsNotRead()
    {
        var reading = Marked.Read("openapi: 3.0.3\n", limits: ReadingLimits.Default with { Characters = 5 });

        Assert.Equal(ReadingRules.TooLong, Assert.Single(reading.Problems).Rule);
        Assert.Null(reading.Document);
    }

    [Fact]
    public void Problems_OfOneRule_EndWithACount()
    {
        var keys = string.Concat(Enumerable.Range(0, 250).Select(static i => "k" + i.ToString(CultureInfo.InvariantCulture) + ": 1\n"));

        var reading = Marked.Read("openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\n" + keys);

        Assert.Equal(100, reading.Problems.Count(static problem => problem.Rule == ReadingRules.UnknownKeyword));
        Assert.StartsWith("150 more problems TDC018", Assert.Single(reading.Problems, static problem => problem.Rule == ReadingRules.TooManyProblems).Message, StringComparison.Ordinal);
    }

    private static string Deep(int depth, string inner) => new string('[', depth) + inner + new string(']', depth);

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
