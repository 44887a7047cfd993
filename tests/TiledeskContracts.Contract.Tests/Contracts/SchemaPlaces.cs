using System.Text.Json.Nodes;

namespace TiledeskContracts.Contract.Tests.Contracts;

/// <summary>Every schema that is written down in a contract, with its pointer.</summary>
internal static class SchemaPlaces
{
    private static readonly string[] Single = ["items", "not", "additionalProperties", "schema"];
    private static readonly string[] Lists = ["allOf", "anyOf", "oneOf"];

    public static IEnumerable<(string Pointer, JsonObject Schema)> Of(ContractDocument contract) =>
        contract.Schemas.SelectMany(pair => Walk($"#/components/schemas/{pair.Key}", pair.Value))
            .Concat(Holders(contract.Root, "#").SelectMany(holder => Walk($"{holder.Pointer}/schema", holder.Holder["schema"])));

    // Parameters and media types hold a schema each; examples and marks of ours do not.
    private static IEnumerable<(string Pointer, JsonObject Holder)> Holders(JsonNode? node, string pointer)
    {
        if (node is JsonArray list)
        {
            return list.SelectMany((item, index) => Holders(item, $"{pointer}/{index}"));
        }

        if (node is not JsonObject map || pointer is "#/components/schemas" or "#/components/examples")
        {
            return [];
        }

        return map["schema"] is JsonObject
            ? [(pointer, map)]
            : map.SelectMany(pair => Holders(pair.Value, $"{pointer}/{pair.Key.Replace("/", "~1", StringComparison.Ordinal)}"));
    }

    private static IEnumerable<(string Pointer, JsonObject Schema)> Walk(string pointer, JsonNode? node)
    {
        if (node is not JsonObject schema)
        {
            return [];
        }

        var below = Single.Select(key => (Step: key, Node: schema[key]))
            .Concat(Lists.SelectMany(key => (schema[key] as JsonArray ?? []).Select((member, index) => (Step: $"{key}/{index}", Node: member))))
            .Concat((schema["properties"] as JsonObject ?? []).Select(property => (Step: $"properties/{property.Key}", Node: property.Value)));

        return below.SelectMany(child => Walk($"{pointer}/{child.Step}", child.Node)).Prepend((pointer, schema));
    }
}
