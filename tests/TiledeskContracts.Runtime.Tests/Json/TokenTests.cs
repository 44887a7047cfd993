using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;

using TiledeskContracts.Json;
using TiledeskContracts.Runtime.Tests.Models;

namespace TiledeskContracts.Runtime.Tests.Json;

/// <summary>Strings and numbers at every length and at every limit, as System.Text.Json reads them.</summary>
public sealed class TokenTests
{
    private static readonly string[] _pieces =
    [
        "\\\"", "\\\\", "\\/", "\\b", "\\n", "\\u0041", "\\u0000", "\\u00e9", "\\uFFFF", "\\ud83d\\uDE00", "é", "\u07ff", "\uffff", "😀", "\u007f", "'",
        "\0", "\u001f", "\n", "\"", "\\", "\\x", "\\u12g4", "\\u+123", "\\ud83d", "\\ude00", "\\ud83dx", "\\ude00\\ud83d",
    ];

    [Fact]
    public void String_OfAnyLengthWithAnythingAnywhere_IsReadAsByThePlatform()
    {
        for (var length = 0; length <= 40; length++)
        {
            for (var place = 0; place <= length; place++)
            {
                foreach (var piece in _pieces)
                {
                    var text = Encoding.UTF8.GetBytes($"\"{new string('x', place)}{piece}{new string('y', length - place)}\"");
                    AssertAlike(text);
                    AssertAlike(text[..^1]);
                }
            }
        }
    }

    [Fact]
    public void String_OfAnyLengthWithAnythingAnywhere_IsWrittenSoThatItIsReadBack()
    {
        foreach (var unit in Enumerable.Range(0, 256).Select(static unit => ((char)unit).ToString()).Concat(["\u07ff", "\u2028", "\uffff", "😀"]))
        {
            for (var length = 0; length <= 40; length++)
            {
                var place = (length * 7) % (length + 1);
                foreach (var text in new[] { new string('x', place) + unit + new string('y', length - place), unit + new string('y', length), new string('x', length) + unit })
                {
                    using var written = WrittenJson.Of<string, StringCodec>(text);
                    var reader = new Utf8JsonReader(written.Text);

                    Assert.True(reader.Read());
                    Assert.Equal(text, reader.GetString());
                    Assert.False(reader.Read());
                }
            }
        }
    }

    [Fact]
    public void String_WithHalfAPair_IsRefusedAndLeavesTheNextWriterClean()
    {
        foreach (var text in new[] { "\ud83d", "\ude00", "\ud83d\n\ude00", "xxxxxxxxxxxxxxxxxxxxxx\ude00\ud83d", "\n\ud83d" })
        {
            Assert.Throws<JsonException>(() => JsonModel.ToJson(new Department { Id = "secret", Name = text }));
            Assert.Equal("""{"_id":"1"}""", JsonModel.ToJson(new Department { Id = "1" }));
        }
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("-1")]
    [InlineData("2147483647")]
    [InlineData("2147483648")]
    [InlineData("-2147483648")]
    [InlineData("-2147483649")]
    [InlineData("4294967296")]
    [InlineData("99999999999999999")]
    [InlineData("-99999999999999999")]
    [InlineData("999999999999999999")]
    [InlineData("-999999999999999999")]
    [InlineData("9223372036854775807")]
    [InlineData("9223372036854775808")]
    [InlineData("-9223372036854775808")]
    [InlineData("-9223372036854775809")]
    [InlineData("18446744073709551616")]
    [InlineData("99999999999999999999")]
    [InlineData("-99999999999999999999")]
    [InlineData("1.5")]
    [InlineData("1234567890123456.5")]
    [InlineData("1234567890123456789.5")]
    [InlineData("1e400")]
    public void WholeNumber_AtItsLimits_IsReadOrNot(string text)
    {
        var isWhole = BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number);
        var reader = new JsonModelReader(Encoding.ASCII.GetBytes(text));

        Assert.Equal(isWhole && number >= int.MinValue && number <= int.MaxValue, Int32Codec.TryRead(ref reader, out var narrow));
        Assert.Equal(isWhole && number >= long.MinValue && number <= long.MaxValue, Int64Codec.TryRead(ref reader, out var wide));
        Assert.True(narrow == 0 || narrow == number, text);
        Assert.True(wide == 0 || wide == number, text);
    }

    [Fact]
    public void Number_InAnyCulture_IsReadAndWrittenAlike()
    {
        var before = CultureInfo.CurrentCulture;
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NegativeSign) = (",", "\u2212");
        CultureInfo.CurrentCulture = culture;
        try
        {
            Assert.Equal("[-1.5,0,-9223372036854775808]", Echo<decimal, DecimalCodec>("[-1.5,0,-9223372036854775808]"));
            Assert.Equal("[-1.5,-0,1E+300]", Echo<double, DoubleCodec>("[-1.5,-0,1E+300]"));
            Assert.Equal("[-9223372036854775808,9223372036854775807]", Echo<long, Int64Codec>("[-9223372036854775808,9223372036854775807]"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Date_OfEveryDay_IsReadAndWritten()
    {
        Span<byte> text = stackalloc byte[DateTimeText.MaxLength];
        for (var day = 0; day < DateTime.MaxValue.Ticks / TimeSpan.TicksPerDay; day++)
        {
            var time = new DateTimeOffset(((day * TimeSpan.TicksPerDay) + (day % 86_400_000 * TimeSpan.TicksPerMillisecond)), TimeSpan.Zero);
            var length = DateTimeText.Format(time, text);

            Assert.True(DateTimeText.TryParseExact(text[..length], out var read) && read == time && DateTimeText.TryParse(text[..length], out read) && read == time, time.ToString("O", CultureInfo.InvariantCulture));
        }
    }

    private static string Echo<T, TCodec>(string text)
        where TCodec : struct, IJsonCodec<T>
    {
        using var written = WrittenJson.Of<IList<T>, ListCodec<T, TCodec>>(JsonModel.Read<IList<T>, ListCodec<T, TCodec>>(Encoding.UTF8.GetBytes(text)));
        return Encoding.UTF8.GetString(written.Text);
    }

    private static void AssertAlike(byte[] text)
    {
        string? expected;
        try
        {
            expected = JsonSerializer.Deserialize<string>(text);
        }
        catch (JsonException)
        {
            expected = null;
        }

        string? actual;
        try
        {
            actual = JsonModel.Read<string, StringCodec>(text);
        }
        catch (JsonException)
        {
            actual = null;
        }

        Assert.True(expected == actual, Encoding.UTF8.GetString(text));
    }
}
