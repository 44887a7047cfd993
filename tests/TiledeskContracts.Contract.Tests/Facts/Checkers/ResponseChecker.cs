using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TiledeskContracts.Contract.Tests.Contracts;

namespace TiledeskContracts.Contract.Tests.Facts.Checkers;

/// <summary>A status with the kind of its body, or a field of the successful answer.</summary>
internal sealed class ResponseChecker : IFactChecker
{
    public string Kind => "response";

    public string? Failure(Fact fact, ContractDocument contract)
    {
        if (FactPlace.Operation(fact, contract) is not { } operation)
        {
            return $"no operation {fact.Operation}";
        }

        return fact.Name!.All(char.IsAsciiDigit) ? Status(fact, operation) : Field(fact, operation);
    }

    private static string? Status(Fact fact, ContractOperation operation)
    {
        var (contract, schema) = (operation.Contract, operation.ResponseSchema(fact.Name!, "application/json"));
        var fields = fact.Value?["fields"]?.AsArray().Select(field => field!.GetValue<string>()) ?? [];
        var missing = fields.FirstOrDefault(field => Statements.Property(contract, schema, field) is null);

        return schema is null ? $"no JSON answer {fact.Name}"
            : fact.SchemaType is { } type && !Statements.HoldsType(contract, schema, type) ? $"answer {fact.Name} is no {type}"
            : missing is not null ? $"answer {fact.Name} has no field {missing}"
            : IsWholeRequest(fact) && !Statements.Layers(contract, schema).Contains(contract.Schemas["Request"] as JsonObject) ? "the answer is not the request"
            : fact.Value?["status_usually"] is { } usual && !TellsStatus(operation, usual) ? $"status {usual} is not told"
            : null;
    }

    private static string? Field(Fact fact, ContractOperation operation)
    {
        var contract = operation.Contract;
        var field = Statements.Below(contract, operation.ResponseSchema("200", "application/json"), fact.Name!);

        return field is null ? $"the answer has no field {fact.Name}"
            : fact.SchemaType is { } type && !HasType(contract, field, type) ? $"{fact.Name} is no {fact.Type}"
            : fact is { Name: "status", Value: { } status } && !TellsStatus(operation, status) ? $"status {status} is not told"
            : IsQuotable(fact) && !Quotes(operation, fact) ? $"no sample has {fact.Name} {fact.Value!.ToJsonString()}"
            : field["x-evidence"]?.GetValue<string>() == "recorded" ? $"{fact.Name} is documented, but marked as recorded"
            : null;
    }

    // Types of answers were read off JSON samples, where a whole number is a number.
    private static bool HasType(ContractDocument contract, JsonObject field, string type) =>
        Statements.HoldsType(contract, field, type) || (type == "number" && Statements.HoldsType(contract, field, "integer"));

    // Where the page shows a sample, the statement has its value; v3 folds its samples away.
    private static bool IsQuotable(Fact fact) => fact is { Version: "v2", Value: JsonValue } && fact.SchemaType != "array";

    private static bool Quotes(ContractOperation operation, Fact fact) =>
        (operation.Response("200")!["content"]?["application/json"]?["examples"] as JsonObject ?? [])
            .Any(sample => JsonNode.DeepEquals(ValueAt(operation.Contract.Follow(sample.Value)?["value"], fact.Name!), fact.Value));

    private static JsonNode? ValueAt(JsonNode? sample, string path) => path.Split('.').Aggregate(sample, (node, step) =>
        step.EndsWith("[]", StringComparison.Ordinal) ? node?[step[..^2]]?[0] : node?[step]);

    private static bool IsWholeRequest(Fact fact) =>
        fact.Text.StartsWith("Body is the changed request", StringComparison.Ordinal)
        || fact.Text.StartsWith("Body is the new request", StringComparison.Ordinal)
        || fact.Text.Contains("the whole request as body", StringComparison.Ordinal);

    // Where the wire keeps the promise the description tells it, else x-documented does.
    private static bool TellsStatus(ContractOperation operation, JsonNode status)
    {
        var answer = operation.Response("200")!;

        return JsonNode.DeepEquals(answer["x-documented"]?["status"], status)
            || Regex.IsMatch(answer["description"]!.GetValue<string>(), $@"\bstatus is {status}\b", RegexOptions.CultureInvariant);
    }
}
