using TiledeskContracts.Contract.Tests.Contracts;

namespace TiledeskContracts.Contract.Tests.Facts.Checkers;

/// <summary>A default is stated; one that is no value ("first page") stands in <c>x-documented</c>.</summary>
internal sealed class DefaultChecker : IFactChecker
{
    public string Kind => "default";

    public string? Failure(Fact fact, ContractDocument contract) =>
        Statements.Holds(contract, FactPlace.Member(fact, contract), "default", fact.Value)
            ? null
            : $"{fact.Name} has no default {fact.Value!.ToJsonString()}";
}
