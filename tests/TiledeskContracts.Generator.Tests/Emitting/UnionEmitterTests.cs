using TiledeskContracts.Generator.Emitting;
using TiledeskContracts.Generator.Tests.Runs;
using TiledeskContracts.Spec.Model;

namespace TiledeskContracts.Generator.Tests.Emitting;

public sealed class UnionEmitterTests
{
    [Fact]
    public void Union_OfTextAndObject_IsToldApartByToken() =>
        Snapshot.Verify(Emit.File(
            Models.Union("Subject", new UnionCaseModel("Text", Models.Text), new UnionCaseModel("Note", Models.Note)),
            UnionEmitter.Emit));
}
