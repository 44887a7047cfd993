using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using TiledeskContracts.Contract.Tests.Fidelity;
using TiledeskContracts.Json;
using TiledeskContracts.Kiota.Tests.Shapes;
using TiledeskContracts.Kiota.Tests.StockLike;
using TiledeskContracts.Runtime.Tests.Json;

namespace TiledeskContracts.Kiota.Tests.Models;

/// <summary>
/// Kiota's own JSON keeps all of a generated class but what its nodes do not show: numbers of more digits than a decimal has, names that are
/// empty, and which of two members of one name was null.
/// </summary>
public sealed class StockLawTests
{
    private static readonly string[] _lost = ["1e400", "0.1234567890123456789012345678901"];

    private static readonly Config _config = Config.QuickThrowOnFailure.WithMaxTest(40).WithReplay(20261122UL, 41UL);

    public static TheoryData<string, string> Schemas { get; } =
        [.. LosslessLawTests.Schemas.Select(static row => row.Data)];

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Instance_ThatTheSchemaAllows_IsKept(string contract, string name)
    {
        var model = KiotaModel.Named(contract, name);
        var texts = new SchemaTexts(model.Document).At($"#/components/schemas/{name}").Select(Shown);

        Check.One(_config, Prop.ForAll(Arb.From(texts, JsonShrink.Of), text => IsKept(text, model)));
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Instance_WithAnyValueAnywhere_IsKept(string contract, string name)
    {
        var model = KiotaModel.Named(contract, name);
        var texts =
            from text in new SchemaTexts(model.Document).At($"#/components/schemas/{name}")
            from changed in DamagedTexts.Of(text)
            select Shown(changed);

        Check.One(_config, Prop.ForAll(Arb.From(texts, JsonShrink.Of), text => IsKept(text, model)));
    }

    [Theory]
    [MemberData(nameof(LosslessLawTests.Recorded), MemberType = typeof(LosslessLawTests))]
    public void Recordings_ReadAsAnyModel_AreKept(string name)
    {
        var model = KiotaModel.Named("V3", name);

        Assert.All(RecordedObjects.For(name).Select(Shown), text => Assert.True(IsKept(text, model), text));
    }

    [Fact]
    public void Member_ThatOnlyHasAType_KeepsItsText()
    {
        const string Text = """{"main":"a","at":"2026-11-21T09:24:10Z","odd":5}""";

        var labels = StockJson.Read(Text, Labels.CreateFromDiscriminatorValue);

        Assert.Equal(new DateTimeOffset(2026, 11, 21, 9, 24, 10, TimeSpan.Zero), labels.AdditionalProperties["at"]);
        Assert.Equal("""{"main":"a","at":"2026-11-21T09:24:10Z","odd":5}""", JsonModel.ToJson(labels));
    }

    private static string Shown(string text)
    {
        using var document = JsonDocument.Parse(text);
        return Shown(document.RootElement);
    }

    private static string Shown(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => $"{{{string.Join(',', value.EnumerateObject().Where(static member => member.Name.Length > 0)
            .GroupBy(static member => member.Name, static member => member.Value, StringComparer.Ordinal)
            .Select(static members => $"{JsonSerializer.Serialize(members.Key)}:{Shown(members.Last())}"))}}}",
        JsonValueKind.Array => $"[{string.Join(',', value.EnumerateArray().Select(Shown))}]",
        JsonValueKind.Number when _lost.Contains(value.GetRawText(), StringComparer.Ordinal) => "1",
        _ => value.GetRawText(),
    };

    private static bool IsKept(string text, KiotaModel model) => JsonValue.AreEqual(text, model.Echo(text, StockJson.ParseNodes, StockJson.Writers));
}
