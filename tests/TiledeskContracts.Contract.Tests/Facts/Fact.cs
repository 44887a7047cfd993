using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TiledeskContracts.Contract.Tests.Facts;

/// <summary>One statement of a documentation page.</summary>
/// <param name="Id">Stable name.</param>
/// <param name="Version"><c>v2</c> or <c>v3</c>.</param>
/// <param name="Kind">What sort of statement; each has one checker.</param>
/// <param name="Operation">Method and path as printed, or null.</param>
/// <param name="Name">The thing spoken of: a parameter, a field, a status.</param>
/// <param name="Type">The type as printed, or <c>unspecified</c>.</param>
/// <param name="Required">True or false where the page says so, else the string <c>unspecified</c>.</param>
/// <param name="Text">The statement in words.</param>
/// <param name="Value">The literal to look for, if any.</param>
internal sealed record Fact(
    string Id,
    string Version,
    string Kind,
    string? Operation,
    string? Name,
    string? Type,
    bool? Required,
    string Text,
    JsonNode? Value)
{
    private static readonly Lazy<IReadOnlyList<Fact>> Read = new(Load);

    /// <summary>Every statement that a contract can hold: notes describe gaps and slips of the page.</summary>
    public static IEnumerable<Fact> Checked => Read.Value.Where(fact => fact.Kind != "note");

    public static IReadOnlyList<Fact> All => Read.Value;

    public static Fact Of(string id) => Read.Value.Single(fact => fact.Id == id);

    /// <summary>The type in the contract's words, or null where the page names none.</summary>
    public string? SchemaType => Type is null or "unspecified" ? null : Type.ToLowerInvariant();

    private static List<Fact> Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("facts/requests.json")!;

        return [.. JsonNode.Parse(stream)!.AsArray().Select(node => Of(node!.AsObject()))];
    }

    private static Fact Of(JsonObject node) => new(
        node["id"]!.GetValue<string>(),
        node["version"]!.GetValue<string>(),
        node["kind"]!.GetValue<string>(),
        node["operation"]?.GetValue<string>(),
        node["name"]?.GetValue<string>(),
        node["type"]?.GetValue<string>(),
        node["required"]?.GetValueKind() switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => null,
        },
        node["fact"]!.GetValue<string>(),
        node["value"]);
}
