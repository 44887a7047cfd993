using System.Globalization;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;
using TiledeskContracts.Kiota.Tests.StockLike;
using TiledeskContracts.Runtime.Tests.Json;

namespace TiledeskContracts.Kiota.Tests.Factories;

/// <summary>Models that Kiota's own generator wrote, read and written by our factories: as by Kiota's, and nothing more is lost.</summary>
public sealed class ForeignModelTests
{
    private static readonly Config _config = Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(20261122UL, 37UL);

    private static readonly LosslessJsonParseNodeFactory _nodes = new();

    private static readonly LosslessJsonSerializationWriterFactory _writers = new();

    [Theory]
    [InlineData("""{"name":"a","state":"switched-on","price":1.50,"day":"2026-11-22","numbers":[1,2,null],"parts":[{"name":"b"}]}""")]
    [InlineData("""{"a":1e2,"b":"2026-11-21","c":"0F8FAD5B-D9CB-469F-A165-70867728950E","d":{"x":1e400},"e":null}""")]
    public void Text_ReadAndWritten_ComesBack(string json) => Assert.True(JsonValue.AreEqual(json, Written(Read(json))), Written(Read(json)));

    [Fact]
    public void Models_OfAnyValues_AreWrittenAsKiotaWritesThem() =>
        Check.One(_config, Prop.ForAll(Arb.From(Gadgets(2)), static gadget => JsonValue.AreEqual(StockJson.Write(gadget), Written(gadget))));

    [Fact]
    public void Models_WrittenByKiota_AreReadWhole() =>
        Check.One(_config, Prop.ForAll(Arb.From(Gadgets(2).Select(StockJson.Write)), static text => JsonValue.AreEqual(text, StockJson.Write(Read(text)))));

    [Fact]
    public void Null_OfAKnownMember_LeavesTheModelAsItIs() => Assert.Null(Read("""{"name":null,"numbers":null}""").Name);

    [Theory]
    [InlineData("[]")]
    [InlineData("5")]
    [InlineData("null")]
    public void Root_ThatIsNoObject_IsAnEmptyModel(string json) => Assert.Equal("{}", Written(Read(json)));

    [Fact]
    public void Callbacks_OfReading_SeeEachModel()
    {
        List<string> seen = [];
        var node = _nodes.ParseText("""{"name":"a","parts":[{"name":"b"}]}""");
        node.OnBeforeAssignFieldValues = item => seen.Add($"<{((Gadget)item).Name}");
        node.OnAfterAssignFieldValues = item => seen.Add($">{((Gadget)item).Name}");

        node.GetObjectValue(Gadget.CreateFromDiscriminatorValue);

        Assert.Equal(["<", "<", ">b", ">a"], seen);
    }

    [Fact]
    public void Callbacks_OfWriting_SeeEachModelAndMayWrite()
    {
        List<string> seen = [];
        var written = _writers.WriteText(writer =>
        {
            writer.OnBeforeObjectSerialization = item => seen.Add($"<{((Gadget)item).Name}");
            writer.OnStartObjectSerialization = static (_, inner) => inner.WriteStringValue("first", "1");
            writer.OnAfterObjectSerialization = item => seen.Add($">{((Gadget)item).Name}");
            writer.WriteObjectValue(null, new Gadget { Name = "a", Parts = [new Gadget { Name = "b" }] });
        });

        Assert.Equal("""{"first":"1","name":"a","parts":[{"first":"1","name":"b"}]}""", written);
        Assert.Equal(["<a", "<b", ">b", ">a"], seen);
    }

    [Fact]
    public void Parts_Merged_AreOneObject() =>
        Assert.Equal("""{"name":"a","price":1}""", _writers.WriteText(static writer => writer.WriteObjectValue(null, new Gadget { Name = "a" }, new Gadget { Price = 1 }, null)));

