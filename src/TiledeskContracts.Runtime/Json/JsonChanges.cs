using System.Text.Json;
using System.Text.Json.Nodes;

namespace TiledeskContracts.Json;

/// <summary>What differs between two states, as a body that says only that. Null and absent are the same in a state.</summary>
public static class JsonChanges
{
    /// <summary>
    /// Makes the body of an update. It has the members that the body's contract names and that differ as JSON values; each is
    /// sent whole. What the contract requires is sent along if the later state has it. A thing that another one refers to counts
    /// by its id wherever the body has no place for the thing itself. Called by generated code.
    /// </summary>
    /// <typeparam name="TState">What was read and changed.</typeparam>
    /// <typeparam name="TBody">What is sent.</typeparam>
    /// <param name="members">The members of the body.</param>
    /// <param name="before">The earlier state.</param>
    /// <param name="after">The later state.</param>
    /// <param name="merges">Whether the server merges objects into objects as RFC 7396 says: then only what differs within them is sent.</param>
    /// <param name="keepsOthers">Whether the body's contract has a place for members that it does not name. They count where the states are of the body's class.</param>
    /// <param name="readOnly">Slots of members that only the server sets: they are left out.</param>
    /// <returns>The body, or null where nothing has changed that it can say.</returns>
    /// <exception cref="ArgumentException">A member had a value, has none any more, and the contract allows no null in its place.</exception>
    public static TBody? Between<TState, TBody>(
        JsonMembers members, TState before, TState after, bool merges = false, bool keepsOthers = false, params int[] readOnly)
        where TState : class, IJsonModel<TState>
        where TBody : class, IJsonModel<TBody>
    {
        ArgumentNullException.ThrowIfNull(members);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(readOnly);
        using var earlier = JsonState.Of(before);
        using var later = JsonState.Of(after);
        var patch = new JsonObject();
        foreach (var slot in Enumerable.Range(0, members.Count).Except(readOnly))
        {
            var isWhole = later.IsHeldWhole<TBody>(members, slot);
            if (Differ(earlier.Find(members, slot, isWhole), later.Find(members, slot, isWhole), merges, out var change))
            {
                patch[members.NameOf(slot)] = change;
            }
        }

        if (!merges && Cleared(members, patch) is { Length: > 0 } cleared)
        {
            throw new ArgumentException(
                $"{members.Pointer}: {cleared} had a value and has none any more, and the contract allows no null there. Give it the value that means none to the server, or keep the earlier one.",
                nameof(after));
        }

        if (keepsOthers && typeof(TState) == typeof(TBody))
        {
            AddOthers(members, earlier, later, merges, patch);
        }

        return patch.Count == 0 ? null : JsonChangeBody.Of<TBody>(members, later, patch);
    }

    /// <summary>What differs between two sets of members by name: later values, and null for what is gone.</summary>
    /// <param name="before">The earlier members; null counts as none.</param>
    /// <param name="after">The later members; null counts as none.</param>
    /// <returns>The members that differ; none where nothing has changed.</returns>
    public static IDictionary<string, JsonElement> Between(IDictionary<string, JsonElement>? before, IDictionary<string, JsonElement>? after)
    {
        var changes = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var name in (before?.Keys ?? []).Union(after?.Keys ?? [], StringComparer.Ordinal))
        {
            var (earlier, later) = (ValueOf(before, name), ValueOf(after, name));
            if (!JsonEquality.AreEqual(earlier, later))
            {
                changes[name] = later;
            }
        }

        return changes;
    }

    // Null says 'none' only where the contract knows it; elsewhere nobody can tell what a server makes of it.
    private static string Cleared(JsonMembers members, JsonObject patch) => string.Join(", ", Enumerable.Range(0, members.Count)
        .Where(slot => !members.AllowsNull(slot) && patch.TryGetPropertyValue(members.NameOf(slot), out var change) && change is null)
        .Select(slot => $"'{members.NameOf(slot)}'"));

    // Only in states of the body's own class is it sure that what it does not name is no member of something else.
    private static void AddOthers(JsonMembers members, JsonState earlier, JsonState later, bool merges, JsonObject patch)
    {
        var named = Enumerable.Range(0, members.Count).SelectMany(slot => new[] { members.NameOf(slot), members.AliasOf(slot) });
        foreach (var name in earlier.Names.Union(later.Names, StringComparer.Ordinal).Except(named, StringComparer.Ordinal))
        {
            if (Differ(earlier.Find(name!), later.Find(name!), merges, out var change))
            {
                patch[name!] = change;
            }
        }
    }

    private static bool Differ(JsonElement? before, JsonElement? after, bool merges, out JsonNode? change)
    {
        change = null;
        if (before is not { } earlier || after is not { } later)
        {
            change = after is { } come ? JsonChangeBody.NodeOf(come) : null;
            return before is not null || after is not null;
        }

        if (merges && earlier.ValueKind == JsonValueKind.Object && later.ValueKind == JsonValueKind.Object)
        {
            var within = Within(JsonEquality.Members(earlier), JsonEquality.Members(later));
            change = within;
            return within.Count > 0;
        }

        change = JsonChangeBody.NodeOf(later);
        return !JsonEquality.AreEqual(earlier, later);
    }

    private static JsonObject Within(Dictionary<string, JsonElement> before, Dictionary<string, JsonElement> after)
    {
        var patch = new JsonObject();
        foreach (var name in before.Keys.Union(after.Keys, StringComparer.Ordinal))
        {
            if (Differ(JsonState.Present(before, name), JsonState.Present(after, name), merges: true, out var change))
            {
                patch[name] = change;
            }
        }

        return patch;
    }

    private static JsonElement ValueOf(IDictionary<string, JsonElement>? members, string name) =>
        members is not null && members.TryGetValue(name, out var value) && value.ValueKind != JsonValueKind.Undefined ? value : JsonElementCodec.Substitute;
}
