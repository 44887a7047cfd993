using System.Text.Json.Nodes;

namespace TiledeskContracts.Benchmarks.Documents;

/// <summary>Small contracts that hold some count of one kind of piece: what one more of it adds is what it costs.</summary>
internal static class PiecesContract
{
    /// <summary>The kinds of pieces.</summary>
    public static string[] Kinds { get; } = ["operation", "property: text", "property: date-time", "property: another model", "property: list of texts", "enum value"];

    /// <summary>Makes a contract.</summary>
    /// <param name="kind">One of <see cref="Kinds"/>.</param>
    /// <param name="count">How many pieces.</param>
    public static string Of(string kind, int count)
    {
        var numbers = Enumerable.Range(10, count).ToList();
        var note = new JsonObject { ["type"] = "object", ["properties"] = kind.StartsWith("property", StringComparison.Ordinal) ? Members(numbers, _ => Property(kind)) : [] };
        var values = new JsonArray([.. (kind == "enum value" ? numbers : [1]).Select(static number => JsonValue.Create($"value{number}"))]);
        return new JsonObject
        {
            ["openapi"] = "3.0.3",
            ["info"] = new JsonObject { ["title"] = "Acme", ["version"] = "1" },
            ["paths"] = kind == "operation" ? Members(numbers, Path) : new JsonObject { ["/notes"] = Path(0) },
            ["components"] = new JsonObject
            {
                ["schemas"] = new JsonObject
                {
                    ["Note"] = note,
                    ["Owner"] = new JsonObject { ["type"] = "object", ["properties"] = new JsonObject { ["state"] = Reference("State"), ["note"] = Reference("Note") } },
                    ["State"] = new JsonObject { ["type"] = "string", ["enum"] = values },
                },
            },
        }.ToJsonString();
    }

    private static JsonObject Members(List<int> numbers, Func<int, JsonNode> make) =>
        new(numbers.Select(number => KeyValuePair.Create<string, JsonNode?>(make(number)["put"] is null ? $"property{number}" : $"/notes{number}/{{id}}", make(number))));

    private static JsonObject Property(string kind) => kind switch
    {
        "property: date-time" => new() { ["type"] = "string", ["format"] = "date-time" },
        "property: another model" => Reference("Owner"),
        "property: list of texts" => new() { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" } },
        _ => new() { ["type"] = "string" },
    };

    private static JsonObject Path(int number) => new()
    {
        ["put"] = new JsonObject
        {
            ["operationId"] = $"putNote{number}",
            ["tags"] = new JsonArray("notes"),
            ["parameters"] = number == 0 ? new JsonArray() : new JsonArray(new JsonObject { ["name"] = "id", ["in"] = "path", ["required"] = true, ["schema"] = new JsonObject { ["type"] = "string" } }),
            ["requestBody"] = new JsonObject { ["required"] = true, ["content"] = Json() },
            ["responses"] = new JsonObject { ["200"] = new JsonObject { ["description"] = "It.", ["content"] = Json() } },
        },
    };

    private static JsonObject Json() => new() { ["application/json"] = new JsonObject { ["schema"] = Reference("Owner") } };

    private static JsonObject Reference(string schema) => new() { ["$ref"] = "#/components/schemas/" + schema };
}