    [Fact]
    public void Untyped_Values_AreReadAndWritten()
    {
        const string Text = """{"a":[1,2147483648,1.5,"x",true,null,{}]}""";

        var node = _nodes.ParseText(Text).GetObjectValue(UntypedNode.CreateFromDiscriminatorValue);

        Assert.Equal(Text, _writers.WriteText(writer => writer.WriteObjectValue(null, node)));
    }

    [Fact]
    public void Scalars_AtTheRoot_AreReadByTheirGetters()
    {
        Assert.Equal(("a", true, 5, 5L), (_nodes.ParseText("\"a\"").GetStringValue(), _nodes.ParseText("true").GetBoolValue(), _nodes.ParseText("5").GetIntValue(), _nodes.ParseText("5").GetLongValue()));
        Assert.Equal((1.5f, 1.5, 1.50m), (_nodes.ParseText("1.5").GetFloatValue(), _nodes.ParseText("1.5").GetDoubleValue(), _nodes.ParseText("1.50").GetDecimalValue()));
        Assert.Equal(((byte?)5, (sbyte?)-5), (_nodes.ParseText("5").GetByteValue(), _nodes.ParseText("-5").GetSbyteValue()));
        Assert.Equal([1, 2], _nodes.ParseText("\"AQI=\"").GetByteArrayValue()!);
        Assert.Equal(TimeSpan.FromHours(1), _nodes.ParseText("\"PT1H\"").GetTimeSpanValue());
        Assert.Equal(new TimeOnly(10, 20, 30), (TimeOnly)_nodes.ParseText("\"10:20:30\"").GetTimeValue()!.Value);
        Assert.Equal(new DateOnly(2026, 11, 21), (DateOnly)_nodes.ParseText("\"2026-11-21\"").GetDateValue()!.Value);
        Assert.Equal(new DateTimeOffset(2026, 11, 21, 9, 0, 0, TimeSpan.Zero), _nodes.ParseText("\"2026-11-21T09:00:00Z\"").GetDateTimeOffsetValue());
        Assert.Equal(GadgetState.On, _nodes.ParseText("\"switched-on\"").GetEnumValue<GadgetState>());
        Assert.Equal([GadgetState.On, null], _nodes.ParseText("[\"switched-on\",\"asleep\"]").GetCollectionOfEnumValues<GadgetState>());
        Assert.Equal(["a", null], _nodes.ParseText("[\"a\",null]").GetCollectionOfPrimitiveValues<string?>());
    }

    [Theory]
    [InlineData("\"5\"")]
    [InlineData("null")]
    [InlineData("{}")]
    public void Number_OfAnotherType_IsNone(string json)
    {
        var node = _nodes.ParseText(json);

        Assert.Equal((null, null, null, null), (node.GetIntValue(), node.GetLongValue(), node.GetDoubleValue(), node.GetDecimalValue()));
    }

    [Fact]
    public void Value_ThatDoesNotFitItsType_IsRefusedAndNotLost()
    {
        var large = _nodes.ParseText("3000000000");
        Assert.Equal(3000000000, large.GetLongValue());
        Assert.Throws<JsonException>(() => large.GetIntValue());
        Assert.Throws<JsonException>(() => _nodes.ParseText("1.5").GetLongValue());
        Assert.Throws<JsonException>(() => _nodes.ParseText("1e400").GetDecimalValue());
        Assert.Throws<JsonException>(() => _nodes.ParseText("\"none\"").GetGuidValue());
        Assert.Null(_nodes.ParseText("\"\"").GetGuidValue());
    }

    [Theory]
    [InlineData("one,two", Numbers.OneAndTwo)]
    [InlineData("Three", Numbers.Three)]
    [InlineData("three", Numbers.Three)]
    [InlineData("four", null)]
    [InlineData("", null)]
    public void Word_OfAnEnumeration_MayHoldAComma(string word, Numbers? expected) =>
        Assert.Equal(expected, _nodes.ParseText(JsonSerializer.Serialize(word)).GetEnumValue<Numbers>());

