using System.Text.Json.Nodes;
using TiledeskContracts.Contract.Tests.Contracts;

namespace TiledeskContracts.Contract.Tests.Facts.Checkers;

/// <summary>A sample value is quoted; a sample answer has all the fields and the status of the page's; a sample call is possible.</summary>
internal sealed class ExampleChecker : IFactChecker
{
    public string Kind => "example";

    public string? Failure(Fact fact, ContractDocument contract) => fact switch
    {
        { Value: JsonObject shape } => Shape(fact, contract, shape),
        { Value: JsonValue text } => Statements.Holds(contract, FactPlace.Member(fact, contract), "example", text)
            ? null
            : $"{fact.Name} does not quote {text}",
        _ => Call(fact, contract),
    };

    private static string? Shape(Fact fact, ContractDocument contract, JsonObject shape)
    {
        var samples = FactPlace.Operation(fact, contract)?.Response(fact.Name!)?["content"]?["application/json"]?["examples"] as JsonObject ?? [];

        return samples.Any(sample => Fits(contract.Follow(sample.Value)?["value"], shape)) ? null : "no sample answer has the page's fields and status";
    }

    // Ours may hold more: the contract requires fields that some samples of the page leave out (mistake 27).
    private static bool Fits(JsonNode? sample, JsonObject shape)
    {
        var request = (sample?["requests"]?[0] ?? sample) as JsonObject;

        return request is not null
            && shape["fields"]!.AsArray().All(field => request.ContainsKey(field!.GetValue<string>()))
            && JsonNode.DeepEquals(request["status"], shape["status"]);
    }

    // The sample calls: a plain GET with Basic credentials, and the request_id in the segment called id.
    private static string? Call(Fact fact, ContractDocument contract) =>
        FactPlace.Operation(fact, contract) is not { RequestBody: null, Method: "GET" } operation ? "no plain GET"
        : operation.Parameter("path", "project_id")?["example"] is null ? "the project of the sample call is not quoted"
        : operation.Parameter("path", "id") is { } id && id["example"]?.GetValue<string>().StartsWith("support-group-", StringComparison.Ordinal) != true
            ? "the request_id of the sample call is not quoted"
        : null;
}
