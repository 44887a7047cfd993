using TiledeskContracts.Generator.Emitting;
using TiledeskContracts.Generator.Tests.Runs;
using TiledeskContracts.Spec.Model;

namespace TiledeskContracts.Generator.Tests.Emitting;

public sealed class QueryEmitterTests
{
    [Fact]
    public void Query_WithListAndAlias_ClonesItsLists()
    {
        var tags = Models.Parameter("tags", new(TypeKind.List, Element: Models.Text));
        var sort = Models.Parameter("sortField", Models.Text) with { WireAlias = "sort", Default = "createdAt" };

        Snapshot.Verify(Emit.File(Models.Query("ListNotesQuery", tags, sort), QueryEmitter.Emit));
    }
}
