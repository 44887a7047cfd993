using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TiledeskContracts.Generator.Writing;

namespace TiledeskContracts.Generator.Tests.Writing;

public sealed class LiteralTests
{
    [Fact]
    public void Text_OfEveryCharacter_IsOneAsciiTokenOfThatValue()
    {
        var everything = string.Concat(Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code));

        var literal = Literal.Of(everything).ToString();

        Assert.All(literal, character => Assert.InRange(character, ' ', '~'));
        var parsed = Assert.IsType<LiteralExpressionSyntax>(SyntaxFactory.ParseExpression(literal));
        Assert.Equal(everything, parsed.Token.ValueText);
        Assert.Empty(parsed.GetDiagnostics());
    }

    [Theory]
    [InlineData("0", "0d")]
    [InlineData("-1.5", "-1.5d")]
    [InlineData("1e3", "1000d")]
    public void Number_OfDigits_IsInvariant(string digits, string expected) =>
        Assert.Equal(expected, Literal.Number(digits).ToString());

    [Theory]
    [InlineData("1; throw")]
    [InlineData("NaN")]
    [InlineData("")]
    public void Number_OfAnythingElse_IsRefused(string digits) =>
        Assert.ThrowsAny<Exception>(() => Literal.Number(digits));
}
