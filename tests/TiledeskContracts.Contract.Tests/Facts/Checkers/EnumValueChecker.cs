using System.Text.Json.Nodes;
using TiledeskContracts.Contract.Tests.Contracts;

namespace TiledeskContracts.Contract.Tests.Facts.Checkers;

/// <summary>A value is listed, exactly as printed, and under its printed name if it has one.</summary>
internal sealed class EnumValueChecker : IFactChecker
{
    public string Kind => "enum-value";

    public string? Failure(Fact fact, ContractDocument contract)
    {
        var value = fact.Value is JsonObject named ? named["value"] : fact.Value;
        var place = FactPlace.Member(fact, contract);
        var layers = Statements.Layers(contract, place)
            .Concat(Statements.Layers(contract, Statements.Items(contract, place)))
            .ToList();

        // The page's own list, where the contract keeps it, must have the value too: the wire's list may hold more.
        var lists = layers.SelectMany(layer => new[] { layer["enum"], layer["x-documented"]?["enum"] }).OfType<JsonArray>().ToList();

        return lists.Count == 0 ? $"{fact.Name} has no list of values"
            : lists.Any(list => Position(list, value) < 0) ? $"{fact.Name} does not list {value!.ToJsonString()}"
            : fact.Value is JsonObject && !layers.Any(layer => NameAt(layer, value) == Plain(fact.Value["name"]!)) ? $"{value} is not named {fact.Value["name"]}"
            : null;
    }

    private static int Position(JsonArray list, JsonNode? value) =>
        list.Select(JsonNode? (member) => member).ToList().FindIndex(member => JsonNode.DeepEquals(member, value));

    private static string? NameAt(JsonObject layer, JsonNode? value) =>
        layer["x-enum-varnames"] is JsonArray names && layer["enum"] is JsonArray members && Position(members, value) is >= 0 and var index && index < names.Count
            ? Plain(names[index]!)
            : null;

    private static string Plain(JsonNode name) =>
        name.GetValue<string>().Replace("_", "", StringComparison.Ordinal).ToUpperInvariant();
}
