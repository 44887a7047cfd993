using TiledeskContracts.Contract.Tests.Contracts;

namespace TiledeskContracts.Contract.Tests.Facts.Checkers;

/// <summary>A path parameter stands in the path and in the list, typed and required.</summary>
internal sealed class PathParameterChecker : IFactChecker
{
    public string Kind => "path-param";

    public string? Failure(Fact fact, ContractDocument contract)
    {
        var operation = FactPlace.Operation(fact, contract);

        return operation?.Parameter("path", fact.Name!) is not { } parameter ? $"no path parameter {fact.Name}"
            : !operation.Path.Contains($"{{{fact.Name}}}", StringComparison.Ordinal) ? $"{fact.Name} is not in the path"
            : parameter["required"]?.GetValue<bool>() != true ? $"{fact.Name} is not required"
            : !Statements.HoldsType(contract, parameter, fact.SchemaType!) ? $"{fact.Name} is no {fact.Type}"
            : null;
    }
}
