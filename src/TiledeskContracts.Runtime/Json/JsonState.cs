using System.Text.Json;

namespace TiledeskContracts.Json;

/// <summary>A model as JSON values by name, to be compared with another state of it: with the things that it refers to whole, and with their ids.</summary>
internal sealed class JsonState : IDisposable
{
    private static readonly JsonDocumentOptions _options = new() { MaxDepth = JsonText.MaxDepth };

    private readonly JsonDocument _whole;
    private readonly JsonDocument _ids;
    private readonly JsonDocument _typed;
    private readonly Dictionary<string, JsonElement> _wholeMembers;
    private readonly Dictionary<string, JsonElement> _idMembers;

    private JsonState(JsonDocument whole, JsonDocument ids, JsonDocument typed)
    {
        _whole = whole;
        _ids = ids;
        _typed = typed;
        _wholeMembers = JsonEquality.Members(whole.RootElement);
        _idMembers = JsonEquality.Members(ids.RootElement);
    }

    /// <summary>The names of all members.</summary>
    public IEnumerable<string> Names => _wholeMembers.Keys;

    /// <summary>What the state's class has typed.</summary>
    public JsonElement TypedRoot => _typed.RootElement;

    public static JsonState Of<T>(T model)
        where T : class, IJsonModel<T> => new(Document(model, byIds: false), Document(model, byIds: true), Typed(model));

    /// <summary>Only what a model's class has typed, at any depth.</summary>
    public static JsonDocument Typed<T>(T model)
        where T : class, IJsonModel<T> => JsonDocument.Parse(JsonModelWriter.TypedOf(model), _options);

    /// <summary>A member's value; null where it is absent or null.</summary>
    public static JsonElement? Present(Dictionary<string, JsonElement> members, string name) =>
        members.TryGetValue(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    /// <summary>A member that a body's contract names, under either name.</summary>
    public JsonElement? Find(JsonMembers body, int slot, bool isWhole)
    {
        var members = isWhole ? _wholeMembers : _idMembers;
        return Present(members, body.NameOf(slot)) ?? (body.AliasOf(slot) is { } alias ? Present(members, alias) : null);
    }

    public JsonElement? Find(string name) => Present(_wholeMembers, name);

    /// <summary>Whether a body has a place for a member as it is; else the things that it refers to stand for their ids.</summary>
    public bool IsHeldWhole<TBody>(JsonMembers body, int slot)
        where TBody : class, IJsonModel<TBody>
    {
        if (Find(body, slot, isWhole: true) is not { } whole || Find(body, slot, isWhole: false) is not { } byIds || JsonEquality.AreEqual(whole, byIds))
        {
            return false;
        }

        var held = JsonModel.Parse<TBody>($"{{\"{JsonEncodedText.Encode(body.NameOf(slot))}\":{whole.GetRawText()}}}");
        using var typed = Typed(held);
        return typed.RootElement.TryGetProperty(body.NameOf(slot), out var place) && AreOfOneKind(place, whole);
    }

    public void Dispose()
    {
        _whole.Dispose();
        _ids.Dispose();
        _typed.Dispose();
    }

    private static bool AreOfOneKind(JsonElement left, JsonElement right) => left.ValueKind == right.ValueKind
        && (left.ValueKind != JsonValueKind.Array
            || (left.GetArrayLength() == right.GetArrayLength() && left.EnumerateArray().Zip(right.EnumerateArray()).All(static pair => AreOfOneKind(pair.First, pair.Second))));

    private static JsonDocument Document<T>(T model, bool byIds)
        where T : class, IJsonModel<T> => JsonDocument.Parse(JsonModelWriter.StateOf(model, byIds), _options);
}
