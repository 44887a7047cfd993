using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TiledeskContracts.Sandbox.State;

/// <summary>Short ways to read the documents that the sandbox keeps.</summary>
internal static class JsonNodeReading
{
    extension(JsonNode? node)
    {
        public string? AsText() =>
            node is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

        // Values made in code remember their own .NET type and refuse the others, so numbers go through their text.
        public double? AsNumber() =>
            node is JsonValue value && value.GetValueKind() == JsonValueKind.Number
                ? double.Parse(value.ToJsonString(), CultureInfo.InvariantCulture)
                : null;

        public bool IsTrue() => node is JsonValue value && value.GetValueKind() == JsonValueKind.True;
    }

    extension(JsonObject document)
    {
        public string Id => document["_id"].AsText() ?? throw new InvalidOperationException("A document without _id.");

        public string? Text(string name) => document[name].AsText();

        public double? Number(string name) => document[name].AsNumber();

        public List<string> Texts(string name) =>
            document[name] is JsonArray items ? [.. items.Select(item => item.AsText() ?? "")] : [];

        public JsonNode? At(string dottedPath)
        {
            JsonNode? node = document;
            foreach (var name in dottedPath.Split('.'))
            {
                node = (node as JsonObject)?[name];
            }

            return node;
        }
    }
}
