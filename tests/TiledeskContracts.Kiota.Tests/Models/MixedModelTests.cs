using System.Text.Json;
using Microsoft.Kiota.Abstractions.Serialization;
using TiledeskContracts.Kiota.Tests.Shapes;
using TiledeskContracts.Kiota.Tests.StockLike;
using TiledeskContracts.Runtime.Tests.Json;

namespace TiledeskContracts.Kiota.Tests.Models;

/// <summary>Generated models within models of Kiota's own, classes that programs derive, and Kiota's helpers: by our factories and its own.</summary>
public sealed class MixedModelTests
{
    private const string Text = """{"part":{"name":"a","x":"2026-11-21"},"animals":[{"kind":"puppy","weeks":3},{"kind":"unicorn","horn":1}],"pick":{"name":"b","y":1},"z":true}""";

    public static TheoryData<bool, bool> Ours { get; } = new() { { true, true }, { true, false }, { false, true }, { false, false } };

    [Theory]
    [MemberData(nameof(Ours))]
    public void Crate_ReadAndWritten_ComesBack(bool reading, bool writing)
    {
        var crate = Nodes(reading).ParseText(Text).GetObjectValue(Crate.CreateFromDiscriminatorValue);

        Assert.Equal(("a", 3, "b"), (crate.Part?.Name, (crate.Animals?[0] as Puppy)?.Weeks, crate.Pick?.Part?.Name));
        AssertEqual(Text, Write(writing, crate));
    }

    [Theory]
    [MemberData(nameof(Ours))]
    public void Pick_OfAText_ComesBack(bool reading, bool writing)
    {
        const string Json = """{"pick":"c"}""";

        AssertEqual(Json, Write(writing, Nodes(reading).ParseText(Json).GetObjectValue(Crate.CreateFromDiscriminatorValue)));
    }

    [Theory]
    [MemberData(nameof(Ours))]
    public void Class_ThatAProgramDerives_IsReadAndWritten(bool reading, bool writing)
    {
        const string Json = """{"kind":"griffin","name":"a","friend":{"kind":"cat","lives":7},"x":"2026-11-21","y":null}""";

        var griffin = Nodes(reading).ParseText(Json).GetObjectValue(static _ => new Griffin());

        Assert.Equal(("griffin", "a", 7), (griffin.Kind, griffin.Name, (griffin.Friend as Cat)?.Lives));
        Assert.Contains("x", griffin.AdditionalData.Keys);
        AssertEqual("""{"kind":"griffin","name":"a","friend":{"kind":"cat","lives":7},"x":"2026-11-21"}""", Write(writing, griffin).Replace(",\"y\":null", "", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ours))]
    public void Animals_AsTheBody_ComeBack(bool reading, bool writing)
    {
        const string Json = """[{"kind":"dog","tricks":["sit"],"bornAt":"2026-11-21"},{"kind":"cat","lives":7,"mood":"sulky"}]""";

        Animal[] animals = [.. Nodes(reading).ParseText(Json).GetCollectionOfObjectValues(Animal.CreateFromDiscriminatorValue)];

        AssertEqual(Json, Writers(writing).WriteText(writer => writer.WriteCollectionOfObjectValues(null, animals)));
    }

    [Theory]
    [MemberData(nameof(Ours))]
    public void Callbacks_OfTheModelItself_AreMade(bool reading, bool writing)
    {
        List<string> seen = [];
        var node = Nodes(reading).ParseText("""{"name":"a"}""");
        node.OnBeforeAssignFieldValues = _ => seen.Add("before reading");
        node.OnAfterAssignFieldValues = model => seen.Add($"after reading {((Part)model).Name}");

        var part = node.GetObjectValue(Part.CreateFromDiscriminatorValue);
        var written = Writers(writing).WriteText(writer =>
        {
            writer.OnBeforeObjectSerialization = model => seen.Add($"before writing {((Part)model).Name}");
            writer.OnStartObjectSerialization = static (_, inner) => inner.WriteIntValue("first", 1);
            writer.OnAfterObjectSerialization = model => seen.Add($"after writing {((Part)model).Name}");
            writer.WriteObjectValue(null, part);
        });

        Assert.Equal(["before reading", "after reading a", "before writing a", "after writing a"], seen);
        Assert.Equal("""{"first":1,"name":"a"}""", written);
    }

    // Kiota's own writer ends at 64 levels.
    [Fact]
    public void Model_DeeperThanReadersGo_IsWritten()
    {
        var part = new Part { Name = "b" };

        ((IAdditionalDataHolder)part).AdditionalData["x"] = Deep;

        Assert.Equal(Json.JsonModel.ToJson(Deep), Write(ours: true, Deep));
        Assert.Equal($$"""{"name":"b","x":{{Json.JsonModel.ToJson(Deep)}}}""", Write(ours: true, part));
        Assert.Throws<JsonException>(() => Write(ours: false, Deep));
    }

    private static Part Deep => Enumerable.Range(0, 40).Aggregate(new Part { Name = "a" }, static (inner, _) => new Part { Name = "a", Parts = [inner] });

    private static IParseNodeFactory Nodes(bool ours) => ours ? new LosslessJsonParseNodeFactory() : StockJson.ParseNodes;

    private static ISerializationWriterFactory Writers(bool ours) => ours ? new LosslessJsonSerializationWriterFactory() : StockJson.Writers;

    private static string Write<T>(bool ours, T model)
        where T : IParsable => Writers(ours).WriteText(writer => writer.WriteObjectValue(null, model));

    private static void AssertEqual(string expected, string actual) => Assert.True(JsonValue.AreEqual(expected, actual), $"{expected} became {actual}");

    private sealed class Griffin : Animal;
}
