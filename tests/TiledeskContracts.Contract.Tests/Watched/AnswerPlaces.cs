using System.Text.Json.Nodes;
using TiledeskContracts.Contract.Tests.Contracts;

namespace TiledeskContracts.Contract.Tests.Watched;

/// <summary>Walks a body and its schema side by side, without the product's own readers of either.</summary>
/// <param name="contract">The contract.</param>
internal sealed class AnswerPlaces(ContractDocument contract)
{
    /// <summary>The places of a body.</summary>
    /// <param name="body">The body.</param>
    /// <param name="schema">What the contract says of it.</param>
    public IReadOnlyList<AnswerPlace> Of(JsonNode body, JsonObject schema)
    {
        var places = new List<AnswerPlace>();
        Visit(body, schema, "", [], places);
        return places;
    }

    private void Visit(JsonNode value, JsonObject node, string pointer, IReadOnlyList<object> path, List<AnswerPlace> places)
    {
        var (schema, at, _) = Resolve(node, pointer, value);
        switch (value)
        {
            case JsonArray items when schema["items"] is JsonObject item:
                for (var index = 0; index < items.Count; index++)
                {
                    if (items[index] is { } one)
                    {
                        Visit(one, item, at + "/items", [.. path, index], places);
                    }
                }

                break;
            case JsonObject members when Properties(schema).Any():
                VisitObject(members, schema, at, path, places);
                break;
        }
    }

    private void VisitObject(JsonObject members, JsonObject schema, string pointer, IReadOnlyList<object> path, List<AnswerPlace> places)
    {
        if (schema["additionalProperties"] is null)
        {
            places.Add(new(path, pointer, null, schema, "object", false, false));
        }

        var required = Parts(schema).SelectMany(static part => part["required"] as JsonArray ?? []).Select(static name => (string)name!).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, node) in Properties(schema))
        {
            // A member with an alias may come under that.
            if (node["x-wire-alias"] is not null || !members.TryGetPropertyValue(name, out var value))
            {
                continue;
            }

            IReadOnlyList<object> inner = [.. path, name];
            var (resolved, _, isNullable) = Resolve(node, $"{pointer}/properties/{name}", value);
            places.Add(new(inner, pointer, name, resolved, TypeOf(resolved), required.Contains(name), isNullable));
            if (value is not null)
            {
                Visit(value, node, $"{pointer}/properties/{name}", inner, places);
            }
        }
    }

    private (JsonObject Schema, string Pointer, bool IsNullable) Resolve(JsonObject node, string pointer, JsonNode? value)
    {
        var isNullable = false;
        while (true)
        {
            isNullable |= (bool?)node["nullable"] == true;
            if ((string?)node["$ref"] is { } target)
            {
                (node, pointer) = ((JsonObject)contract.At(target)!, target);
            }
            else if (node["allOf"] is JsonArray { Count: 1 } only && node["properties"] is null)
            {
                (node, pointer) = ((JsonObject)only[0]!, pointer + "/allOf/0");
            }
            else if (node["oneOf"] is JsonArray choices && value is JsonObject)
            {
                var index = Enumerable.Range(0, choices.Count).First(at => Properties(contract.Follow(choices[at])!).Any());
                (node, pointer) = ((JsonObject)choices[index]!, $"{pointer}/oneOf/{index}");
            }
            else
            {
                return (node, pointer, isNullable);
            }
        }
    }

    private string? TypeOf(JsonObject schema) =>
        (string?)schema["type"] ?? (schema["anyOf"] is JsonArray open ? (string?)open[0]!["type"] : schema["oneOf"] is not null ? "string or object" : Properties(schema).Any() ? "object" : null);

    private IEnumerable<JsonObject> Parts(JsonObject schema) => [schema, .. (schema["allOf"] as JsonArray ?? []).Select(part => contract.Follow(part)!)];

    private IEnumerable<(string Name, JsonObject Node)> Properties(JsonObject schema) =>
        Parts(schema).SelectMany(static part => part["properties"] as JsonObject ?? []).Select(static member => (member.Key, (JsonObject)member.Value!));
}
