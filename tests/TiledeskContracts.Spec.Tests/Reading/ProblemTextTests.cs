using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Tests.Reading;

public sealed class ProblemTextTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("ü 😀", "ü 😀")]
    [InlineData("a\nb\t\0", "a\\u000Ab\\u0009\\u0000")]
    [InlineData("a\u2028\u0085\u202Eb", "a\\u2028\\u0085\\u202Eb")]
    public void Token_OfAnyCharacters_StaysVisibleAndOnOneLine(string token, string expected) =>
        Assert.Equal(expected, ProblemText.Of(token));

    // Not a case above: attributes cannot carry half a character.
    [Fact]
    public void Token_WithHalfACharacter_IsEscaped() => Assert.Equal("\\uD800x", ProblemText.Of('\uD800' + "x"));

    [Theory]
    [InlineData("a")]
    [InlineData("\n")]
    [InlineData("😀")]
    public void Token_OfAnyLength_IsCut(string character) =>
        Assert.InRange(ProblemText.Of(string.Concat(Enumerable.Repeat(character, 100_000))).Length, 70, 80);

    [Fact]
    public void Message_OfAMegabyteKey_IsShort()
    {
        var key = new string('k', 1_000_000);

        var reading = Marked.Read($"openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths: {{}}\n? {key}\n: 1\n");

        Assert.InRange(Assert.Single(reading.Problems).Message.Length, 80, 300);
    }

    [Theory]
    [InlineData("propertys", "properties")]
    [InlineData("operationID", "operationId")]
    [InlineData("typ", "type")]
    [InlineData("tyep", "type")]
    [InlineData("zzz", null)]
    [InlineData("", null)]
    public void Name_Mistyped_FindsTheNearest(string written, string? nearest) =>
        Assert.Equal(nearest, DidYouMean.Nearest(written, ["type", "properties", "operationId", "description"]));
}
