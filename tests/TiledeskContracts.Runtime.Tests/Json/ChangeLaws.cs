using System.Text.Json;
using System.Text.Json.Nodes;

using FsCheck;
using FsCheck.Fluent;

using TiledeskContracts.Json;
using TiledeskContracts.Runtime.Tests.Models;

namespace TiledeskContracts.Runtime.Tests.Json;

/// <summary>Whatever two states are: what the server does with the body to the earlier one gives the later one, on the members that the body names.</summary>
public sealed class ChangeLaws
{
    private static readonly Config _config = Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20261121UL, 31UL);

    private static readonly string[] _names = ["first_text", "department", "subject", "place", "participants", "score"];

    private static readonly string[] _nullable = ["subject"];

    private static Arbitrary<(string Before, string After)> States { get; } = Arb.From(
        ModelTexts.Tickets.Generator.SelectMany(static before => Gen.Frequency(
            (2, ModelTexts.Tickets.Generator),
            (3, ModelTexts.Tickets.Generator.Select(after => Mixed(before, after))))
            .Select(after => (before, after))),
        static states => JsonShrink.Of(states.before).Select(smaller => (smaller, states.after)).Concat(JsonShrink.Of(states.after).Select(smaller => (states.before, smaller))));

    [Fact]
    public void Replacing_WhatTheBodySays_GivesTheLaterState() => Check.One(_config, Prop.ForAll(States, static states =>
    {
        var (before, after) = (Concerned(states.Before), Concerned(states.After));
        var cleared = _names.Any(name => before[name] is not null && after[name] is null && !_nullable.Contains(name));
        try
        {
            Replace(before, Body(states, merges: false));
            return !cleared && AreSame(before, after);
        }
        catch (ArgumentException refused) when (refused.ParamName == "after")
        {
            return cleared;
        }
    }));

    [Fact]
    public void Merging_WhatTheBodySays_GivesTheLaterState() => Check.One(_config, Prop.ForAll(States, static states =>
    {
        var merged = (JsonObject)Merge(Concerned(states.Before), Body(states, merges: true))!;
        return AreSame(Sparse(merged)!, Sparse(Concerned(states.After))!);
    }));

    [Fact]
    public void Body_OfStatesThatAreTheSame_IsNull() => Check.One(_config, Prop.ForAll(
        ModelTexts.Tickets,
        static text => Change(text, text, merges: false) is null && Change(text, text, merges: true) is null));

    [Fact]
    public void Body_HasNothingThatDidNotChange() => Check.One(_config, Prop.ForAll(States, static states =>
    {
        var (before, after) = (Concerned(states.Before), Concerned(states.After));
        return Body(states, merges: true).All(member => !JsonValue.AreEqual(Text(before[member.Key]), Text(after[member.Key])));
    }));

    private static JsonObject Body((string Before, string After) states, bool merges) =>
        Change(states.Before, states.After, merges) is { } change ? (JsonObject)Node(JsonSerializer.SerializeToElement(change))! : [];

    private static TicketChange? Change(string before, string after, bool merges) =>
        JsonChanges.Between<Ticket, TicketChange>(TicketChange.Members, JsonModel.Parse<Ticket>(before), JsonModel.Parse<Ticket>(after), merges);

    // The later state keeps every other member of the earlier one.
    private static string Mixed(string before, string after)
    {
        using var earlier = JsonDocument.Parse(before);
        using var later = JsonDocument.Parse(after);
        return "{" + string.Join(',', earlier.RootElement.EnumerateObject().Where(static (_, index) => index % 2 == 0).Concat(later.RootElement.EnumerateObject().Take(3)).Select(static member => member.ToString())) + "}";
    }

    // Only the members that the body names; a thing in the place of an id is its id.
    private static JsonObject Concerned(string text)
    {
        using var document = JsonDocument.Parse(text);
        var all = document.RootElement.EnumerateObject().GroupBy(static member => member.Name).ToDictionary(static same => same.Key, static same => same.Last().Value);
        return new(_names.Where(name => all.TryGetValue(name, out var value) && value.ValueKind != JsonValueKind.Null)
            .Select(name => KeyValuePair.Create(name, Node(name == "department" ? IdOf(all[name]) : all[name]))));
    }

    private static JsonElement IdOf(JsonElement thing)
    {
        var id = thing.ValueKind == JsonValueKind.Object ? thing.EnumerateObject().Where(static member => member.Name == "_id").Select(static member => member.Value).LastOrDefault() : default;
        var text = id.ValueKind switch
        {
            JsonValueKind.String => id.GetString()!,
            JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => id.GetRawText(),
            _ => "",
        };
        return text.Length > 0 ? JsonSerializer.SerializeToElement(text) : thing;
    }

    private static void Replace(JsonObject state, JsonObject body)
    {
        foreach (var (name, value) in body)
        {
            state[name] = value?.DeepClone();
            if (value is null)
            {
                state.Remove(name);
            }
        }
    }

    // RFC 7396, as it stands there.
    private static JsonNode? Merge(JsonNode? target, JsonNode? patch)
    {
        if (patch is not JsonObject members)
        {
            return patch?.DeepClone();
        }

        var merged = target is JsonObject ? (JsonObject)target.DeepClone() : [];
        foreach (var (name, value) in members)
        {
            if (value is null)
            {
                merged.Remove(name);
            }
            else
            {
                merged[name] = Merge(merged[name], value);
            }
        }

        return merged;
    }

    private static JsonNode? Sparse(JsonNode? node) => node is JsonObject members
        ? new JsonObject(members.Where(static member => member.Value is not null).Select(static member => KeyValuePair.Create(member.Key, Sparse(member.Value))))
        : node?.DeepClone();

    // Nodes do not stand names that come twice.
    private static JsonNode? Node(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => new JsonObject(element.EnumerateObject().GroupBy(static member => member.Name).Select(static same => KeyValuePair.Create(same.Key, Node(same.Last().Value)))),
        JsonValueKind.Array => new JsonArray([.. element.EnumerateArray().Select(Node)]),
        JsonValueKind.Null => null,
        _ => System.Text.Json.Nodes.JsonValue.Create(element.Clone()),
    };

    private static bool AreSame(JsonNode left, JsonNode right) => JsonValue.AreEqual(left.ToJsonString(), right.ToJsonString());

    private static string Text(JsonNode? node) => node?.ToJsonString() ?? "null";
}
