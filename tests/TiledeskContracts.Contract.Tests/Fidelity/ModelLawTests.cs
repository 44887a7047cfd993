using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using TiledeskContracts.Runtime.Tests.Json;

namespace TiledeskContracts.Contract.Tests.Fidelity;

/// <summary>Whatever is read by a generated class is written as the same JSON value: what its schema allows, what it does not, and all that was recorded.</summary>
public sealed class ModelLawTests
{
    private static readonly Config _config = Config.QuickThrowOnFailure.WithMaxTest(60).WithReplay(20261121UL, 29UL);

    public static TheoryData<string, string> Models { get; } = [.. GeneratedModel.All.Select(static model => (model.Version, model.Type.Name))];

    [Theory]
    [MemberData(nameof(Models))]
    public void Instance_ThatTheSchemaAllows_IsWrittenAsItWasRead(string version, string name)
    {
        var model = GeneratedModel.Named(version, name);
        var texts = new SchemaTexts(model.Contract).At($"#/components/schemas/{name}");

        Check.One(_config, Prop.ForAll(Arb.From(texts, JsonShrink.Of), text => JsonValue.AreEqual(text, model.Echo(text))));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Instance_WithAnyValueAnywhere_IsWrittenAsItWasRead(string version, string name)
    {
        var model = GeneratedModel.Named(version, name);
        var texts =
            from text in new SchemaTexts(model.Contract).At($"#/components/schemas/{name}")
            from changed in Damaged(text)
            select changed;

        Check.One(_config, Prop.ForAll(Arb.From(texts, JsonShrink.Of), text => JsonValue.AreEqual(text, model.Echo(text))));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Recordings_ReadAsAnyModel_AreWrittenAsTheyCame(string version, string name)
    {
        var model = GeneratedModel.Named(version, name);

        Assert.All(RecordedObjects.For(name), text => Assert.True(JsonValue.AreEqual(text, model.Echo(text)), text));
    }

    [Fact]
    public void Recordings_HaveManyObjects() => Assert.InRange(RecordedObjects.All.Count, 600, 3000);

    [Fact]
    public void Models_OfBothVersions_AreAllHere()
    {
        Assert.InRange(GeneratedModel.All.Count(static model => model.Version == "v2"), 25, 60);
        Assert.InRange(GeneratedModel.All.Count(static model => model.Version == "v3"), 30, 70);
        Assert.All(GeneratedModel.All, static model => Assert.NotNull(model.Contract.Schemas[model.Type.Name]));
    }

    // One to three values of the text become other ones, or come twice.
    private static Gen<string> Damaged(string text) =>
        from count in Gen.Choose(1, 3)
        from damages in (from place in Gen.Choose(0, 10_000) from value in SchemaTexts.Anything from twice in Gen.Elements(true, false, false) select (place, value, twice)).ArrayOf(count)
        select damages.Aggregate(text, static (now, damage) => Damage(now, damage.place, damage.value, damage.twice));

    private static string Damage(string text, int place, string value, bool twice)
    {
        using var document = JsonDocument.Parse(text);
        var left = place % Math.Max(1, Values(document.RootElement));
        return Copy(document.RootElement, ref left, value, twice);
    }

    private static int Values(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Sum(static member => 1 + Values(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().Sum(static item => 1 + Values(item)),
        _ => 0,
    };

    private static string Copy(JsonElement element, ref int left, string value, bool twice)
    {
        var parts = new List<string>();
        foreach (var member in element.ValueKind == JsonValueKind.Object ? element.EnumerateObject() : default)
        {
            var head = $"{JsonSerializer.Serialize(member.Name)}:";
            var isHit = left-- == 0;
            parts.Add(head + (isHit ? value : Copy(member.Value, ref left, value, twice)));
            if (isHit && twice)
            {
                parts.Insert(0, head + member.Value.GetRawText());
            }
        }

        foreach (var item in element.ValueKind == JsonValueKind.Array ? element.EnumerateArray() : default)
        {
            parts.Add(left-- == 0 ? value : Copy(item, ref left, value, twice));
        }

        return element.ValueKind switch
        {
            JsonValueKind.Object => $"{{{string.Join(',', parts)}}}",
            JsonValueKind.Array => $"[{string.Join(',', parts)}]",
            _ => element.GetRawText(),
        };
    }
}
