using TiledeskContracts.Spec.Naming;

namespace TiledeskContracts.Spec.Tests.Naming;

public sealed class CSharpNameTests
{
    [Theory]
    [InlineData("first_text", "FirstText")]
    [InlineData("firstText", "FirstText")]
    [InlineData("X-Request-Id", "XRequestId")]
    [InlineData("HTMLPage", "HtmlPage")]
    [InlineData("userID", "UserId")]
    [InlineData("IN_PROGRESS", "InProgress")]
    [InlineData("_id", "Id")]
    [InlineData("$ref", "Ref")]
    [InlineData("__v", "V")]
    [InlineData("a b\tc", "ABC")]
    [InlineData("año", "Ano")]
    [InlineData("Straße", "Strasse")]
    [InlineData("Łódź", "Lodz")]
    [InlineData("имя", "Имя")]
    [InlineData("状态", "状态")]
    [InlineData("2fa", "N2fa")]
    [InlineData("v1.2", "V1_2")]
    [InlineData("1.2.3", "N1_2_3")]
    [InlineData("-created", "MinusCreated")]
    [InlineData("+1", "Plus1")]
    [InlineData("-1", "Minus1")]
    [InlineData(">=", "GreaterEqual")]
    [InlineData("*", "Star")]
    [InlineData("-", "Minus")]
    [InlineData("😀", "U1F600")]
    [InlineData("\u2028", "U2028")]
    [InlineData("ok 😀", "Ok")]
    [InlineData("", "Empty")]
    [InlineData("class", "Class")]
    [InlineData("title\u0130", "TitleI")]
    public void Pascal_WireName_FollowsTheTable(string wireName, string expected) =>
        Assert.Equal(expected, CSharpName.Pascal(wireName));

    [Theory]
    [InlineData("100", "Value100")]
    [InlineData("-1", "Minus1")]
    [InlineData("1.5", "Value1_5")]
    [InlineData("", "Empty")]
    [InlineData("served", "Served")]
    public void EnumMember_Value_FollowsTheTable(string value, string expected) =>
        Assert.Equal(expected, CSharpName.EnumMember(value));

    [Theory]
    [InlineData("request_id", "requestId")]
    [InlineData("ID", "id")]
    [InlineData("class", "class")]
    [InlineData("Имя", "имя")]
    public void Camel_WireName_BeginsSmall(string wireName, string expected) =>
        Assert.Equal(expected, CSharpName.Camel(wireName));

    [Theory]
    [InlineData("Request", true)]
    [InlineData("id_2", true)]
    [InlineData("", false)]
    [InlineData("2fa", false)]
    [InlineData("_x", false)]
    [InlineData("a-b", false)]
    [InlineData("a b", false)]
    [InlineData("class", false)]
    [InlineData("é", false)]
    [InlineData("A;B", false)]
    public void IsIdentifier_Name_AllowsOnlyTheList(string name, bool expected) =>
        Assert.Equal(expected, CSharpName.IsIdentifier(name));

    [Theory]
    [InlineData("TiledeskContracts.V3", true)]
    [InlineData("A..B", false)]
    [InlineData("A.class", false)]
    [InlineData("", false)]
    public void IsDotted_Name_NeedsIdentifiersBetweenDots(string name, bool expected) =>
        Assert.Equal(expected, CSharpName.IsDotted(name));

    [Fact]
    public void Pascal_LongNames_StayShortAndDiffer()
    {
        var first = CSharpName.Pascal(new string('a', 100_000) + "1");
        var second = CSharpName.Pascal(new string('a', 100_000) + "2");

        Assert.InRange(first.Length, 100, 120);
        Assert.NotEqual(first, second);
    }

    [Fact]
    public void Pascal_LoneSurrogate_IsSpelledOut() => Assert.Equal("UD83D", CSharpName.Pascal("\ud83d"));
}
