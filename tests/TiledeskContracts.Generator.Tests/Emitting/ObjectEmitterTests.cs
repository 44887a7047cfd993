using TiledeskContracts.Generator.Emitting;
using TiledeskContracts.Generator.Tests.Runs;
using TiledeskContracts.Spec.Model;

namespace TiledeskContracts.Generator.Tests.Emitting;

public sealed class ObjectEmitterTests
{
    [Fact]
    public void Object_OfAnAnswer_HasReaderWriterAndExtras()
    {
        var model = Models.Object(
            "Note",
            Models.Property("id", Models.Text, PropertyShape.Required),
            Models.Property("text", Models.Text, PropertyShape.Optional))
        with
        {
            IdentityProperty = "Id",
        };

        Snapshot.Verify(Emit.File(model, ObjectEmitter.Emit));
    }

    [Fact]
    public void Object_OfAnAnswer_TakesEachShapeByItsCell()
    {
        var model = Models.Object(
            "Shapes",
            Models.Property("note", Models.Note, PropertyShape.Required),
            Models.Property("tags", new(TypeKind.List, Element: Models.Text), PropertyShape.Required),
            Models.Property("count", Models.Whole, PropertyShape.Required),
            Models.Property("closedAt", new(TypeKind.DateTime), PropertyShape.RequiredNullable),
            Models.Property("owner", new(TypeKind.Reference, Element: Models.Note), PropertyShape.Optional));

        Snapshot.Verify(Emit.File(model, ObjectEmitter.Emit));
    }

    [Fact]
    public void Object_OfARequest_TakesEachShapeByItsCell()
    {
        var model = Models.Object(
            "Change",
            Models.Property("text", Models.Text, PropertyShape.Required),
            Models.Property("note", Models.Note, PropertyShape.Required),
            Models.Property("until", new(TypeKind.Date), PropertyShape.OptionalNullable),
            Models.Property("tags", new(TypeKind.Map, Element: Models.Whole with { Nullable = true }), PropertyShape.Optional))
        with
        {
            RequestOnly = true,
        };

        Snapshot.Verify(Emit.File(model, ObjectEmitter.Emit));
    }
}
