using System.Text.Json;
using System.Text.Json.Nodes;

namespace TiledeskContracts.Json;

/// <summary>Makes the body of an update of the members that differ.</summary>
internal static class JsonChangeBody
{
    // What an answer's class writes for a text and a date that were never set.
    private static readonly string[] _unset = ["", "0001-01-01T00:00:00.000Z"];

    public static TBody Of<TBody>(JsonMembers members, JsonState later, JsonObject patch)
        where TBody : class, IJsonModel<TBody>
    {
        for (var slot = 0; slot < members.Count; slot++)
        {
            var name = members.NameOf(slot);
            if (members.IsRequired(slot) && !patch.ContainsKey(name) && later.Find(members, slot, later.IsHeldWhole<TBody>(members, slot)) is { } value)
            {
                patch[name] = NodeOf(value);
            }
        }

        var body = JsonModel.Parse<TBody>(patch.ToJsonString());
        using var typed = JsonState.Typed(body);
        return Prune(patch, typed.RootElement, later.TypedRoot) ? JsonModel.Parse<TBody>(patch.ToJsonString()) : body;
    }

    /// <summary>A value that can be changed; of members that stand twice the last one.</summary>
    public static JsonNode? NodeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => new JsonObject(JsonEquality.Members(value).Select(static member => KeyValuePair.Create(member.Key, NodeOf(member.Value)))),
        JsonValueKind.Array => new JsonArray([.. value.EnumerateArray().Select(NodeOf)]),
        JsonValueKind.Null => null,
        _ => JsonValue.Create(value.Clone()),
    };

    // A thing that is made by hand of an answer's class has required members that only the server sets: they stand there unset, and
    // the body's contract does not name them. All else that it does not name is sent, since the server would lose it.
    private static bool Prune(JsonNode? sent, JsonElement body, JsonElement state)
    {
        var isPruned = false;
        switch (sent)
        {
            case JsonObject members when body.ValueKind == JsonValueKind.Object && state.ValueKind == JsonValueKind.Object:
                foreach (var (name, value) in members.ToList())
                {
                    isPruned |= state.TryGetProperty(name, out var mine)
                        && (body.TryGetProperty(name, out var known) ? Prune(value, known, mine) : IsUnset(mine) && members.Remove(name));
                }

                break;
            case JsonArray items when Fits(items, body) && Fits(items, state):
                for (var index = 0; index < items.Count; index++)
                {
                    isPruned |= Prune(items[index], body[index], state[index]);
                }

                break;
        }

        return isPruned;
    }

    private static bool Fits(JsonArray items, JsonElement typed) => typed.ValueKind == JsonValueKind.Array && typed.GetArrayLength() == items.Count;

    private static bool IsUnset(JsonElement value) => value.ValueKind == JsonValueKind.String && _unset.Contains(value.GetString(), StringComparer.Ordinal);
}
