using System.Globalization;
using System.Text.Json.Nodes;

namespace TiledeskContracts.Benchmarks.Documents;

/// <summary>
/// A contract of any size that looks like a grown API: resources with models, lists, bodies and enums that refer to one another,
/// five operations each, parameters, error answers, and a sentence or two of description nearly everywhere. The same on each run.
/// </summary>
internal static class SyntheticContract
{
    private static readonly string[] _nouns =
        ["Account", "Invoice", "Shipment", "Ticket", "Campaign", "Device", "Session", "Contract", "Payment", "Project", "Channel", "Report", "Webhook", "Member"];

    private static readonly string[] _words =
        "the a of for that is which and when each one customer agent project total before after update value server list answer order number time identifies kept sent optional never always first last state"
            .Split(' ');

    private static readonly string[] _formats = ["date-time", "date", "uuid", "uri", "int64", "double"];

    /// <summary>Makes the contract.</summary>
    /// <param name="resources">How many resources; one is about 16 KB of YAML.</param>
    public static JsonObject Of(int resources)
    {
        var paths = new JsonObject();
        var schemas = new JsonObject { ["Error"] = Model(0, "Error", "Error", 4) };
        for (var number = 0; number < resources; number++)
        {
            AddResource(number, paths, schemas);
        }

        return new JsonObject
        {
            ["openapi"] = "3.0.3",
            ["info"] = new JsonObject { ["title"] = "Acme", ["version"] = "1.0", ["description"] = Sentence(1, 40) },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = "https://api.example.com/v1" }),
            ["paths"] = paths,
            ["components"] = new JsonObject
            {
                ["schemas"] = schemas,
                ["parameters"] = new JsonObject { ["limit"] = Parameter("limit", "query", "integer", 3), ["cursor"] = Parameter("cursor", "query", "string", 4) },
            },
        };
    }

    private static void AddResource(int number, JsonObject paths, JsonObject schemas)
    {
        var name = Name(number);
        var near = Name(number == 0 ? 0 : number - 1);
        schemas[name] = Model(number, name, near, 24);
        schemas[name + "Body"] = Model(number + 7, name, near, 10);
        schemas[name + "State"] = new JsonObject
        {
            ["type"] = "string",
            ["description"] = Sentence(number, 9),
            ["enum"] = new JsonArray("draft", "open", "in_progress", "closed", "archived"),
        };
        schemas[name + "List"] = new JsonObject
        {
            ["type"] = "object",
            ["required"] = new JsonArray("data"),
            ["properties"] = new JsonObject
            {
                ["data"] = new JsonObject { ["type"] = "array", ["items"] = Reference("schemas", name) },
                ["next_cursor"] = new JsonObject { ["type"] = "string", ["nullable"] = true, ["description"] = Sentence(number + 3, 10) },
            },
        };

        var path = "/" + name.ToLowerInvariant() + "s";
        paths[path] = new JsonObject
        {
            ["get"] = Operation(number, "list" + name, name, name + "List", ("state", "query"), ("created_after", "query"), ("sort", "query")),
            ["post"] = WithBody(Operation(number + 1, "create" + name, name, name), name + "Body"),
        };
        paths[path + "/{id}"] = new JsonObject
        {
            ["get"] = Operation(number + 2, "get" + name, name, name, ("id", "path")),
            ["patch"] = WithBody(Operation(number + 3, "update" + name, name, name, ("id", "path")), name + "Body"),
            ["delete"] = Operation(number + 4, "delete" + name, name, "Error", ("id", "path")),
        };
    }

    private static JsonObject Model(int number, string name, string near, int size)
    {
        var properties = new JsonObject
        {
            ["id"] = Described(new() { ["type"] = "string" }, number),
            ["message"] = Described(new() { ["type"] = "string" }, number + 1),
        };
        for (var index = 0; index < size && name != "Error"; index++)
        {
            properties[string.Create(CultureInfo.InvariantCulture, $"{_words[(number + (index * 5)) % _words.Length]}_{_words[(number + index) % _words.Length]}_{index}")] =
                Property(number, index, name, near);
        }

        return new JsonObject
        {
            ["type"] = "object",
            ["description"] = Sentence(number, 18),
            ["required"] = new JsonArray("id"),
            ["properties"] = properties,
        };
    }

    private static JsonObject Property(int number, int index, string name, string near) => ((number + index) % 8) switch
    {
        0 => Reference("schemas", near),
        1 => Reference("schemas", name + "State"),
        2 => Described(new() { ["type"] = "array", ["items"] = index % 2 == 0 ? new JsonObject { ["type"] = "string" } : Reference("schemas", near) }, index),
        3 => Described(new() { ["type"] = "object", ["additionalProperties"] = new JsonObject { ["type"] = "string" } }, index),
        4 => Described(new() { ["type"] = "boolean", ["default"] = false }, index),
        5 => Described(new() { ["type"] = "integer", ["format"] = "int64", ["minimum"] = 0, ["example"] = 42 }, index),
        6 => Described(new() { ["type"] = "string", ["format"] = _formats[index % 4], ["nullable"] = true }, index),
        _ => Described(new() { ["type"] = "string", ["maxLength"] = 255, ["example"] = "text: \"quoted\"" }, index),
    };

    private static JsonObject Operation(int number, string id, string tag, string answer, params (string Name, string Place)[] parameters) => new()
    {
        ["operationId"] = id,
        ["tags"] = new JsonArray(tag),
        ["summary"] = Sentence(number, 6),
        ["description"] = Sentence(number + 5, 30),
        ["parameters"] = new JsonArray(
        [
            .. parameters.Select((parameter, index) => Parameter(parameter.Name, parameter.Place, "string", number + index)),
            Reference("parameters", "limit"),
        ]),
        ["responses"] = new JsonObject
        {
            ["200"] = new JsonObject { ["description"] = Sentence(number, 5), ["content"] = Json(answer) },
            ["default"] = new JsonObject { ["description"] = Sentence(number + 1, 5), ["content"] = Json("Error") },
        },
    };

    private static JsonObject WithBody(JsonObject operation, string body)
    {
        operation["requestBody"] = new JsonObject { ["required"] = true, ["content"] = Json(body) };
        return operation;
    }

    private static JsonObject Parameter(string name, string place, string type, int number) => new()
    {
        ["name"] = name,
        ["in"] = place,
        ["required"] = place == "path",
        ["description"] = Sentence(number, 8),
        ["schema"] = new JsonObject { ["type"] = type },
    };

    private static JsonObject Json(string schema) =>
        new() { ["application/json"] = new JsonObject { ["schema"] = Reference("schemas", schema) } };

    private static JsonObject Reference(string kind, string name) => new() { ["$ref"] = $"#/components/{kind}/{name}" };

    private static JsonObject Described(JsonObject schema, int number)
    {
        schema["description"] = Sentence(number * 3, 8 + (number % 9));
        return schema;
    }

    private static string Name(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{_nouns[number % _nouns.Length]}{_nouns[number / _nouns.Length % _nouns.Length]}{number}");

    private static string Sentence(int seed, int words)
    {
        var chosen = string.Join(' ', Enumerable.Range(0, words).Select(index => _words[((seed * 7) + (index * index) + (index * 3)) % _words.Length]));
        return char.ToUpperInvariant(chosen[0]) + chosen[1..] + ".";
    }
}
