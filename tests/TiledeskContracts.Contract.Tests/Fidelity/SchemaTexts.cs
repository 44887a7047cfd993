using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using TiledeskContracts.Contract.Tests.Contracts;

namespace TiledeskContracts.Contract.Tests.Fidelity;

/// <summary>Texts that a schema of the contract allows, written in all the ways in which one value can be written.</summary>
internal sealed class SchemaTexts(ContractDocument contract)
{
    private static readonly string[] _texts = ["\"\"", "\"a text\"", "\"\\u00e9 \\ud83d\\ude00 \\/ \\n\"", "\"<&>'\\u0000\"", "\"true\"", "\"5\"", "\"2026-11-21\"", "\"5f1e0000000000000000000a\""];

    private static readonly string[] _dates =
    [
        "\"2026-11-21T09:24:10.178Z\"", "\"2026-11-21T09:24:10Z\"", "\"2026-11-21T11:24:10.178+02:00\"", "\"2026-11-21T09:24:10.1781234Z\"", "\"2026-11-21T09:24:10.17812345678-11:30\"",
    ];

    private static readonly string[] _numbers = ["0", "-0", "1", "100", "1.5", "1.10", "1E+2", "1e-7", "12345678901234567890", "1e400", "0.1234567890123456789012345678901", "-2147483649"];

    private static readonly string[] _integers = ["0", "1", "100", "-1", "1.0", "1e2", "2147483648", "9223372036854775807", "12345678901234567890"];

    /// <summary>Values that no contract foresees in their place.</summary>
    public static Gen<string> Anything { get; } = AnythingOf(3);

    /// <summary>A text that the schema at a pointer allows.</summary>
    public Gen<string> At(string pointer) => Of((JsonObject)contract.At(pointer)!, 4);

    private static Gen<string> AnythingOf(int depth)
    {
        var scalar = Gen.OneOf(Gen.Elements("null", "true", "false", "[]", "{}"), Gen.Elements(_texts), Gen.Elements(_dates), Gen.Elements(_numbers));
        return depth == 0 ? scalar : Gen.Frequency(
            (6, scalar),
            (1, AnythingOf(depth - 1).ArrayOf().Resize(3).Select(static items => $"[{string.Join(',', items)}]")),
            (1, Unknown(depth - 1).ArrayOf().Resize(3).Select(static members => $"{{{string.Join(',', members)}}}")));
    }

    private static Gen<string> Unknown(int depth) =>
        from name in Gen.Elements("x", "", "_id", "na\\u006de", "\\u0000", "ключ", "\\ud83d\\ude00", "__proto__", "$ref")
        from value in AnythingOf(depth)
        select $"\"{name}\" : {value}";

    private Gen<string> Of(JsonObject node, int depth)
    {
        var schema = contract.Follow(node)!;
        var plain = (schema["oneOf"] ?? schema["anyOf"]) is JsonArray alternatives
            ? Gen.OneOf(alternatives.Select(one => Of((JsonObject)one!, depth)).ToArray())
            : schema["enum"] is JsonArray values
                ? Gen.Elements(values.Select(static value => value?.ToJsonString() ?? "null").ToArray())
                : ByType(schema, depth);
        return (bool?)schema["nullable"] == true ? Gen.Frequency((6, plain), (1, Gen.Constant("null"))) : plain;
    }

    private Gen<string> ByType(JsonObject schema, int depth) => ((string?)schema["type"] ?? (schema["allOf"] is null ? "any" : "object"), (string?)schema["format"]) switch
    {
        ("object", _) when schema["allOf"] is JsonArray { Count: 1 } only && schema["properties"] is null => Of((JsonObject)only[0]!, depth),
        ("object", _) => Object(schema, depth),
        ("array", _) when depth <= 0 => Gen.Constant("[]"),
        ("array", _) => Gen.Constant(0).SelectMany(_ => Of((JsonObject)schema["items"]!, depth - 1).ArrayOf().Resize(3)).Select(static items => $"[ {string.Join(" , ", items)} ]"),
        ("string", "date-time") => Gen.Elements(_dates),
        ("string", _) => Gen.Elements(_texts),
        ("integer", _) => Gen.Elements(_integers),
        ("number", _) => Gen.Elements(_numbers),
        ("boolean", _) => Gen.Elements("true", "false"),
        _ => AnythingOf(1),
    };

    private Gen<string> Object(JsonObject schema, int depth)
    {
        JsonObject[] parts = [schema, .. (schema["allOf"] as JsonArray ?? []).Select(part => contract.Follow(part)!)];
        var required = parts.SelectMany(static part => (part["required"] as JsonArray ?? []).Select(static name => (string)name!)).ToHashSet(StringComparer.Ordinal);
        var members = parts.SelectMany(static part => part["properties"] as JsonObject ?? []).Where(member => depth > 0 || required.Contains(member.Key))
            .Select(member => Member(member.Key, (JsonObject)member.Value!, required.Contains(member.Key) ? 1 : 2, depth - 1));
        var further = parts.Select(static part => part["additionalProperties"]).OfType<JsonObject>().FirstOrDefault();
        var unknown = further is null
            ? Unknown(1)
            : Of(further, depth - 1).SelectMany(value => Gen.Elements("a", "b", "").Select(name => $"\"{name}\":{value}"));
        return
            from named in members.Aggregate(Gen.Constant<IEnumerable<string>>([]), static (all, one) => from before in all from member in one select before.Concat(member))
            from others in unknown.ArrayOf().Resize(2)
            from shuffled in Gen.Shuffle(named.Concat(others).ToArray())
            select $"{{{string.Join(", ", shuffled)}}}";
    }

    // One of so many times; the value is made only then, so that schemas that lead to themselves come to an end.
    private Gen<string[]> Member(string name, JsonObject schema, int oneOf, int depth) =>
        Gen.Choose(1, oneOf).SelectMany(chosen => chosen == 1
            ? Of(schema, depth).Select(value => new[] { $"{JsonSerializer.Serialize(name)}:{value}" })
            : Gen.Constant(Array.Empty<string>()));
}
