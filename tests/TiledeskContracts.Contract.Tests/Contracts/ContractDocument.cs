using System.Text.Json.Nodes;

namespace TiledeskContracts.Contract.Tests.Contracts;

/// <summary>A contract as plain JSON, with the few walks that all tests share.</summary>
internal sealed class ContractDocument(JsonObject root)
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "patch"];

    public JsonObject Root { get; } = root;

    public JsonObject Schemas => Root["components"]?["schemas"] as JsonObject ?? [];

    public IEnumerable<ContractOperation> Operations =>
        from path in Root["paths"] as JsonObject ?? []
        from method in Methods
        where path.Value?[method] is JsonObject
        select new ContractOperation(this, method.ToUpperInvariant(), path.Key, (JsonObject)path.Value!, (JsonObject)path.Value![method]!);

    public ContractOperation? Operation(string operationId) =>
        Operations.FirstOrDefault(operation => operation.Id == operationId);

    /// <summary>The object itself, or what its <c>$ref</c> leads to.</summary>
    public JsonObject? Follow(JsonNode? node)
    {
        while (node is JsonObject reference && reference["$ref"] is JsonValue target)
        {
            node = At(target.GetValue<string>());
        }

        return node as JsonObject;
    }

    /// <summary>The node at a pointer such as <c>#/components/schemas/Note</c>, or null.</summary>
    public JsonNode? At(string pointer)
    {
        JsonNode? node = Root;

        foreach (var segment in pointer.TrimStart('#').Split('/').Skip(1))
        {
            var name = segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            node = node switch
            {
                JsonObject map => map[name],
                JsonArray list when int.TryParse(name, out var index) && index < list.Count => list[index],
                _ => null,
            };
        }

        return node;
    }
}
