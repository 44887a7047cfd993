using System.Text.Json;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;
using TiledeskContracts.Kiota.Tests.Shapes;
using TiledeskContracts.Kiota.Tests.StockLike;
using TiledeskContracts.Runtime.Tests.Json;

namespace TiledeskContracts.Kiota.Tests.Models;

/// <summary>Members that the contract does not name, as programs see them that know Kiota's interface only.</summary>
public sealed class ExtrasTests
{
    private const string Text = """{"name":"a","day":"2026-11-21","price":1.50,"deep":{"x":[null,1e400]},"none":null}""";

    private static readonly LosslessJsonParseNodeFactory _nodes = new();

    private static readonly LosslessJsonSerializationWriterFactory _writers = new();

    [Fact]
    public void Extras_Read_AreElements()
    {
        var extras = Extras(Read(Text));

        Assert.Equal(["day", "price", "deep", "none"], extras.Keys);
        Assert.Equal(["2026-11-21", "1.50", """{"x":[null,1e400]}""", ""], extras.Values.Select(static value => $"{value}"));
        Assert.All(extras.Values, static value => Assert.IsType<JsonElement>(value));
        Assert.Equal((4, true, false, false), (extras.Count, extras.ContainsKey("day"), extras.ContainsKey("name"), extras.TryGetValue("x", out var _)));
    }

    [Fact]
    public void Extras_Changed_AreWhatTheModelHas()
    {
        var part = Read(Text);
        var extras = Extras(part);

        extras["day"] = "tomorrow";
        extras.Remove("price");
        extras.Remove("deep");
        extras.Add("new", true);

        Assert.Equal(["day", "new", "none"], part.AdditionalData.Keys.Order(StringComparer.Ordinal));
        Assert.True(JsonValue.AreEqual("""{"name":"a","day":"tomorrow","none":null,"new":true}""", Written(part)), Written(part));
    }

    [Fact]
    public void Extras_OfTheModel_AreWhatKiotaSees()
    {
        var part = new Part { Name = "a" };

        part.AdditionalData["x"] = JsonSerializer.SerializeToElement(5);

        Assert.Equal("5", $"{Assert.Single(Extras(part)).Value}");
    }

    [Fact]
    public void Extras_Replaced_AreTheNewOnes()
    {
        var part = Read(Text);

        ((IAdditionalDataHolder)part).AdditionalData = new Dictionary<string, object>(StringComparer.Ordinal) { ["x"] = 1 };

        Assert.Equal("""{"name":"a","x":1}""", Written(part));
    }

    [Fact]
    public void Extras_Cleared_AreGone()
    {
        var part = Read(Text);

        Extras(part).Clear();

        Assert.Equal("""{"name":"a"}""", Written(part));
    }

    public static TheoryData<object?, string> Values => new()
    {
        { null, "null" },
        { "text", "\"text\"" },
        { true, "true" },
        { 5, "5" },
        { 5L, "5" },
        { 1.5, "1.5" },
        { 1.50m, "1.50" },
        { new Guid("0f8fad5b-d9cb-469f-a165-70867728950e"), "\"0f8fad5b-d9cb-469f-a165-70867728950e\"" },
        { new DateTimeOffset(2026, 11, 21, 9, 24, 10, TimeSpan.Zero), "\"2026-11-21T09:24:10+00:00\"" },
        { TimeSpan.FromHours(1), "\"PT1H\"" },
        { new Date(2026, 11, 21), "\"2026-11-21\"" },
        { new Time(9, 24, 10), "\"09:24:10\"" },
        { new UntypedObject(new Dictionary<string, UntypedNode>(StringComparer.Ordinal) { ["a"] = new UntypedArray([new UntypedNull(), new UntypedInteger(1)]) }), """{"a":[null,1]}""" },
        { new Gadget { Name = "b", AdditionalData = { ["x"] = 1 } }, """{"name":"b","x":1}""" },
        { new Part { Name = "b" }, """{"name":"b"}""" },
        { new List<object> { 1, "a" }, """[1,"a"]""" },
        { new Dictionary<string, object>(StringComparer.Ordinal) { ["a"] = 1 }, """{"a":1}""" },
    };

    [Theory]
    [MemberData(nameof(Values), DisableDiscoveryEnumeration = true)]
    public void Extra_OfAnyTypeThatKiotaWrites_IsWrittenAsKiotaWritesIt(object? value, string expected)
    {
        var part = new Part { Name = "a" };

        Extras(part)["x"] = value!;

        Assert.All([Written(part), StockJson.Write(part)], written => Assert.True(JsonValue.AreEqual($$"""{"name":"a","x":{{expected}}}""", written), written));
    }

    [Fact]
    public void Extras_OfTypedMembers_AreThereToo()
    {
        var labels = _nodes.ParseText("""{"main":"a","at":"2026-11-21T09:24:10Z","odd":5}""").GetObjectValue(Labels.CreateFromDiscriminatorValue);

        Assert.Equal(["at"], labels.AdditionalProperties.Keys);
        Assert.Equal("""{"main":"a","at":"2026-11-21T09:24:10Z","odd":5}""", Written(labels));
        Assert.Contains("odd", Extras(labels).Keys);
    }

    private static Part Read(string json) => _nodes.ParseText(json).GetObjectValue(Part.CreateFromDiscriminatorValue);

    private static IDictionary<string, object> Extras(IAdditionalDataHolder model) => model.AdditionalData;

    private static string Written<T>(T model)
        where T : IParsable => _writers.WriteText(writer => writer.WriteObjectValue(null, model));
}
