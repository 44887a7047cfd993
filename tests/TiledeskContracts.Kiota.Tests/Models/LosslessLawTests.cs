using FsCheck;
using FsCheck.Fluent;
using Microsoft.Kiota.Abstractions.Serialization;
using TiledeskContracts.Contract.Tests.Fidelity;
using TiledeskContracts.Kiota.Tests.StockLike;
using TiledeskContracts.Runtime.Tests.Json;

namespace TiledeskContracts.Kiota.Tests.Models;

/// <summary>Whatever Kiota reads into a generated class by our factory is written by our factory as the same JSON value.</summary>
public sealed class LosslessLawTests
{
    private static readonly Config _config = Config.QuickThrowOnFailure.WithMaxTest(40).WithReplay(20261122UL, 31UL);

    private static readonly LosslessJsonParseNodeFactory _nodes = new();

    private static readonly LosslessJsonSerializationWriterFactory _writers = new();

    public static TheoryData<string, string> Models { get; } = [.. KiotaModel.All.Select(static model => (model.Contract, model.Type.Name))];

    public static TheoryData<string, string> Schemas { get; } =
        [.. KiotaModel.All.Where(static model => model.Document.Schemas.ContainsKey(model.Type.Name)).Select(static model => (model.Contract, model.Type.Name))];

    public static TheoryData<string> Recorded { get; } = [.. KiotaModel.All.Where(static model => model.Contract == "V3").Select(static model => model.Type.Name)];

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Instance_ThatTheSchemaAllows_IsWrittenAsItWasRead(string contract, string name)
    {
        var model = KiotaModel.Named(contract, name);
        var texts = new SchemaTexts(model.Document).At($"#/components/schemas/{name}");

        Check.One(_config, Prop.ForAll(Arb.From(texts, JsonShrink.Of), text => IsKept(text, model, _nodes, _writers)));
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Instance_WithAnyValueAnywhere_IsWrittenAsItWasRead(string contract, string name)
    {
        var model = KiotaModel.Named(contract, name);
        var texts =
            from text in new SchemaTexts(model.Document).At($"#/components/schemas/{name}")
            from changed in DamagedTexts.Of(text)
            select changed;

        Check.One(_config, Prop.ForAll(Arb.From(texts, JsonShrink.Of), text => IsKept(text, model, _nodes, _writers)));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Object_OfAnyKind_IsWrittenAsItWasRead(string contract, string name)
    {
        var model = KiotaModel.Named(contract, name);
        var texts = SchemaTexts.Anything.Where(static text => text.StartsWith('{'));

        Check.One(_config, Prop.ForAll(Arb.From(texts, JsonShrink.Of), text => IsKept(text, model, _nodes, _writers)));
    }

    [Theory]
    [MemberData(nameof(Recorded))]
    public void Recordings_ReadAsAnyModel_AreWrittenAsTheyCame(string name)
    {
        var model = KiotaModel.Named("V3", name);

        Assert.All(RecordedObjects.For(name), text => Assert.True(IsKept(text, model, _nodes, _writers), text));
    }

    // A member without a name is no member to Kiota's own writer.
    [Theory]
    [MemberData(nameof(Recorded))]
    public void Recordings_WrittenByKiotaItself_AreWrittenAsTheyCame(string name)
    {
        var model = KiotaModel.Named("V3", name);

        Assert.All(RecordedObjects.For(name).Where(static text => !text.Contains("\"\":", StringComparison.Ordinal)), text => Assert.True(IsKept(text, model, _nodes, StockJson.Writers), text));
    }

    [Fact]
    public void Models_OfBothContracts_AreAllHereAndAllOfKiota()
    {
        Assert.InRange(KiotaModel.All.Count(static model => model.Contract == "V3"), 30, 70);
        Assert.InRange(KiotaModel.All.Count(static model => model.Contract == "Shapes"), 15, 30);
        Assert.All(KiotaModel.All, static model => Assert.True(model.Type.IsAssignableTo(typeof(IParsable)) && model.Type.IsAssignableTo(typeof(IAdditionalDataHolder)), model.Type.FullName));
    }

    private static bool IsKept(string text, KiotaModel model, IParseNodeFactory nodes, ISerializationWriterFactory writers) =>
        JsonValue.AreEqual(text, model.Echo(text, nodes, writers));
}
