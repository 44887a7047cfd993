using System.Text.Json;
using TiledeskContracts.Kiota.Tests.Shapes;
using TiledeskContracts.Kiota.Tests.StockLike;

namespace TiledeskContracts.Kiota.Tests.Models;

/// <summary>What is no object where one should be.</summary>
public sealed class NullTests
{
    private static readonly LosslessJsonParseNodeFactory _nodes = new();

    [Fact]
    public void Null_AtTheOutermost_IsNoModel() => Assert.Null(_nodes.ParseText("null").GetObjectValue(Thing.CreateFromDiscriminatorValue));

    [Fact]
    public void Null_InAList_IsNoModel_AndIsWritten()
    {
        var parts = _nodes.ParseText("""[{"name":"a"},null]""").GetCollectionOfObjectValues(Part.CreateFromDiscriminatorValue).ToList();

        Assert.Equal("a", parts[0].Name);
        Assert.Null(parts[1]);
        using var writer = new LosslessJsonSerializationWriterFactory().GetSerializationWriter("application/json");
        writer.WriteCollectionOfObjectValues(null, parts);
        using var text = new StreamReader(writer.GetSerializedContent());
        Assert.Equal("""[{"name":"a"},null]""", text.ReadToEnd());
    }

    [Theory]
    [InlineData("[1]", "array")]
    [InlineData("5", "number")]
    public void Value_ThatIsNoObject_IsRefusedByName(string json, string kind)
    {
        var refused = Assert.Throws<JsonException>(() => _nodes.ParseText(json).GetObjectValue(Thing.CreateFromDiscriminatorValue));

        Assert.Contains(kind, refused.Message, StringComparison.Ordinal);
        Assert.Contains(nameof(Thing), refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"x":1e400}""")]
    [InlineData("""{"x":[1e400]}""")]
    public void Number_LargerThanKiotasParserReads_IsToldWithTheRemedy(string json)
    {
        var refused = Assert.Throws<JsonException>(() => StockJson.Read(json, Thing.CreateFromDiscriminatorValue));

        Assert.Contains(nameof(LosslessJsonParseNodeFactory), refused.Message, StringComparison.Ordinal);
    }
}
