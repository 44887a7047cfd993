using System.Text;
using System.Text.Json.Nodes;

namespace TiledeskContracts.Benchmarks.Documents;

/// <summary>Writes a contract as people write YAML: in blocks, quotes only where they are needed.</summary>
internal static class YamlPrinter
{
    public static string Print(JsonObject root)
    {
        var text = new StringBuilder();
        Members(text, root, 0);
        return text.ToString();
    }

    private static void Members(StringBuilder text, JsonObject mapping, int depth)
    {
        var isFirst = true;
        foreach (var (name, value) in mapping)
        {
            // The first member of a mapping in a list stands beside the dash.
            text.Append(' ', isFirst && text.Length > 0 && text[^1] == ' ' ? 0 : depth * 2).Append(Scalar(name)).Append(':');
            isFirst = false;
            Value(text, value!, depth + 1);
        }
    }

    private static void Value(StringBuilder text, JsonNode value, int depth)
    {
        switch (value)
        {
            case JsonObject { Count: > 0 } mapping:
                text.Append('\n');
                Members(text, mapping, depth);
                break;
            case JsonArray list:
                text.Append('\n');
                foreach (var item in list)
                {
                    text.Append(' ', depth * 2).Append("- ");
                    Item(text, item!, depth + 1);
                }

                break;
            case JsonValue scalar when scalar.TryGetValue(out string? words):
                text.Append(' ').Append(Scalar(words)).Append('\n');
                break;
            default:
                text.Append(' ').Append(value.ToJsonString()).Append('\n');
                break;
        }
    }

    private static void Item(StringBuilder text, JsonNode item, int depth)
    {
        if (item is JsonObject mapping)
        {
            Members(text, mapping, depth);
        }
        else
        {
            text.Append(Scalar(item.GetValue<string>())).Append('\n');
        }
    }

    private static string Scalar(string text) =>
        text.Length > 0 && (char.IsLetter(text[0]) || text[0] == '/') && text.IndexOfAny([':', '#', '"', '\'']) < 0
            ? text
            : "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";
}
