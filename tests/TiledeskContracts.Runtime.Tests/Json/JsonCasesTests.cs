using TiledeskContracts.Json;

namespace TiledeskContracts.Runtime.Tests.Json;

public sealed class JsonCasesTests
{
    private static readonly JsonCases _cases = new(
        null,
        JsonCase.Scalar<int, Int32Codec>(JsonKinds.Number),
        JsonCase.Scalar<DateTimeOffset, DateTimeCodec>(JsonKinds.String),
        JsonCase.Scalar<double, DoubleCodec>(JsonKinds.Number),
        JsonCase.Scalar<string, StringCodec>(JsonKinds.String));

    [Theory]
    [InlineData("1", 2, false)]
    [InlineData("1.5", 4, false)]
    [InlineData("1.50", 4, true)]
    [InlineData("\"no date\"", 5, false)]
    [InlineData("\"2026-11-21T00:00:00.000Z\"", 3, false)]
    [InlineData("\"2026-11-21T00:00:00+01:00\"", 3, true)]
    [InlineData("{}", 1, false)]
    [InlineData("null", 1, false)]
    public void Read_AfterAlternativesThatCouldNot_IsAsExactAsTheOneThatCan(string json, int kind, bool isInexact)
    {
        var reader = new JsonModelReader(System.Text.Encoding.UTF8.GetBytes(json));

        Assert.Equal(kind, _cases.Read(ref reader, out _));
        Assert.Equal(isInexact, reader.Inexact);
    }
}
