using TiledeskContracts.Contract.Tests.Contracts;

namespace TiledeskContracts.Contract.Tests.Facts;

/// <summary>Looks for statements of one kind in a contract.</summary>
internal interface IFactChecker
{
    /// <summary>The kind of statement this checker reads.</summary>
    string Kind { get; }

    /// <summary>What the contract lacks, or null when it holds the statement.</summary>
    string? Failure(Fact fact, ContractDocument contract);
}
