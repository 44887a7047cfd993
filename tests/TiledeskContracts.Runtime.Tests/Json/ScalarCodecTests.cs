using System.Text;

using TiledeskContracts.Json;

namespace TiledeskContracts.Runtime.Tests.Json;

public sealed class ScalarCodecTests
{
    [Theory]
    [InlineData("1.5", "1.5", true)]
    [InlineData("1.50", "1.50", true)]
    [InlineData("1e2", "100", false)]
    [InlineData("0.12345678901234567890123456789012345", null, false)]
    public void Decimal_IsExactWhereItsTextIs(string text, string? written, bool isExact) => Verify<decimal, DecimalCodec>(text, written, isExact);

    [Theory]
    [InlineData("1.5", "1.5", true)]
    [InlineData("0.1", "0.1", true)]
    [InlineData("1.0", "1", false)]
    [InlineData("9007199254740993", "9007199254740992", false)]
    [InlineData("\"2.5\"", "2.5", false)]
    public void Double_IsExactWhereItsTextIs(string text, string? written, bool isExact) => Verify<double, DoubleCodec>(text, written, isExact);

    [Theory]
    [InlineData("1e400")]
    [InlineData("\"NaN\"")]
    [InlineData("\"Infinity\"")]
    [InlineData("true")]
    public void Double_NotFinite_IsNotRead(string text) => Verify<double, DoubleCodec>(text, null, false, isRead: false);

    [Theory]
    [InlineData("0.1", "0.1", true)]
    [InlineData("0.123456789", null, false)]
    public void Single_IsExactWhereItsTextIs(string text, string? written, bool isExact) => Verify<float, SingleCodec>(text, written, isExact);

    [Theory]
    [InlineData("\"2026-11-21\"", "\"2026-11-21\"", true)]
    [InlineData("\"2026-11-21T00:00:00Z\"", "\"2026-11-21\"", false)]
    public void Date_IsExactWhereItsTextIs(string text, string? written, bool isExact) => Verify<DateOnly, DateCodec>(text, written, isExact);

    [Theory]
    [InlineData("\"09:06:53\"", "\"09:06:53\"", true)]
    [InlineData("\"09:06:53.5\"", "\"09:06:53.5\"", true)]
    [InlineData("\"09:06\"", "\"09:06:00\"", false)]
    public void Time_IsExactWhereItsTextIs(string text, string? written, bool isExact) => Verify<TimeOnly, TimeCodec>(text, written, isExact);

    [Theory]
    [InlineData("\"PT1H30M\"", "\"PT1H30M\"", true)]
    [InlineData("\"PT90M\"", "\"PT1H30M\"", false)]
    public void Duration_IsExactWhereItsTextIs(string text, string? written, bool isExact) => Verify<TimeSpan, DurationCodec>(text, written, isExact);

    [Theory]
    [InlineData("\"5b55e806-c93d-de00-1431-63dd00000000\"", "\"5b55e806-c93d-de00-1431-63dd00000000\"", true)]
    [InlineData("\"5B55E806C93DDE00143163DD00000000\"", "\"5b55e806-c93d-de00-1431-63dd00000000\"", false)]
    public void Guid_IsExactWhereItsTextIs(string text, string? written, bool isExact) => Verify<Guid, GuidCodec>(text, written, isExact);

    [Theory]
    [InlineData("\"https://example.com/a%20b?c\"", "\"https://example.com/a%20b?c\"", true)]
    public void Uri_IsWrittenAsItCame(string text, string? written, bool isExact) => Verify<Uri, UriCodec>(text, written, isExact);

    [Theory]
    [InlineData("\"AQID\"", "\"AQID\"", true)]
    [InlineData("\"AQ ID\"", "\"AQID\"", false)]
    public void Bytes_AreExactWhereTheirTextIs(string text, string? written, bool isExact) => Verify<byte[], BytesCodec>(text, written, isExact);

    [Theory]
    [InlineData("-0", "0", false)]
    [InlineData("2147483647", "2147483647", true)]
    public void Int32_IsExactWhereItsTextIs(string text, string? written, bool isExact) => Verify<int, Int32Codec>(text, written, isExact);

    [Fact]
    public void Texts_ForPathAndQuery_AreIndependentOfCulture()
    {
        Assert.Equal("1.5", DoubleCodec.Format(1.5));
        Assert.Equal("true", BooleanCodec.Format(true));
        Assert.Equal("2026-11-21T09:06:53.399Z", DateTimeCodec.Format(new DateTimeOffset(2026, 11, 21, 9, 6, 53, 399, TimeSpan.Zero)));
        Assert.Equal("2026-11-21T09:06:53.3990001Z", DateTimeCodec.Format(new DateTimeOffset(2026, 11, 21, 9, 6, 53, 399, TimeSpan.Zero).AddTicks(1)));
    }

    private static void Verify<T, TCodec>(string text, string? written, bool isExact, bool isRead = true)
        where TCodec : struct, IJsonCodec<T>
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        var reader = new JsonModelReader(utf8);

        Assert.Equal(isRead, TCodec.TryRead(ref reader, out var value));
        if (isRead)
        {
            Assert.Equal(isExact, !reader.Inexact);
            using var json = WrittenJson.Of<T, TCodec>(value!);
            Assert.Equal(written ?? Encoding.UTF8.GetString(json.Text), Encoding.UTF8.GetString(json.Text));
        }
    }
}
