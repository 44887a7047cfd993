using System.Text.Json.Nodes;
using TiledeskContracts.Contract.Tests.Contracts;

namespace TiledeskContracts.Contract.Tests.Facts.Checkers;

/// <summary>A field of a request body, or the whole body where the page gives it no name.</summary>
internal sealed class BodyFieldChecker : IFactChecker
{
    public string Kind => "body-field";

    public string? Failure(Fact fact, ContractDocument contract)
    {
        var operation = FactPlace.Operation(fact, contract);
        var field = fact.Name == "(root)" ? operation?.RequestSchema : FactPlace.BodyField(fact, contract);

        return field is null ? $"no body field {fact.Name}"
            : !Statements.HoldsType(contract, field, fact.SchemaType!) ? $"{fact.Name} is no {fact.Type}"
            : fact.Required is { } required && IsRequired(fact, operation!) != required ? $"{fact.Name}: required is not {required}"
            : fact.Name != "(root)" && field["x-evidence"] is not null ? $"{fact.Name} is documented, but marked otherwise"
            : null;
    }

    private static bool IsRequired(Fact fact, ContractOperation operation)
    {
        var body = operation.RequestBody?["required"]?.GetValue<bool>() ?? false;

        return body && (fact.Name == "(root)" || Statements.Layers(operation.Contract, operation.RequestSchema)
            .SelectMany(layer => layer["required"] as JsonArray ?? [])
            .Any(name => name!.GetValue<string>() == fact.Name));
    }
}
