using System.Text.Json;
using Microsoft.Kiota.Abstractions.Serialization;

namespace TiledeskContracts.Kiota.Tests.StockLike;

/// <summary>What Kiota's own JSON does with a model of its own; run with the real packages it proves that the stand-in does the same.</summary>
public sealed class StockJsonTests
{
    [Theory]
    [InlineData("""{"name":"a","state":"switched-on","price":1.50,"day":"2026-11-22","numbers":[1,2],"parts":[{"name":"b"}]}""")]
    [InlineData("""{"name":"","numbers":[],"parts":[]}""")]
    [InlineData("""{"mood":"curious","some":{"deep":[1,null,"x",true,{"y":2.5}]}}""")]
    public void Text_OfWhatItKnows_ComesBack(string json) => Assert.Equal(json, Echo(json));

    [Theory]
    [InlineData("""{"name":null}""", "{}")]
    [InlineData("""{"state":"asleep"}""", "{}")]
    [InlineData("""{"a":1,"a":2}""", """{"a":1}""")]
    [InlineData("""{"name":"a","name":"b"}""", """{"name":"b"}""")]
    [InlineData("""{"a":1e2}""", """{"a":100}""")]
    [InlineData("""{"a":{"b":1e2}}""", """{"a":{"b":100}}""")]
    [InlineData("""{"a":"0F8FAD5B-D9CB-469F-A165-70867728950E"}""", """{"a":"0f8fad5b-d9cb-469f-a165-70867728950e"}""")]
    [InlineData("""{"a":"2026-11-21T09:24:10.120Z"}""", """{"a":"2026-11-21T09:24:10.12+00:00"}""")]
    [InlineData("""{"a":{"b":"2026-11-21T09:24:10.120Z"}}""", """{"a":{"b":"2026-11-21T09:24:10.120Z"}}""")]
    public void Text_WithOtherThings_IsChanged(string json, string expected) => Assert.Equal(expected, Echo(json));

    [Fact]
    public void Day_AmongExtras_BecomesAMoment() => Assert.StartsWith("{\"a\":\"2026-11-21T00:00:00", Echo("""{"a":"2026-11-21"}"""), StringComparison.Ordinal);

    [Fact]
    public void Null_AmongExtras_IsKept() => Assert.Equal("""{"a":null}""", Echo("""{"a":null}"""));

    [Fact]
    public void Number_TooLarge_CannotBeWritten() => Assert.ThrowsAny<ArgumentException>(() => Echo("""{"a":1e400}"""));

    [Fact]
    public void Digits_AsAnEnum_CannotBeWritten() => Assert.ThrowsAny<ArgumentException>(() => Echo("""{"state":"7"}"""));

    [Fact]
    public void Number_AsAnEnum_CannotBeRead() => Assert.Throws<InvalidOperationException>(() => Echo("""{"state":7}"""));

    [Fact]
    public void Null_AskedFor_IsWritten() => Assert.Equal("""{"name":null}""", StockJson.Write(new Gadget { IsNameNull = true }));

    [Fact]
    public void Element_AmongExtras_IsWrittenAsItIs()
    {
        using var document = JsonDocument.Parse("""{"b":["2026-11-21",1e400,{"c":1.10}]}""");

        var written = StockJson.Write(new Gadget { AdditionalData = { ["a"] = document.RootElement } });

        Assert.Equal("""{"a":{"b":["2026-11-21",1e400,{"c":1.10}]}}""", written);
    }

    [Theory]
    [InlineData("\"a\"", typeof(UntypedString))]
    [InlineData("1", typeof(UntypedInteger))]
    [InlineData("2147483648", typeof(UntypedLong))]
    [InlineData("1.5", typeof(UntypedDecimal))]
    [InlineData("true", typeof(UntypedBoolean))]
    [InlineData("null", typeof(UntypedNull))]
    [InlineData("[]", typeof(UntypedArray))]
    [InlineData("{}", typeof(UntypedObject))]
    public void Root_AsUntyped_IsOfItsKind(string json, Type kind) =>
        Assert.IsType(kind, StockJson.Parse(json).GetObjectValue(UntypedNode.CreateFromDiscriminatorValue));

    [Fact]
    public void Child_ByName_IsFoundOrNot()
    {
        var node = StockJson.Parse("""{"kind":"cat"}""");

        Assert.Equal(("cat", null, null), (node.GetChildNode("kind")?.GetStringValue(), node.GetChildNode("other"), node.GetStringValue()));
    }

    [Fact]
    public void Callbacks_OfReading_SeeEachModel()
    {
        List<string> seen = [];
        var node = StockJson.Parse("""{"name":"a","parts":[{"name":"b"}]}""");
        node.OnBeforeAssignFieldValues = item => seen.Add($"<{((Gadget)item).Name}");
        node.OnAfterAssignFieldValues = item => seen.Add($">{((Gadget)item).Name}");

        node.GetObjectValue(Gadget.CreateFromDiscriminatorValue);

        Assert.Equal(["<", "<", ">b", ">a"], seen);
    }

    [Fact]
    public void Callbacks_OfWriting_SeeEachModelAndMayWrite()
    {
        var written = StockJson.Writers.WriteText(writer =>
        {
            writer.OnStartObjectSerialization = static (_, inner) => inner.WriteStringValue("first", "1");
            writer.WriteObjectValue(null, new Gadget { Name = "a", Parts = [new Gadget()] });
        });

        Assert.Equal("""{"first":"1","name":"a","parts":[{"first":"1"}]}""", written);
    }

    [Fact]
    public async Task ContentType_WithParameters_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => StockJson.Writers.GetSerializationWriter("application/json; charset=utf-8"));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => StockJson.ParseNodes.GetRootParseNodeAsync("text/plain", Stream.Null, TestContext.Current.CancellationToken));
    }

    private static string Echo(string json) => StockJson.Write(StockJson.Read(json, Gadget.CreateFromDiscriminatorValue));
}
