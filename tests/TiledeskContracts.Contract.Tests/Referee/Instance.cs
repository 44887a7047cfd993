using System.Text.Json.Nodes;
using TiledeskContracts.Contract.Tests.Contracts;

namespace TiledeskContracts.Contract.Tests.Referee;

/// <summary>Makes up a value that a schema lets in: all members on top, below only those that are required.</summary>
internal static class Instance
{
    public static JsonNode? Of(ContractDocument contract, JsonObject schema) => Make(contract, schema, optional: true);

    private static JsonNode? Make(ContractDocument contract, JsonObject node, bool optional)
    {
        var schema = contract.Follow(node)!;
        var inner = (schema["allOf"] ?? schema["anyOf"] ?? schema["oneOf"]) as JsonArray;

        return inner is not null ? Make(contract, (JsonObject)inner[0]!, optional)
            : schema["enum"] is JsonArray values ? values[0]!.DeepClone()
            : schema["type"]?.GetValue<string>() switch
            {
                "object" => Object(contract, schema, optional),
                "array" => new JsonArray(Make(contract, (JsonObject)schema["items"]!, optional: false)),
                "string" => Text(schema),
                { } kind => AcceptedKinds.Sample(kind)!.GetValueKind() is System.Text.Json.JsonValueKind.Number
                    ? schema["minimum"]?.DeepClone() ?? AcceptedKinds.Sample(kind)
                    : AcceptedKinds.Sample(kind),
                null => "anything",
            };
    }

    private static JsonObject Object(ContractDocument contract, JsonObject schema, bool optional)
    {
        var required = (schema["required"] as JsonArray ?? []).Select(name => name!.GetValue<string>()).ToHashSet(StringComparer.Ordinal);
        var members = (schema["properties"] as JsonObject ?? []).Where(property => optional || required.Contains(property.Key));

        return new JsonObject(members.Select(property =>
            KeyValuePair.Create(property.Key, Make(contract, (JsonObject)property.Value!, optional: false))));
    }

    private static JsonNode Text(JsonObject schema) => (schema["format"]?.GetValue<string>(), schema["pattern"]?.GetValue<string>()) switch
    {
        ("date-time", _) => "2026-11-21T09:24:10.178Z",
        (_, "^support-group-.+$") => "support-group-1652435439964",
        _ => "a text",
    };
}
