using System.Text.Json.Nodes;

namespace TiledeskContracts.Contract.Tests.Referee;

/// <summary>
/// OpenAPI 3.0 schemas as plain JSON Schema: <c>nullable</c> becomes an alternative, references lead to <c>definitions</c>,
/// and whatever is no word of JSON Schema is left out.
/// </summary>
internal static class SchemaLowering
{
    private static readonly HashSet<string> Plain = new(StringComparer.Ordinal)
    {
        "type", "format", "enum", "pattern", "minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum",
        "multipleOf", "required", "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties",
    };

    /// <summary>A document of its own: the schema, with all components it may refer to as definitions.</summary>
    public static JsonObject Lower(JsonObject schema, JsonObject components)
    {
        var document = new JsonObject { ["allOf"] = new JsonArray(Schema(schema)), ["definitions"] = Map(components) };

        return document;
    }

    private static JsonNode Schema(JsonNode? node)
    {
        if (node is not JsonObject schema)
        {
            return node!.DeepClone(); // additionalProperties: true
        }

        if (schema["$ref"] is { } reference)
        {
            return new JsonObject { ["$ref"] = reference.GetValue<string>().Replace("#/components/schemas/", "#/definitions/", StringComparison.Ordinal) };
        }

        var plain = new JsonObject();

        foreach (var (name, value) in schema)
        {
            if (Lowered(name, value) is { } lowered)
            {
                plain[name] = lowered;
            }
        }

        return schema["nullable"]?.GetValue<bool>() == true
            ? new JsonObject { ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "null" }, plain) }
            : plain;
    }

    private static JsonNode? Lowered(string name, JsonNode? value) => name switch
    {
        "properties" => Map(value!.AsObject()),
        "items" or "not" or "additionalProperties" => Schema(value),
        "allOf" or "anyOf" or "oneOf" => new JsonArray([.. value!.AsArray().Select(Schema)]),
        _ when Plain.Contains(name) => value!.DeepClone(),
        _ => null,
    };

    private static JsonObject Map(JsonObject schemas) =>
        new(schemas.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)Schema(pair.Value))));
}
