namespace TiledeskContracts.Spec.Tests.Linking;

public sealed class HeaderTableTests
{
    [Fact]
    public void Headers_OfAnOperationBesideAPathsReference_HaveAReader()
    {
        var contract = Linked.Text("""
            paths:
              /a:
                $ref: '#/components/pathItems/Shared'
                put: { operationId: putA, responses: { '204': { description: d, headers: { X-Own: { schema: { type: string } } } } } }
            components:
              pathItems:
                Shared:
                  get: { operationId: getA, responses: { '204': { description: d, headers: { X-Shared: { schema: { type: integer } } } } } }
            """).Contracts[0];

        Assert.Equal(["X-Own", "X-Shared"], contract.Headers!.Headers.Select(header => header.WireName));
        Assert.Equal(["putA", "getA"], contract.Tags[0].Operations.Select(operation => operation.OperationId));
    }
}
