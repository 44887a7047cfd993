using TiledeskContracts.Spec.Nodes;
using TiledeskContracts.Spec.Problems;
using TiledeskContracts.Spec.Reading;
using TiledeskContracts.Spec.Tests.Reading;

namespace TiledeskContracts.Spec.Tests.Nodes;

public sealed class NodePositionTests
{
    [Theory]
    [InlineData("a: 1\nb: ⟦value⟧ # comment\n", "a.yaml")]
    [InlineData("a: 1\r\nb: ⟦value⟧\r\n", "a.yaml")]
    [InlineData("# ünï — 😀 comment\na: 'ü 😀'\nb: ⟦'va''lue'⟧\n", "a.yaml")]
    [InlineData("b: ⟦\"value\"⟧\n", "a.yaml")]
    [InlineData("b: ⟦|⟧\n  first\n  second\n", "a.yaml")]
    [InlineData("b: ⟦first⟧\n  second\n", "a.yaml")]
    [InlineData("a: &x 1\nb: ⟦&y value⟧\n", "a.yaml")]
    [InlineData("a: &x ⟦value⟧\nb: 1\n", "a.yaml", "a", -3)]
    [InlineData("\uFEFFb: ⟦value⟧\n", "a.yaml", "b", 0, -1)]
    [InlineData("b:\n  - x\n  - ⟦y⟧\n", "a.yaml", "b/1")]
    [InlineData("b:\n  ⟦c: 1⟧\n", "a.yaml")]
    [InlineData("b:\n  - ⟦c: 1⟧\n    d: 2\n", "a.yaml", "b/0")]
    [InlineData("b: ⟦{⟧c: 1}\n", "a.yaml")]
    [InlineData("b: [1, ⟦[⟧2]]\n", "a.yaml", "b/1")]
    [InlineData("{\"a\": 1,\n \"b\": ⟦\"va\\u006cue\"⟧}", "a.json")]
    [InlineData("{\"a\": \"ü 😀\", \"b\": ⟦-1.5e3⟧}", "a.json")]
    [InlineData("{\r\n\t\"b\": ⟦true⟧\r\n}", "a.json")]
    [InlineData("\r{\r\"b\": ⟦null⟧}", "a.json", "b", 0, 0, 2)]
    [InlineData("{\"b\": [1,\n  ⟦{⟧}]}", "a.json", "b/1")]
    public void Node_InText_KnowsItsPlace(string marked, string path, string place = "b", int columns = 0, int offset = 0, int lines = 0)
    {
        var text = Marked.Of(marked);
        var token = text.Token;

        var node = JsonPointer(Read(text.Text, path), place);

        // An anchor belongs to the node; a byte order mark is no column; a lone CR ends a line, which the marks do not count.
        var expected = lines > 0
            ? token with { Line = token.Line + lines, Column = 6 }
            : new SpecPosition(token.Offset + columns + offset, token.Line, token.Column + columns + offset, token.Length - columns);
        Assert.Equal(expected, node.Position);
    }

    [Theory]
    [InlineData("a: 1\n⟦key⟧: 2\n", "a.yaml")]
    [InlineData("a: 1\n⟦'key'⟧: 2\n", "a.yaml")]
    [InlineData("{\"a\": 1,\n  ⟦\"key\"⟧ : 2}", "a.json")]
    public void Key_InText_KnowsItsPlace(string marked, string path)
    {
        var text = Marked.Of(marked);

        var root = Assert.IsType<SpecMapping>(Read(text.Text, path));

        Assert.Equal(text.Token, root.Member("key")?.Key.Position);
    }

    private static SpecNode? Read(string text, string path) =>
        NodeReader.Read(path, text, ReadingLimits.Default, new ProblemList(path), TestContext.Current.CancellationToken).Root;

    private static SpecNode JsonPointer(SpecNode? root, string place) =>
        Spec.Documents.JsonPointer.Find(root!, "#/" + place) ?? throw new InvalidOperationException("Nothing stands there.");
}