    [Theory]
    [InlineData("r,x", Rights.Read | Rights.Execute)]
    [InlineData("r, x", Rights.Read | Rights.Execute)]
    [InlineData("Execute", Rights.Execute)]
    [InlineData("r,unknown", Rights.Read)]
    [InlineData("unknown", null)]
    public void Words_OfFlags_StandBetweenCommas(string words, Rights? expected) =>
        Assert.Equal(expected, _nodes.ParseText(JsonSerializer.Serialize(words)).GetEnumValue<Rights>());

    [Fact]
    public void Enumerations_AreWrittenByTheirWords()
    {
        Assert.Equal("\"one,two\"", _writers.WriteText(static writer => writer.WriteEnumValue<Numbers>(null, Numbers.OneAndTwo)));
        Assert.Equal("\"r,x\"", _writers.WriteText(static writer => writer.WriteEnumValue<Rights>(null, Rights.Read | Rights.Execute)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{} {}")]
    [InlineData("{\"a\":1,}")]
    public void Text_ThatIsNoJson_IsRefused(string json) => Assert.ThrowsAny<JsonException>(() => _nodes.ParseText(json));

    [Fact]
    public async Task ContentType_OfOthers_IsRefused()
    {
        Assert.Equal(("application/json", "application/json"), (_nodes.ValidContentType, _writers.ValidContentType));
        Assert.ThrowsAny<ArgumentException>(() => _writers.GetSerializationWriter("text/plain"));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => _nodes.GetRootParseNodeAsync("text/plain", Stream.Null, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Reading_Cancelled_Ends()
    {
        using var content = new MemoryStream("{}"u8.ToArray());

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _nodes.GetRootParseNodeAsync("application/json", content, new CancellationToken(canceled: true)));
    }

    private static Gen<Gadget> Gadgets(int depth) =>
        from name in Gen.Elements(null, "", "a", "é<&>\"\\\u0000😀")
        from state in Gen.Elements<GadgetState?>(null, GadgetState.On, GadgetState.Off)
        from price in Gen.Elements<decimal?>(null, 0, 1.50m, -79228162514264337593543950335m)
        from day in Gen.Elements<Date?>(null, new Date(2026, 11, 21), new Date(1, 1, 1))
        from numbers in Gen.Elements<int[]?>(null, [], [1, int.MinValue])
        from parts in depth == 0 ? Gen.Constant<Gadget[]?>(null) : Gen.OneOf(Gen.Constant<Gadget[]?>(null), Gadgets(depth - 1).ArrayOf().Resize(3).Select(static items => (Gadget[]?)items))
        from extras in Extras.ArrayOf().Resize(4)
        select new Gadget
        {
            Name = name,
            State = state,
            Price = price,
            Day = day,
            Numbers = numbers is null ? null : [.. numbers.Select(static number => (int?)number), null],
            Parts = parts is null ? null : [.. parts],
            AdditionalData = extras.Select(static (value, index) => (value, index)).ToDictionary(static pair => pair.index.ToString(CultureInfo.InvariantCulture), static pair => pair.value, StringComparer.Ordinal),
        };

    private static Gen<object> Extras => Gen.Elements<object>(
        null!, "a", true, 5, 5L, 1.5, 1.5f, 1.50m, (byte)5, (sbyte)-5, Guid.Empty, new Date(2026, 11, 21), new Time(1, 2, 3), TimeSpan.FromSeconds(90),
        new DateTimeOffset(2026, 11, 21, 9, 24, 10, TimeSpan.FromHours(2)), new UntypedString("x"), new UntypedNull(), new UntypedArray([new UntypedBoolean(true)]),
        JsonSerializer.SerializeToElement(new { a = 1 }), new Gadget { Name = "inner" }, new List<string> { "a" }, new Dictionary<string, object>(StringComparer.Ordinal) { ["a"] = 1 });

    private static Gadget Read(string json) => _nodes.ParseText(json).GetObjectValue(Gadget.CreateFromDiscriminatorValue);

    private static string Written(Gadget gadget) => _writers.WriteText(writer => writer.WriteObjectValue(null, gadget));
}
