using TiledeskContracts.Json;
using TiledeskContracts.Runtime.Tests.Json;

namespace TiledeskContracts.Contract.Tests.Fidelity;

/// <summary>Objects of v2 become objects of v3 and come back, and nothing is lost.</summary>
public sealed class VersionMappingTests
{
    [Fact]
    public void Recordings_ReadByV2_AreThoseOfV3AfterIt()
    {
        AssertMapped<V2.Request, V3.Request>("Request", static old => old.ToV3(), V2.Request.FromV3);
        AssertMapped<V2.RequestList, V3.RequestList>("RequestList", static old => old.ToV3(), V2.RequestList.FromV3);
        AssertMapped<V2.Lead, V3.Lead>("Lead", static old => old.ToV3(), V2.Lead.FromV3);
    }

    [Fact]
    public void Property_ThatV3HasNot_IsCarriedAlong()
    {
        var old = JsonModel.Parse<V2.Request>("""{"_id":"1","agents":[{"_id":"a"}],"mood":"curious","first_text":null}""");

        var now = old.ToV3();

        Assert.Equal(("1", true, true), (now.Id, now.AdditionalData.ContainsKey("agents"), now.AdditionalData.ContainsKey("mood")));
        Assert.Equal("a", Assert.Single(V2.Request.FromV3(now).Agents!).Id);
    }

    [Fact]
    public void Null_IsRefused() => Assert.Throws<ArgumentNullException>(static () => V2.Request.FromV3(null!));

    private static void AssertMapped<TOld, TNow>(string name, Func<TOld, TNow> map, Func<TNow, TOld> back)
        where TOld : class, IJsonModel<TOld>
        where TNow : class, IJsonModel<TNow> => Assert.All(RecordedObjects.For(name), text =>
    {
        var mapped = map(JsonModel.Parse<TOld>(text));

        Assert.True(JsonValue.AreEqual(JsonModel.ToJson(JsonModel.Parse<TNow>(text)), JsonModel.ToJson(mapped)), text);
        Assert.True(JsonValue.AreEqual(text, JsonModel.ToJson(back(mapped))), text);
    });
}
