using System.Text.Json.Nodes;
using TiledeskContracts.Contract.Tests.Contracts;

namespace TiledeskContracts.Contract.Tests.Facts.Checkers;

/// <summary>Authorization is two security schemes, Content-Type the media type of the body: OpenAPI ignores both as parameters.</summary>
internal sealed class HeaderChecker : IFactChecker
{
    public string Kind => "header";

    public string? Failure(Fact fact, ContractDocument contract)
    {
        if (FactPlace.Operation(fact, contract) is not { } operation)
        {
            return $"no operation {fact.Operation}";
        }

        var holds = fact.Name switch
        {
            "Authorization" => fact.Value!.AsArray().All(scheme => Accepts(operation, scheme!.GetValue<string>())) && !TakesAnybody(operation),
            "Content-Type" => Media(operation, fact.Value!.GetValue<string>()),
            _ => false,
        };

        return holds ? null : $"{fact.Name} is not {fact.Value!.ToJsonString()}";
    }

    private static bool Accepts(ContractOperation operation, string scheme) =>
        Security(operation).Any(alternative => alternative is { Count: 1 }
            && operation.Contract.At($"#/components/securitySchemes/{alternative.First().Key}") is JsonObject definition
            && (scheme == "basic" ? IsBasic(definition) : IsJwtHeader(definition)));

    private static bool TakesAnybody(ContractOperation operation) => Security(operation).Any(alternative => alternative.Count == 0);

    private static IEnumerable<JsonObject> Security(ContractOperation operation) =>
        (operation.Node["security"] ?? operation.Contract.Root["security"]) is JsonArray alternatives ? alternatives.OfType<JsonObject>() : [];

    private static bool IsBasic(JsonObject scheme) =>
        scheme["type"]?.GetValue<string>() == "http" && scheme["scheme"]?.GetValue<string>() == "basic";

    // The word before the token is JWT, which OpenAPI can only say in the description.
    private static bool IsJwtHeader(JsonObject scheme) =>
        scheme["type"]?.GetValue<string>() == "apiKey"
        && scheme["in"]?.GetValue<string>() == "header"
        && scheme["name"]?.GetValue<string>() == "Authorization"
        && scheme["description"]?.GetValue<string>().Contains("JWT", StringComparison.Ordinal) == true;

    private static bool Media(ContractOperation operation, string mediaType) =>
        operation.RequestBody is { } body
            ? body["content"]?[mediaType] is not null
            : operation.Node["x-documented"]?["headers"]?["Content-Type"]?.GetValue<string>() == mediaType;
}
