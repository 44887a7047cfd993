using System.Text.Json.Nodes;
using TiledeskContracts.Contract.Tests.Contracts;

namespace TiledeskContracts.Contract.Tests.Facts;

/// <summary>
/// What a contract states of one thing: by a keyword, or by <c>x-documented</c> beside it where the wire differs from the page.
/// References and one-element <c>allOf</c> are looked through, the alternatives of a union count each.
/// </summary>
internal static class Statements
{
    /// <summary>Every value of <paramref name="keyword"/> stated of the schema or parameter.</summary>
    public static IEnumerable<JsonNode?> Of(ContractDocument contract, JsonObject? node, string keyword) =>
        from layer in Layers(contract, node)
        from holder in new[] { layer, layer["x-documented"] as JsonObject }
        where holder is not null && holder.ContainsKey(keyword)
        select holder[keyword];

    /// <summary>True when one of the statements is exactly <paramref name="expected"/>; "1" is not 1.</summary>
    public static bool Holds(ContractDocument contract, JsonObject? node, string keyword, JsonNode? expected) =>
        Of(contract, node, keyword).Any(value => JsonNode.DeepEquals(value, expected));

    public static bool HoldsType(ContractDocument contract, JsonObject? node, string type) =>
        Holds(contract, node, "type", JsonValue.Create(type));

    /// <summary>The schema, all it refers to or wraps, and its alternatives; a parameter's schema is one of its layers.</summary>
    public static IEnumerable<JsonObject> Layers(ContractDocument contract, JsonObject? node)
    {
        if (contract.Follow(node) is not { } layer)
        {
            yield break;
        }

        yield return layer;

        var inner = new[] { layer["allOf"] as JsonArray is { Count: 1 } wrapper ? wrapper : null, layer["anyOf"] as JsonArray, layer["oneOf"] as JsonArray }
            .OfType<JsonArray>()
            .SelectMany(members => members)
            .Append(layer["in"] is null ? null : layer["schema"])
            .OfType<JsonObject>();

        foreach (var below in inner.SelectMany(member => Layers(contract, member)))
        {
            yield return below;
        }
    }

    /// <summary>The schema at a path such as <c>requests[].notes[]._id</c> below <paramref name="schema"/>, or null.</summary>
    public static JsonObject? Below(ContractDocument contract, JsonObject? schema, string path)
    {
        foreach (var step in path.Split('.'))
        {
            schema = Property(contract, schema, step.Replace("[]", "", StringComparison.Ordinal));

            if (step.EndsWith("[]", StringComparison.Ordinal))
            {
                schema = Items(contract, schema);
            }
        }

        return schema;
    }

    public static JsonObject? Property(ContractDocument contract, JsonObject? schema, string name) =>
        Layers(contract, schema).Select(layer => layer["properties"]?[name]).OfType<JsonObject>().FirstOrDefault();

    public static JsonObject? Items(ContractDocument contract, JsonObject? schema) =>
        Layers(contract, schema).Select(layer => layer["items"]).OfType<JsonObject>().FirstOrDefault();
}
