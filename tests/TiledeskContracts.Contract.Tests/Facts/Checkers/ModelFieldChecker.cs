using TiledeskContracts.Contract.Tests.Contracts;

namespace TiledeskContracts.Contract.Tests.Facts.Checkers;

/// <summary>A field of the request model is there, typed, and not marked as if the page lacked it.</summary>
internal sealed class ModelFieldChecker : IFactChecker
{
    public string Kind => "model-field";

    public string? Failure(Fact fact, ContractDocument contract)
    {
        var field = FactPlace.Member(fact, contract);

        return field is null ? $"no field {fact.Name}"
            : fact.SchemaType is { } type && !Statements.HoldsType(contract, field, type) ? $"{fact.Name} is no {fact.Type}"
            : field["x-evidence"] is not null ? $"{fact.Name} is documented, but marked otherwise"
            : null;
    }
}
