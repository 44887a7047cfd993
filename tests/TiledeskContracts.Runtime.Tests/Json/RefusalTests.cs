using System.Text;

using FsCheck;
using FsCheck.Fluent;

namespace TiledeskContracts.Runtime.Tests.Json;

/// <summary>What is read and what is refused, compared with another reader: broken texts are refused at any place, good ones keep their value.</summary>
public sealed class RefusalTests
{
    private static readonly Config _config = Config.QuickThrowOnFailure.WithReplay(20261121UL, 23UL);

    public static TheoryData<int> Seeds { get; } = [.. Enumerable.Range(0, SeedTexts.All.Length)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Seed_Truncated_IsRefusedAtEachByte(int seed) =>
        AllAreRight(seed, Readings.Verify, static text => Enumerable.Range(0, text.Length + 1).Select(length => text[..length]));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Seed_AnyByteRemoved_IsReadAsOthersReadIt(int seed) =>
        AllAreRight(seed, Readings.Verify, static text => Enumerable.Range(0, text.Length).Select(place => new Edit(place, 1, []).Apply(text)));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Seed_AnyPieceAnywhere_IsReadAsOthersReadIt(int seed) =>
        AllAreRight(seed, Readings.VerifyRichest, static text =>
            from place in Enumerable.Range(0, text.Length + 1)
            from piece in Edit.Pieces
            select new Edit(place, 0, piece).Apply(text));

    [Fact]
    public void Text_EditedAtRandom_IsReadAsOthersReadIt() => Check.One(_config.WithMaxTest(8_000), Prop.ForAll(
        EditedText.Any,
        static text => Right(Readings.Verify(text.Bytes))));

    [Fact]
    public void Text_EditedAtRandom_ByUsersSerializer_IsReadAsOthersReadIt() => Check.One(_config.WithMaxTest(4_000), Prop.ForAll(
        EditedText.Any.Filter(static text => text.Bytes is not [0xEF, ..]),
        static text => Right(Readings.VerifySerializer(text.Bytes))));

    [Theory]
    [InlineData("01")]
    [InlineData("-01")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("-")]
    [InlineData("-.5")]
    [InlineData("+1")]
    [InlineData("1e")]
    [InlineData("1e+")]
    [InlineData("1.e5")]
    [InlineData("0x1F")]
    [InlineData("1_000")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("-Infinity")]
    [InlineData("tru")]
    [InlineData("True")]
    [InlineData("nulL")]
    [InlineData("undefined")]
    [InlineData("'a'")]
    [InlineData("[1,]")]
    [InlineData("[,1]")]
    [InlineData("[1 2]")]
    [InlineData("[1}")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{\"a\"}")]
    [InlineData("{\"a\":}")]
    [InlineData("{a:1}")]
    [InlineData("{1:1}")]
    [InlineData("{,}")]
    [InlineData("{\"a\":1 \"b\":2}")]
    [InlineData("{\"a\":1]")]
    [InlineData("\"\\x41\"")]
    [InlineData("\"\\u12\"")]
    [InlineData("\"\\u12G4\"")]
    [InlineData("\"\\")]
    [InlineData("\"a\nb\"")]
    [InlineData("\"a\tb\"")]
    [InlineData("\"a\0b\"")]
    [InlineData("/* c */ 1")]
    [InlineData("1 // c")]
    [InlineData("1\u00a0")]
    [InlineData("\ufeff1")]
    [InlineData("1\v")]
    [InlineData("1\f")]
    public void Value_NoJson_IsRefusedWhereverItStands(string value)
    {
        string[] places =
        [
            "{\"unknown\":%}", "{\"_id\":%}", "{\"status\":%}", "{\"participants\":[\"a\",%]}", "{\"labels\":{\"a\":%}}", "{\"place\":{\"coordinates\":[%]}}",
            "{\"place\":{\"x\":{\"y\":[%]}}}", "{\"attributes\":%}", "{\"cargo\":%}", "{\"cargo\":[%]}", "{\"legs\":[{\"type\":%}]}", "{\"legs\":[{\"x\":%,\"type\":\"Point\"}]}",
            "{\"grid\":[[%]]}", "{\"lots\":{\"a\":[%]}}", "{\"words\":%}", "{\"bytes\":%}", "{\"weight\":%}", "{\"rate\":%}", "{\"children\":[{\"children\":%}]}", "{\"createdAt\":%}",
        ];

        Assert.All(places, place =>
        {
            var text = Encoding.UTF8.GetBytes(place.Replace("%", value, StringComparison.Ordinal));
            Assert.Null(StrictJson.Read(text));
            Assert.Empty(Readings.Verify(text));
            Assert.Empty(Readings.VerifySerializer(text));
        });
    }

    [Theory]
    [InlineData("{\"x\":%}", 62)]
    [InlineData("{\"attributes\":%}", 62)]
    [InlineData("{\"cargo\":%}", 62)]
    [InlineData("{\"place\":{\"x\":%}}", 61)]
    [InlineData("{\"children\":[{\"children\":[{\"x\":%}]}]}", 58)]
    public void Nesting_AroundTheLimit_IsReadAsOthersReadIt(string around, int most)
    {
        Assert.All(Enumerable.Range(most - 2, 8), depth => Assert.All(new[] { ("[", "]"), ("{\"x\":", "}"), ("{\"children\":[", "]}") }, pair =>
        {
            var inner = string.Concat(Enumerable.Repeat(pair.Item1, depth)) + "1" + string.Concat(Enumerable.Repeat(pair.Item2, depth));
            Assert.Empty(Readings.Verify(Encoding.UTF8.GetBytes(around.Replace("%", inner, StringComparison.Ordinal))));
        }));
    }

    [Theory]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(1023)]
    [InlineData(4096)]
    [InlineData(70_000)]
    public void LongString_WithAnOddEnd_IsReadAsOthersReadIt(int length)
    {
        var letters = new string('a', length);
        string[] ends = ["", "é", "😀", "\\n", "\\ud83d\\ude00", "\\ud83d", "\\", "\n", "\u2028", "\\u0000"];

        Assert.All(ends, end =>
        {
            Assert.Empty(Readings.Verify(Encoding.UTF8.GetBytes($"{{\"_id\":\"{letters}{end}\",\"x\":\"{letters}{end}{letters}\"}}")));
            Assert.Empty(Readings.Verify(Encoding.UTF8.GetBytes($"{{\"{letters}{end}\":\"{end}{letters}\",\"cargo\":\"{letters}{end}\"}}")));
        });
    }

    private static Property Right(string wrong) => (wrong.Length == 0).Label(wrong);

    private static void AllAreRight(int seed, Func<byte[], string> verify, Func<byte[], IEnumerable<byte[]>> broken)
    {
        var wrong = broken(SeedTexts.All[seed]).Select(verify).Where(static text => text.Length > 0).Take(10);

        Assert.Empty(string.Concat(wrong));
    }
}
