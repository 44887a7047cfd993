using Microsoft.CodeAnalysis.CSharp;
using TiledeskContracts.Generator.Writing;
using TiledeskContracts.Spec.Naming;

namespace TiledeskContracts.Generator.Tests.Writing;

public sealed class KeywordTests
{
    // Without those like __arglist, which the language's specification does not know.
    [Fact]
    public void KeywordsOfSpec_AreThoseOfTheCompiler() => Assert.Equal(
        SyntaxFacts.GetReservedKeywordKinds().Select(SyntaxFacts.GetText).Where(word => !word.StartsWith("__", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
        CSharpKeywords.All);

    [Fact]
    public void Identifier_OfAnyKeyword_IsEscaped() => Assert.All(
        SyntaxFacts.GetKeywordKinds().Select(SyntaxFacts.GetText).Where(SyntaxFacts.IsValidIdentifier),
        keyword => Assert.Equal("@" + keyword, Identifier.Of(keyword).ToString()));

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("1a")]
    [InlineData("a;")]
    [InlineData("@a")]
    [InlineData("a\u2028b")]
    public void Identifier_OfWhatIsNone_IsRefused(string name) =>
        Assert.Throws<InvalidOperationException>(() => Identifier.Of(name));
}
