using TiledeskContracts.Generator.Emitting;
using TiledeskContracts.Generator.Tests.Runs;
using TiledeskContracts.Spec;
using TiledeskContracts.Spec.Model;

namespace TiledeskContracts.Generator.Tests.Emitting;

public sealed class UnionEmitterTests
{
    private static readonly UnionModel _subject =
        Models.Union("Subject", new UnionCaseModel("Text", Models.Text), new UnionCaseModel("Note", Models.Note));

    private static readonly TypeModel _lead = new(TypeKind.Object, Models.Namespace + ".Lead");

    [Fact]
    public void Union_OfTextAndObject_IsToldApartByToken() => Snapshot.Verify(Emit.File(_subject, UnionEmitter.Emit));

    [Fact]
    public void Union_OfObjectsWithDiscriminator_LooksAhead() => Snapshot.Verify(Emit.File(
        Models.Union("Sender", new UnionCaseModel("Note", Models.Note), new UnionCaseModel("Lead", _lead)) with
        {
            Objects = new("type", new([new("note", 0), new("lead", 1), new("visitor", 1)]), EquatableArray<ObjectShapeModel>.Empty),
        },
        UnionEmitter.Emit));
}
