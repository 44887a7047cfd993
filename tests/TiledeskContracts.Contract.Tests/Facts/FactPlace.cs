using System.Text.Json.Nodes;
using TiledeskContracts.Contract.Tests.Contracts;

namespace TiledeskContracts.Contract.Tests.Facts;

/// <summary>Finds the thing in a contract that a statement speaks of.</summary>
internal static class FactPlace
{
    /// <summary>The operation with the printed method and path, which may stand in <c>x-documented</c>.</summary>
    public static ContractOperation? Operation(Fact fact, ContractDocument contract)
    {
        var (method, path) = (fact.Operation!.Split(' ')[0], PrintedPath(fact));

        return contract.Operations.FirstOrDefault(operation =>
            operation.Method == method && (DocumentedPath(operation) ?? operation.Path) == path);
    }

    /// <summary>A query parameter or body field of the operation; without an operation, a field of the request model.</summary>
    public static JsonObject? Member(Fact fact, ContractDocument contract) => fact.Operation is null
        ? Statements.Below(contract, contract.Schemas["Request"] as JsonObject, fact.Name!)
        : QueryParameter(fact, contract) ?? BodyField(fact, contract);

    public static JsonObject? QueryParameter(Fact fact, ContractDocument contract) =>
        Operation(fact, contract)?.Parameter("query", fact.Name!);

    public static JsonObject? BodyField(Fact fact, ContractDocument contract) =>
        Statements.Property(contract, Operation(fact, contract)?.RequestSchema, fact.Name!);

    public static string? DocumentedPath(ContractOperation operation) =>
        operation.Node["x-documented"]?["path"]?.GetValue<string>();

    // "PUT /v3/:project_id/requests/:request_id/close" -> "/{project_id}/requests/{request_id}/close": the version is the server's.
    private static string PrintedPath(Fact fact)
    {
        var printed = fact.Operation!.Split(' ')[1][$"/{fact.Version}".Length..];

        return string.Join('/', printed.Split('/').Select(segment =>
            segment.StartsWith(':') ? $"{{{segment[1..]}}}" : segment));
    }
}
