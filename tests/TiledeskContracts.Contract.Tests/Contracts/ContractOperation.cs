using System.Text.Json.Nodes;

namespace TiledeskContracts.Contract.Tests.Contracts;

/// <summary>One operation of a contract.</summary>
internal sealed record ContractOperation(ContractDocument Contract, string Method, string Path, JsonObject PathItem, JsonObject Node)
{
    public string? Id => Node["operationId"]?.GetValue<string>();

    public IEnumerable<JsonObject> Parameters =>
        (PathItem["parameters"] as JsonArray ?? []).Concat(Node["parameters"] as JsonArray ?? [])
            .Select(Contract.Follow)
            .OfType<JsonObject>();

    public JsonObject? RequestBody => Contract.Follow(Node["requestBody"]);

    public JsonObject? RequestSchema => RequestBody?["content"]?["application/json"]?["schema"] as JsonObject;

    public IEnumerable<string> Statuses => (Node["responses"] as JsonObject ?? []).Select(response => response.Key);

    public JsonObject? Parameter(string place, string name) =>
        Parameters.FirstOrDefault(parameter =>
            parameter["in"]?.GetValue<string>() == place && parameter["name"]?.GetValue<string>() == name);

    public JsonObject? Response(string status) => Contract.Follow(Node["responses"]?[status]);

    public JsonObject? ResponseSchema(string status, string mediaType) =>
        Response(status)?["content"]?[mediaType]?["schema"] as JsonObject;
}
