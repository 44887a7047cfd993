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
            from changed in DamagedTexts.Of(text)
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
}
