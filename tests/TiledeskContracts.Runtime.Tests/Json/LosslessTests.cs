using System.Text;
using System.Text.Json;

using FsCheck;
using FsCheck.Fluent;

using TiledeskContracts.Json;
using TiledeskContracts.Runtime.Tests.Models;

namespace TiledeskContracts.Runtime.Tests.Json;

public sealed class LosslessTests
{
    private static readonly Config _config = Config.QuickThrowOnFailure.WithMaxTest(700).WithReplay(20261121UL, 17UL);

    [Fact]
    public void AnyTicket_ReadThenWritten_IsTheSameValue() => Check.One(_config, Prop.ForAll(
        ModelTexts.Tickets,
        static text => JsonValue.AreEqual(text, JsonModel.ToJson(JsonModel.Parse<Ticket>(text)))));

    [Fact]
    public void AnyTicket_ReadTwice_IsTheSameText() => Check.One(_config, Prop.ForAll(
        ModelTexts.Tickets,
        static text => JsonModel.ToJson(JsonModel.Clone(JsonModel.Parse<Ticket>(text))) == JsonModel.ToJson(JsonModel.Parse<Ticket>(text))));

    [Fact]
    public void AnyTicket_AdditionalDataTouched_IsTheSameValue() => Check.One(_config, Prop.ForAll(
        ModelTexts.Tickets,
        static text =>
        {
            var ticket = JsonModel.Parse<Ticket>(text);
            _ = ticket.AdditionalData.Count;
            return JsonValue.AreEqual(text, JsonModel.ToJson(ticket));
        }));

    [Fact]
    public void AnyTicket_ByUsersSerializer_IsTheSameValue() => Check.One(_config, Prop.ForAll(
        ModelTexts.Tickets,
        static text => JsonValue.AreEqual(text, JsonSerializer.Serialize(JsonSerializer.Deserialize<Ticket>(text)))));

    [Fact]
    public void AnyParcel_ReadThenWritten_IsTheSameValue() => Check.One(_config, Prop.ForAll(
        ModelTexts.Parcels,
        static text => JsonValue.AreEqual(text, JsonModel.ToJson(JsonModel.Parse<Parcel>(text)))));

    [Fact]
    public void AnyParcel_ReadTwice_IsTheSameText() => Check.One(_config, Prop.ForAll(
        ModelTexts.Parcels,
        static text => JsonModel.ToJson(JsonModel.Clone(JsonModel.Parse<Parcel>(text))) == JsonModel.ToJson(JsonModel.Parse<Parcel>(text))));

    [Fact]
    public void AnyParcel_TypedMembersTouched_IsTheSameValue() => Check.One(_config, Prop.ForAll(
        ModelTexts.Parcels,
        static text =>
        {
            var parcel = JsonModel.Parse<Parcel>(text);
            _ = parcel.AdditionalProperties.Count + parcel.AdditionalData.Count;
            return JsonValue.AreEqual(text, JsonModel.ToJson(parcel));
        }));

    [Fact]
    public void AnyParcel_ByUsersSerializer_IsTheSameValue() => Check.One(_config, Prop.ForAll(
        ModelTexts.Parcels,
        static text => JsonValue.AreEqual(text, JsonSerializer.Serialize(JsonSerializer.Deserialize<Parcel>(text)))));

    [Fact]
    public void AnyRating_AliasesAndDoubles_IsTheSameValue()
    {
        string[] names = ["rate", "rating", "rate_message", "rating_message", "other"];
        string[] values = ["1", "2", "1e0", "null", "\"1\"", "\"x\"", "[]"];
        var members = (from name in Gen.Elements(names) from value in Gen.Elements(values) select $"\"{name}\":{value}").ArrayOf().Resize(6);

        Check.One(_config, Prop.ForAll(
            members.Select(static all => "{" + string.Join(",", all) + "}").ToArbitrary(),
            static text => JsonValue.AreEqual(text, JsonModel.ToJson(JsonModel.Parse<Rating>(text)))));
    }

    [Fact]
    public void ByteOrderMark_InFront_IsForgiven()
    {
        var ticket = JsonModel.Parse<Department>([0xEF, 0xBB, 0xBF, .. "{\"_id\":\"d\"}"u8]);

        Assert.Equal("d", ticket.Id);
    }

    [Theory]
    [InlineData("{\"a\":\"\\ud83d\"}")]
    [InlineData("{\"a\":\"\\ude00\\ud83d\"}")]
    [InlineData("{\"a\":\"\\ud83d\\n\\ude00\"}")]
    [InlineData("{\"a\":\"\\ud83dx\\ude00\"}")]
    [InlineData("{\"\\udfff\":1}")]
    public void LoneSurrogate_Escaped_IsRefusedByName(string text)
    {
        var exception = Assert.Throws<JsonException>(() => JsonModel.Parse<Department>(text));

        Assert.Contains("surrogate", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void LoneSurrogate_InString_IsRefusedByName()
    {
        var exception = Assert.Throws<JsonException>(() => JsonModel.Parse<Department>("{\"a\":\"\ud83d\"}"));

        Assert.Contains("surrogate", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void EscapedBackslashBeforeU_IsNoSurrogate()
    {
        var department = JsonModel.Parse<Department>("""{"_id":"\\ud83d"}""");

        Assert.Equal(@"\ud83d", department.Id);
    }

    [Fact]
    public void InvalidUtf8_AnywhereIsRefusedByName()
    {
        byte[] text = [.. "{\"x\":\""u8, 0xC3, 0x28, .. "\"}"u8];

        var exception = Assert.Throws<JsonException>(() => JsonModel.Parse<Department>(text));

        Assert.Contains("UTF-8", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(63, true)]
    [InlineData(64, false)]
    public void Nesting_UpToTheLimit_IsRead(int arrays, bool isRead)
    {
        var text = new StringBuilder("{\"x\":").Append('[', arrays).Append(']', arrays).Append('}').ToString();

        var exception = Record.Exception(() => JsonModel.ToJson(JsonModel.Parse<Department>(text)));

        Assert.Equal(isRead, exception is null);
        Assert.True(isRead || exception is JsonException);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"_id\":\"a\"")]
    [InlineData("{\"_id\":\"a\"} x")]
    [InlineData("{'_id':1}")]
    public void Text_NotOneObject_IsRefused(string text) =>
        Assert.ThrowsAny<JsonException>(() => JsonModel.Parse<Department>(text));
}
