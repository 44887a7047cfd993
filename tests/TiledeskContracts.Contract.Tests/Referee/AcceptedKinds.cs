using System.Text.Json;
using System.Text.Json.Nodes;
using TiledeskContracts.Contract.Tests.Contracts;

namespace TiledeskContracts.Contract.Tests.Referee;

/// <summary>Which kinds of JSON value a schema of the contract lets in, read without lowering it.</summary>
internal static class AcceptedKinds
{
    public static IReadOnlyList<string> All { get; } = ["string", "integer", "number", "boolean", "object", "array", "null"];

    /// <summary>The kinds; all seven when the schema says nothing.</summary>
    public static HashSet<string> Of(ContractDocument contract, JsonObject? node)
    {
        var schema = contract.Follow(node) ?? [];
        var kinds = schema["type"]?.GetValue<string>() switch
        {
            "number" => ["number", "integer"],
            { } type => [type],
            null => new HashSet<string>(All, StringComparer.Ordinal),
        };

        foreach (var member in schema["allOf"] as JsonArray ?? [])
        {
            kinds.IntersectWith(Of(contract, (JsonObject)member!));
        }

        foreach (var alternatives in new[] { schema["anyOf"], schema["oneOf"] }.OfType<JsonArray>())
        {
            kinds.IntersectWith(alternatives.SelectMany(member => Of(contract, (JsonObject)member!)));
        }

        if (schema["nullable"]?.GetValue<bool>() == true)
        {
            kinds.Add("null");
        }

        return kinds;
    }

    /// <summary>The kind of a value, in the words of a schema.</summary>
    public static string KindOf(JsonNode? value) => value?.GetValueKind() switch
    {
        JsonValueKind.String => "string",
        JsonValueKind.Number => decimal.IsInteger(decimal.Parse(value.ToJsonString(), System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture)) ? "integer" : "number",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        _ => "null",
    };

    /// <summary>Some value of the kind.</summary>
    public static JsonNode? Sample(string kind) => kind switch
    {
        "string" => "a text",
        "integer" => 7,
        "number" => 2.5m,
        "boolean" => true,
        "object" => new JsonObject { ["some"] = "member" },
        "array" => new JsonArray("an item"),
        _ => null,
    };
}
