using Microsoft.Kiota.Abstractions.Serialization;
using TiledeskContracts.Kiota.Tests.StockLike;
using TiledeskContracts.Runtime.Tests.Json;

namespace TiledeskContracts.Kiota.Tests.Models;

/// <summary>
/// What Kiota's own JSON loses of a model of its own, and keeps of a generated one; with our factories nothing is lost at all. More cases than
/// the table in <c>docs/kiota.md</c> has.
/// </summary>
public sealed class KeptTests
{
    private static readonly LosslessJsonParseNodeFactory _nodes = new();

    private static readonly LosslessJsonSerializationWriterFactory _writers = new();

    /// <summary>Rows that need no more than a generated model: what came, and what Kiota writes of its own model; null where it throws.</summary>
    public static TheoryData<string, string, string?> Kept => new()
    {
        { "value of an enum that the contract does not list", """{"state":"asleep"}""", "{}" },
        { "value of an enum in another case", """{"state":"OFF"}""", """{"state":"off"}""" },
        { "digits as the value of an enum", """{"state":"7"}""", null },
        { "digits that are the number of a listed value", """{"state":"1"}""", """{"state":"off"}""" },
        { "empty text as the value of an enum", """{"state":""}""", "{}" },
        { "number as the value of an enum", """{"state":7}""", null },
        { "null of a known member", """{"name":null,"price":null}""", "{}" },
        { "another type than promised", """{"name":5,"price":"1","parts":{"a":1}}""", """{"parts":[]}""" },
        { "null in a list of objects", """{"parts":[null]}""", """{"parts":[{}]}""" },
        { "text in a list of objects", """{"parts":["a"]}""", """{"parts":[{}]}""" },
        { "text of a date that is none", """{"day":"soon"}""", "{}" },
        { "date with a time", """{"day":"2026-11-21T09:24:10Z"}""", """{"day":"2026-11-21"}""" },
        { "number with a fraction for an integer", """{"numbers":[1.5]}""", null },
        { "number beyond an integer", """{"numbers":[2147483648]}""", null },
        { "unknown member: moment", """{"x":"2026-11-21T09:24:10.120Z"}""", """{"x":"2026-11-21T09:24:10.12+00:00"}""" },
        { "unknown member: GUID", """{"x":"0F8FAD5B-D9CB-469F-A165-70867728950E"}""", """{"x":"0f8fad5b-d9cb-469f-a165-70867728950e"}""" },
        { "unknown member: nested", """{"x":{"a":[1,null,"2026-11-21",{}]}}""", """{"x":{"a":[1,null,"2026-11-21",{}]}}""" },
        { "unknown member: null", """{"x":null}""", """{"x":null}""" },
    };

    /// <summary>Rows that need our factories, since Kiota's node has lost it before any model is asked.</summary>
    public static TheoryData<string, string> KeptByFactories => new()
    {
        { "number of more digits than a decimal holds", """{"x":0.12345678901234567890123456789012345678}""" },
        { "number beyond a double", """{"x":1e400,"y":[1e400]}""" },
        { "member without a name", """{"name":"a","":1}""" },
        { "null after a value of the same name", """{"x":1,"x":null}""" },
    };

    [Theory]
    [MemberData(nameof(Kept))]
    public void Model_OfKiota_LosesIt(string what, string json, string? written)
    {
        if (written is null)
        {
            Assert.ThrowsAny<Exception>(() => Gadget(json));
            return;
        }

        Assert.True(JsonValue.AreEqual(written, Gadget(json)), $"{what}: {Gadget(json)}");
    }

    [Theory]
    [MemberData(nameof(Kept))]
    public void Model_Generated_KeepsItWithAnyFactories(string what, string json, string? written)
    {
        _ = written;

        Assert.All([StockJson.ParseNodes, _nodes], nodes => Assert.All([StockJson.Writers, _writers], writers => AssertKept(what, json, Device(json, nodes, writers))));
    }

    [Theory]
    [MemberData(nameof(KeptByFactories))]
    public void Model_WithOurFactories_KeepsItToo(string what, string json) => AssertKept(what, json, Device(json, _nodes, _writers));

    [Theory]
    [MemberData(nameof(KeptByFactories))]
    public void Model_WithKiotasFactories_LosesIt(string what, string json)
    {
        string written;
        try
        {
            written = Device(json, StockJson.ParseNodes, StockJson.Writers);
        }
        catch (Exception exception) when (exception is System.Text.Json.JsonException or ArgumentException)
        {
            return;
        }

        Assert.False(JsonValue.AreEqual(json, written), $"{what}: {written}");
    }

    // In the machine's own time zone, so that the rest of the text differs.
    [Fact]
    public void Day_AmongUnknownMembers_IsAMomentToKiotaOnly()
    {
        const string Json = """{"x":"2026-11-21"}""";

        Assert.StartsWith("""{"x":"2026-11-21T00:00:00""", Gadget(Json), StringComparison.Ordinal);
        Assert.Equal(Json, Device(Json, StockJson.ParseNodes, StockJson.Writers));
    }

    private static string Gadget(string json) => StockJson.Write(StockJson.Read(json, StockLike.Gadget.CreateFromDiscriminatorValue));

    private static string Device(string json, IParseNodeFactory nodes, ISerializationWriterFactory writers)
    {
        var device = nodes.ParseText(json).GetObjectValue(Shapes.Device.CreateFromDiscriminatorValue);
        return writers.WriteText(writer => writer.WriteObjectValue(null, device));
    }

    private static void AssertKept(string what, string expected, string actual) => Assert.True(JsonValue.AreEqual(expected, actual), $"{what}: {actual}");
}
