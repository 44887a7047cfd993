using System.Text.Json.Nodes;
using TiledeskContracts.Contract.Tests.Contracts;
using TiledeskContracts.Contract.Tests.Referee;

namespace TiledeskContracts.Contract.Tests.Coverage;

/// <summary>Walks values along their schemas and counts fields and enum values.</summary>
internal sealed class SchemaWalk(
    ContractDocument contract,
    IDictionary<CoverageItem, int> seen,
    ISet<string> unknown,
    ISet<JsonObject> nulls)
{
    private readonly HashSet<JsonObject> _expected = [];

    /// <summary>Enters everything below the schema with a count of zero.</summary>
    public void Expect(string sort, JsonNode? node)
    {
        if (contract.Follow(node) is not { } schema || !_expected.Add(schema))
        {
            return;
        }

        foreach (var value in schema["enum"] as JsonArray ?? [])
        {
            seen.TryAdd(EnumItem(schema, value), 0);
        }

        foreach (var (name, property) in schema["properties"] as JsonObject ?? [])
        {
            seen.TryAdd(FieldItem(sort, schema, name), 0);
            Expect(sort, property);
        }

        foreach (var below in Members(schema).Append(schema["items"]))
        {
            Expect(sort, below);
        }
    }

    /// <summary>Counts what the value shows of the schema.</summary>
    public void Count(string sort, JsonNode? node, JsonNode? value)
    {
        if (contract.Follow(node) is not { } schema)
        {
            return;
        }

        if (value is null)
        {
            nulls.Add(schema);
            return;
        }

        if ((schema["enum"] as JsonArray)?.Any(member => JsonNode.DeepEquals(member, value)) == true)
        {
            seen[EnumItem(schema, value)]++;
        }

        foreach (var member in Fitting(schema, value))
        {
            Count(sort, member, value);
        }

        CountBelow(sort, schema, value);
    }

    private void CountBelow(string sort, JsonObject schema, JsonNode value)
    {
        foreach (var item in value as JsonArray ?? [])
        {
            Count(sort, schema["items"], item);
        }

        foreach (var (name, member) in value as JsonObject ?? [])
        {
            if (schema["properties"]?[name] is { } property)
            {
                var item = FieldItem(sort, schema, name);
                seen[item] = seen.TryGetValue(item, out var count) ? count + 1 : 1;
                Count(sort, property, member);
            }
            else if (schema["properties"] is not null && sort == "answer field")
            {
                unknown.Add(FieldItem(sort, schema, name).Name);
            }
        }
    }

    // Of several alternatives that let the value in, the one that names most of it: small error shapes fit into each other.
    private IEnumerable<JsonObject> Fitting(JsonObject schema, JsonNode value)
    {
        if (schema["allOf"] is not null)
        {
            return Members(schema);
        }

        // The kind settles most unions; validating is dear.
        var candidates = Members(schema).Where(member => AcceptedKinds.Of(contract, member).Contains(AcceptedKinds.KindOf(value))).ToList();

        return candidates.Count < 2 ? candidates : candidates
            .Where(member => SchemaReferee.Complaints(contract, member, value.ToJsonString()).Count == 0)
            .OrderByDescending(member => Named(member, value))
            .Take(1);
    }

    private int Named(JsonObject schema, JsonNode value) =>
        (value as JsonObject ?? []).Count(member => contract.Follow(schema)!["properties"]?[member.Key] is not null);

    private static IEnumerable<JsonObject> Members(JsonObject schema) =>
        new[] { schema["allOf"], schema["anyOf"], schema["oneOf"] }.OfType<JsonArray>().SelectMany(members => members).OfType<JsonObject>();

    // "#/components/schemas/Request" -> "Request.status"
    private static CoverageItem FieldItem(string sort, JsonObject schema, string name) => new(sort, $"{NameOf(schema)}.{name}");

    private static CoverageItem EnumItem(JsonObject schema, JsonNode? value) => new("enum value", $"{NameOf(schema)} {value}");

    private static string NameOf(JsonObject schema) =>
        schema.GetPath().Replace("$.components.schemas.", "", StringComparison.Ordinal).Split('.', '[')[0] is var name && name == "$" ? schema.GetPath() : name;
}
