using System.Text;

using TiledeskContracts.Json;

namespace TiledeskContracts.Runtime.Tests.Json;

public sealed class JsonShapesTests
{
    private static readonly JsonShapes _shapes = new(
        new JsonShape(0) { Required = ["ok"], Values = [("ok", "true")] },
        new JsonShape(1) { Required = ["ok"], Values = [("ok", "false")] },
        new JsonShape(2) { Required = ["ok"], Values = [("ok", "7")] },
        new JsonShape(3) { Required = ["ok"], Values = [("ok", "ok")] });

    [Theory]
    [InlineData("""{"ok":true}""", 0)]
    [InlineData("""{"ok":false}""", 1)]
    [InlineData("""{"ok":7}""", 2)]
    [InlineData("""{"ok":"ok"}""", 3)]
    [InlineData("""{"ok":null}""", -1)]
    [InlineData("""{"ok":{}}""", -1)]
    [InlineData("""{"ok":[7]}""", -1)]
    [InlineData("""{"x":7,"ok":[]}""", -1)]
    public void Value_OfAnyKind_TellsObjectsApart(string json, int expected)
    {
        var reader = new JsonModelReader(Encoding.UTF8.GetBytes(json));

        Assert.Equal(expected, _shapes.Find(reader));
    }
}
