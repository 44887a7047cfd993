using System.Text.Json.Nodes;

namespace TiledeskContracts.Generator.Tests.Hostile;

/// <summary>Changes a contract by chance, a little or more.</summary>
internal static class Mutation
{
    private const string Characters = "{}[]\"':,#&*!|>%@`-? \n\t\\/~$0aZ.\u0085\u2028\uFEFF";

    // What may stand where something else did, as JSON.
    private static readonly string[] _values =
    [
        "null", "true", "false", "0", "-1", "1.5", "1e400", "99999999999999999999", "\"\"", "\"a\"", "\"object\"", "\"array\"", "\"string\"", "\"null\"",
        "[]", "{}", "[[]]", "[null]", "[{}]", "[\"a\", \"a\"]", "[\"string\", \"null\"]", "{\"a\": {}}", "{\"\": \"\"}",
        "{\"$ref\": \"#\"}", "{\"$ref\": \"#/\"}", "{\"$ref\": \"\"}", "{\"$ref\": \"#/components/schemas/Note\"}", "{\"$ref\": \"#/components\"}",
        "{\"$ref\": \"other.yaml\"}", "{\"$ref\": \"other.yaml#/a\"}", "{\"$ref\": \"https://acme.example/a#/b\"}", "{\"$ref\": 5}",
        "{\"type\": \"object\"}", "{\"type\": \"array\"}", "{\"type\": []}", "{\"allOf\": []}", "{\"oneOf\": [{}]}", "{\"enum\": []}", "{\"const\": null}",
    ];

    /// <summary>Deletes, doubles, swaps, moves, renames and replaces whole parts.</summary>
    /// <param name="yaml">The contract.</param>
    /// <param name="random">The chance.</param>
    /// <returns>JSON.</returns>
    public static string OfTree(string yaml, Random random)
    {
        var root = new JsonObject { ["root"] = ContractTree.Json(yaml) };
        for (var changes = 1 + random.Next(4); changes > 0; changes--)
        {
            Change(root, random);
        }

        // A line each, so that places have lines.
        return root["root"]?.ToJsonString(new() { WriteIndented = true, MaxDepth = 500 }) ?? "null";
    }

    /// <summary>Cuts, deletes, doubles, moves and inserts pieces of the text.</summary>
    /// <param name="text">The contract.</param>
    /// <param name="random">The chance.</param>
    /// <returns>A text.</returns>
    public static string OfText(string text, Random random)
    {
        for (var changes = 1 + random.Next(3); changes > 0 && text.Length > 0; changes--)
        {
            var at = random.Next(text.Length);
            var length = Math.Min(1 + random.Next(random.Next(2) == 0 ? 8 : 300), text.Length - at);
            text = random.Next(7) switch
            {
                0 => text[..at],
                1 => text.Remove(at, length),
                2 => text.Insert(at, text.Substring(at, length)),
                3 => text.Remove(at, length).Insert(random.Next(text.Length - length + 1), text.Substring(at, length)),
                4 => text.Insert(at, Payloads.All[random.Next(Payloads.All.Count)].Value),
                _ => text.Insert(at, Characters.Substring(random.Next(Characters.Length), 1)),
            };
        }

        return text;
    }

    private static void Change(JsonNode root, Random random)
    {
        var nodes = Below(root).ToList();
        if (nodes.Count == 0)
        {
            return;
        }

        var node = nodes[random.Next(nodes.Count)];
        var other = nodes[random.Next(nodes.Count)];
        var parent = node.Parent!;
        switch (random.Next(8))
        {
            case 0 when parent is JsonObject members:
                members.Remove(node.GetPropertyName());
                break;
            case 0:
                ((JsonArray)parent).Remove(node);
                break;
            case 1 when parent is JsonObject members:
                members[other.Parent is JsonObject ? other.GetPropertyName() : "a"] = node.DeepClone();
                break;
            case 1:
                ((JsonArray)parent).Add(node.DeepClone());
                break;
            case 2:
                var (one, two) = (node.DeepClone(), other.DeepClone());
                node.ReplaceWith(two);
                if (other.Parent is not null && other.Root == root)
                {
                    other.ReplaceWith(one);
                }

                break;
            case 3:
                node.ReplaceWith(other.DeepClone());
                break;
            case 4:
                node.ReplaceWith<JsonNode>(random.Next(2) == 0 ? new JsonArray(node.DeepClone()) : new JsonObject { ["allOf"] = node.DeepClone() });
                break;
            case 5 when parent is JsonObject members:
                var moved = node.DeepClone();
                members.Remove(node.GetPropertyName());
                members[Payloads.All[random.Next(Payloads.All.Count)].Value] = moved;
                break;
            case 6 when node.Root == root:
                node.ReplaceWith<JsonNode>(new JsonObject { ["$ref"] = "#" + PointerOf(other) });
                break;
            default:
                node.ReplaceWith(JsonNode.Parse(_values[random.Next(_values.Length)]));
                break;
        }
    }

    private static string PointerOf(JsonNode node) => node.Parent switch
    {
        { Parent: null } or null => "",
        JsonObject parent => PointerOf(parent) + "/" + node.GetPropertyName().Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal),
        var parent => PointerOf(parent) + "/" + parent.AsArray().IndexOf(node),
    };

    private static IEnumerable<JsonNode> Below(JsonNode? node)
    {
        var children = node switch
        {
            JsonObject members => members.Select(static member => member.Value),
            JsonArray items => items.AsEnumerable(),
            _ => [],
        };
        return children.OfType<JsonNode>().SelectMany(static child => Below(child).Prepend(child));
    }
}
