using TiledeskContracts.Contract.Tests.Recordings;
using TiledeskContracts.Sandbox.Contracts;

namespace TiledeskContracts.Sandbox.Tests.Contracts;

public sealed class ContractLibraryTests
{
    [Fact]
    public void Contracts_OfBothVersions_AreServedBelowTheirPrefix()
    {
        var served = ContractLibrary.All.Select(contract => (contract.Prefix, contract.Routes.Count));

        Assert.Equal([("v2", 14), ("v3", 20)], served);
    }

    [Fact]
    public void Recordings_OfEachServedOperation_Exist()
    {
        var served = ContractLibrary.All.SelectMany(contract => contract.Routes).Select(route => route.OperationId).Distinct();
        var recorded = RecordingIndex.OfOperations.Select(entry => entry.OperationId!).Distinct();

        Assert.Equal(served.Order(StringComparer.Ordinal), recorded.Order(StringComparer.Ordinal));
    }
}
