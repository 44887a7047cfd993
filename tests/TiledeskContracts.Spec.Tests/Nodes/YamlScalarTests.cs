using TiledeskContracts.Spec.Nodes;
using TiledeskContracts.Spec.Problems;
using TiledeskContracts.Spec.Reading;

namespace TiledeskContracts.Spec.Tests.Nodes;

public sealed class YamlScalarTests
{
    [Theory]
    [InlineData("", SpecScalarKind.Null, "")]
    [InlineData("~", SpecScalarKind.Null, "")]
    [InlineData("null", SpecScalarKind.Null, "")]
    [InlineData("NULL", SpecScalarKind.Null, "")]
    [InlineData("nULL", SpecScalarKind.String, "nULL")]
    [InlineData("true", SpecScalarKind.Boolean, "true")]
    [InlineData("False", SpecScalarKind.Boolean, "false")]
    [InlineData("yes", SpecScalarKind.String, "yes")]
    [InlineData("no", SpecScalarKind.String, "no")]
    [InlineData("on", SpecScalarKind.String, "on")]
    [InlineData("off", SpecScalarKind.String, "off")]
    [InlineData("y", SpecScalarKind.String, "y")]
    [InlineData("12", SpecScalarKind.Integer, "12")]
    [InlineData("-12", SpecScalarKind.Integer, "-12")]
    [InlineData("+12", SpecScalarKind.Integer, "+12")]
    [InlineData("007", SpecScalarKind.Integer, "007")]
    [InlineData("0x1F", SpecScalarKind.Integer, "31")]
    [InlineData("0o17", SpecScalarKind.Integer, "15")]
    [InlineData("0o18", SpecScalarKind.String, "0o18")]
    [InlineData("0xFFFFFFFFFFFFFFFFFF", SpecScalarKind.String, "0xFFFFFFFFFFFFFFFFFF")]
    [InlineData("1.10", SpecScalarKind.Number, "1.10")]
    [InlineData(".5", SpecScalarKind.Number, ".5")]
    [InlineData("5.", SpecScalarKind.Number, "5.")]
    [InlineData("1e3", SpecScalarKind.Number, "1e3")]
    [InlineData("-1.5E-3", SpecScalarKind.Number, "-1.5E-3")]
    [InlineData(".", SpecScalarKind.String, ".")]
    [InlineData("1e", SpecScalarKind.String, "1e")]
    [InlineData("1_000", SpecScalarKind.String, "1_000")]
    [InlineData("3.0.3", SpecScalarKind.String, "3.0.3")]
    [InlineData("2020-01-02", SpecScalarKind.String, "2020-01-02")]
    [InlineData("12:30:45", SpecScalarKind.String, "12:30:45")]
    [InlineData(".inf", SpecScalarKind.String, ".inf")]
    [InlineData("'12'", SpecScalarKind.String, "12")]
    [InlineData("\"true\"", SpecScalarKind.String, "true")]
    [InlineData("\"\"", SpecScalarKind.String, "")]
    [InlineData("!!str 12", SpecScalarKind.String, "12")]
    [InlineData("! 12", SpecScalarKind.String, "12")]
    [InlineData("!!int '12'", SpecScalarKind.Integer, "12")]
    [InlineData("|\n  12", SpecScalarKind.String, "12\n")]
    public void Scalar_AsWritten_FollowsTheCoreSchema(string written, SpecScalarKind kind, string value)
    {
        var root = NodeReader.Read("a.yaml", "a: " + written + "\n", ReadingLimits.Default, new ProblemList("a.yaml"), TestContext.Current.CancellationToken).Root;

        var scalar = Assert.IsType<SpecScalar>(((SpecMapping)root!)["a"]);
        Assert.Equal((kind, value), (scalar.Kind, scalar.Value));
    }

    [Theory]
    [InlineData("200: 1\n", "200")]
    [InlineData("true: 1\n", "true")]
    [InlineData("null: 1\n", "null")]
    [InlineData("0x10: 1\n", "0x10")]
    [InlineData("? a\n: 1\n", "a")]
    public void Key_OfAnyKind_IsItsText(string text, string key)
    {
        var root = NodeReader.Read("a.yaml", text, ReadingLimits.Default, new ProblemList("a.yaml"), TestContext.Current.CancellationToken).Root;

        Assert.NotNull(((SpecMapping)root!).Member(key));
    }

    [Fact]
    public void Merge_OfMappings_KeepsOwnMembersThenEarlierOnes()
    {
        const string Text = "a: &a {x: a, y: a}\nb: &b {y: b, z: b}\nc: {<<: [*a, *b], x: c}\n'<<': text\n";

        var root = NodeReader.Read("a.yaml", Text, ReadingLimits.Default, new ProblemList("a.yaml"), TestContext.Current.CancellationToken).Root;

        Assert.Equal("{\n\"x\": \"c\",\n\"y\": \"a\",\n\"z\": \"b\"}", NodeText.Json(((SpecMapping)root!)["c"]));
        Assert.IsType<SpecScalar>(((SpecMapping)root)["<<"]);
    }
}
