using TiledeskContracts.Contract.Tests.Contracts;

namespace TiledeskContracts.Contract.Tests.Facts.Checkers;

/// <summary>An operation is there, under the documented address.</summary>
internal sealed class OperationChecker : IFactChecker
{
    public string Kind => "operation";

    public string? Failure(Fact fact, ContractDocument contract)
    {
        if (FactPlace.Operation(fact, contract) is not { } operation)
        {
            return $"no operation {fact.Operation}";
        }

        var server = contract.Root["servers"]?[0]?["url"]?.GetValue<string>();
        var address = server + (FactPlace.DocumentedPath(operation) ?? operation.Path);

        // The page puts the version into the host or into the path; both give this address.
        var documented = "https://api.tiledesk.com" + fact.Value!["path"]!.GetValue<string>();

        return address == documented ? null : $"address {address}, documented {documented}";
    }
}
