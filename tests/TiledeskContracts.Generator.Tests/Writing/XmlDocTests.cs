using System.Xml.Linq;
using Microsoft.CodeAnalysis.CSharp;
using TiledeskContracts.Generator.Writing;

namespace TiledeskContracts.Generator.Tests.Writing;

public sealed class XmlDocTests
{
    [Fact]
    public void Text_OfEveryCharacter_StaysInOneCommentLine()
    {
        var everything = string.Concat(Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code));

        var comment = $"/// <summary>{XmlDoc.Inline(everything)}</summary>";

        var unit = SyntaxFactory.ParseCompilationUnit(comment + "\nclass Only;");
        Assert.Empty(unit.GetDiagnostics());
        Assert.Single(unit.Members);
        Assert.NotNull(XDocument.Parse(comment[4..]).Root);
    }

    [Theory]
    [InlineData("a\u0085b", "a b")]
    [InlineData("a\u2028b\u2029c\r\nd", "a b c d")]
    [InlineData("</summary>", "&lt;/summary&gt;")]
    [InlineData("a\u202Eb", "ab")]
    [InlineData("\U0001F600", "\U0001F600")]
    [InlineData("\"quoted\" & so", "&quot;quoted&quot; &amp; so")]
    public void Text_WithSpecialCharacters_IsHarmless(string text, string expected) =>
        Assert.Equal(expected, XmlDoc.Inline(text).ToString());

    [Fact]
    public void Text_WithHalfASurrogatePair_LosesIt() =>
        Assert.Equal("ab", XmlDoc.Inline("a" + (char)0xD800 + "b").ToString());
}
