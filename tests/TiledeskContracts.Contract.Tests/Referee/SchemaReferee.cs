using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using TiledeskContracts.Contract.Tests.Contracts;

namespace TiledeskContracts.Contract.Tests.Referee;

/// <summary>NJsonSchema's opinion on a JSON text, by a schema of a contract.</summary>
internal static class SchemaReferee
{
    // By identity, since the contracts of ContractFile.Of are never changed. Compiling takes far longer than validating.
    private static readonly ConcurrentDictionary<JsonObject, Lazy<JsonSchema>> Compiled = new();

    /// <summary>What is wrong with the text; empty when it is valid.</summary>
    public static IReadOnlyList<string> Complaints(ContractDocument contract, JsonObject schema, string json) =>
        [.. Find(contract.Schemas, schema).Validate(Parse(json)).Select(error => $"{error.Path}: {error.Kind}")];

    private static JsonSchema Find(JsonObject components, JsonObject schema)
    {
        var name = schema.Parent == components ? schema.GetPropertyName() : NameOf(schema);

        return name is null ? Compile(schema, components) : Compile([], components).Definitions[name];
    }

    private static string? NameOf(JsonObject schema) => schema["$ref"]?.GetValue<string>().Split('/')[^1];

    // An empty schema lets everything in, so its document serves as the holder of all definitions too.
    private static JsonSchema Compile(JsonObject schema, JsonObject components) =>
        Compiled.GetOrAdd(schema.Count == 0 ? components : schema, _ => new Lazy<JsonSchema>(() =>
            JsonSchema.FromJsonAsync(SchemaLowering.Lower(schema, Needed(schema, components)).ToJsonString()).GetAwaiter().GetResult())).Value;

    private static JsonObject Needed(JsonObject schema, JsonObject components) =>
        schema.Count == 0 || schema.ToJsonString().Contains("$ref", StringComparison.Ordinal) ? components : [];

    // Newtonsoft would read texts that look like dates as dates, and round long numbers.
    private static JToken Parse(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json));
        reader.DateParseHandling = DateParseHandling.None;
        reader.FloatParseHandling = FloatParseHandling.Decimal;

        return JToken.ReadFrom(reader);
    }
}
