using TiledeskContracts.Generator.Emitting;
using TiledeskContracts.Generator.Tests.Runs;

namespace TiledeskContracts.Generator.Tests.Emitting;

public sealed class ClientEmitterTests
{
    [Fact]
    public void Client_WithTag_HasConstructorsAndInterface() =>
        Snapshot.Verify(Emit.File(Models.Client("project_id"), ClientEmitter.Emit));
}
