using System.Text;
using System.Text.Json;

using TiledeskContracts.Json;

namespace TiledeskContracts.Runtime.Tests.Json;

public sealed class JsonElementMapTests
{
    private const string Text = """{ "a" : 1.50, "b":{"c":[null]} }""";

    private static readonly JsonElement _one = JsonSerializer.SerializeToElement(1);

    public static TheoryData<string, string> Changes => new()
    {
        { "set", """{"a":1,"b":{"c":[null]}}""" },
        { "set new", """{"a":1.50,"b":{"c":[null]},"d":1}""" },
        { "add", """{"a":1.50,"b":{"c":[null]},"d":1}""" },
        { "add pair", """{"a":1.50,"b":{"c":[null]},"d":1}""" },
        { "remove", """{"b":{"c":[null]}}""" },
        { "remove pair", """{"b":{"c":[null]}}""" },
        { "clear", "{}" },
    };

    [Fact]
    public void Map_OnlyLookedAt_IsWrittenAsItCame()
    {
        var map = Map(Text);
        var pairs = new KeyValuePair<string, JsonElement>[3];

        map.CopyTo(pairs, 1);

        Assert.Equal((null, "a", "b"), (pairs[0].Key, pairs[1].Key, pairs[2].Key));
        Assert.Equal((2, false), (map.Count, map.IsReadOnly));
        Assert.Equal(["a", "b"], map.Keys);
        Assert.Equal(["1.50", """{"c":[null]}"""], map.Values.Select(static value => value.GetRawText()));
        Assert.Equal("1.50", map["a"].GetRawText());
        Assert.Throws<KeyNotFoundException>(() => map["A"]);
        Assert.Equal((true, false), (map.ContainsKey("b"), map.ContainsKey("B")));
        Assert.True(map.TryGetValue("a", out var found));
        Assert.Equal("1.50", found.GetRawText());
        Assert.False(map.TryGetValue("c", out _));
        Assert.True(map.Contains(new("a", map["a"])));
        Assert.False(map.Contains(new("a", _one)));
        Assert.Equal(["a", "b"], map.Select(static pair => pair.Key));
        Assert.Equal(2, ((System.Collections.IEnumerable)map).Cast<object>().Count());
        Assert.Equal(Text, Written(map));
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void Map_Changed_IsWrittenAsItIs(string change, string expected)
    {
        var map = Map(Text);

        _ = change switch
        {
            "set" => Set(map, "a"),
            "set new" => Set(map, "d"),
            "add" => Done(() => map.Add("d", _one)),
            "add pair" => Done(() => map.Add(new KeyValuePair<string, JsonElement>("d", _one))),
            "remove" => map.Remove("a"),
            "remove pair" => map.Remove(new KeyValuePair<string, JsonElement>("a", map["a"])),
            _ => Done(map.Clear),
        };

        Assert.Equal(expected, Written(map));
    }

    [Fact]
    public void Change_ThatChangesNothing_SaysSoAndLeavesItAsItCame()
    {
        var map = Map(Text);

        Assert.False(map.Remove("x"));
        Assert.False(map.Remove(new KeyValuePair<string, JsonElement>("a", _one)));
        Assert.Throws<ArgumentException>(() => map.Add("a", _one));
        Assert.Throws<ArgumentNullException>(() => map.Add(null!, _one));

        Assert.Equal(Text, Written(map));
    }

    [Fact]
    public void Map_ReadByManyAtOnce_IsTheSameForAll()
    {
        for (var round = 0; round < 50; round++)
        {
            var map = Map("{" + string.Join(",", Enumerable.Range(0, 200).Select(static number => $"\"n{number}\":{number}")) + "}");
            Parallel.For(0, 8, _ =>
            {
                Assert.Equal(200, map.Count);
                Assert.Equal(Enumerable.Range(0, 200), map.Values.Select(static value => value.GetInt32()));
            });

            Assert.Equal(map["n7"], map["n7"]);
        }
    }

    [Theory]
    [InlineData("""{"a":1,"a":2}""", "a", "2")]
    [InlineData("""{"\u0061":"\ud83d\ude00"}""", "a", "\"\\ud83d\\ude00\"")]
    [InlineData("""{"":null}""", "", "null")]
    public void Names_OfAllKinds_AreFound(string text, string name, string value)
    {
        var map = Map(text);

        Assert.Equal(value, map[name].GetRawText());
        Assert.Single(map);
        Assert.Equal(text, Written(map));
    }

    private static bool Set(IDictionary<string, JsonElement> map, string name)
    {
        map[name] = _one;
        return true;
    }

    private static bool Done(Action action)
    {
        action();
        return true;
    }

    private static IDictionary<string, JsonElement> Map(string text)
    {
        var map = JsonModel.Read<IDictionary<string, JsonElement>, MapCodec<JsonElement, JsonElementCodec>>(Encoding.UTF8.GetBytes(text));
        Assert.IsType<JsonElementMap>(map);
        return map;
    }

    private static string Written(IDictionary<string, JsonElement> map)
    {
        using var written = WrittenJson.Of<IDictionary<string, JsonElement>, MapCodec<JsonElement, JsonElementCodec>>(map);
        return Encoding.UTF8.GetString(written.Text);
    }
}
