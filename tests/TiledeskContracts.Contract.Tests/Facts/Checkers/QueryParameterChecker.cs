using TiledeskContracts.Contract.Tests.Contracts;

namespace TiledeskContracts.Contract.Tests.Facts.Checkers;

/// <summary>A query parameter is there, typed, and required exactly where the page says so.</summary>
internal sealed class QueryParameterChecker : IFactChecker
{
    public string Kind => "query-param";

    public string? Failure(Fact fact, ContractDocument contract)
    {
        if (FactPlace.QueryParameter(fact, contract) is not { } parameter)
        {
            return $"no query parameter {fact.Name}";
        }

        var required = parameter["required"]?.GetValue<bool>() ?? false;

        // No page calls a query parameter required, so none may become so.
        return required != (fact.Required ?? false) ? $"{fact.Name}: required is {required}"
            : !Statements.HoldsType(contract, parameter, fact.SchemaType!) ? $"{fact.Name} is no {fact.Type}"
            : parameter["x-evidence"] is not null ? $"{fact.Name} is documented, but marked otherwise"
            : null;
    }
}
