using TiledeskContracts.Generator.Emitting;
using TiledeskContracts.Generator.Tests.Runs;
using TiledeskContracts.Spec.Model;

namespace TiledeskContracts.Generator.Tests.Emitting;

public sealed class TagClientEmitterTests
{
    private static readonly BodyModel _body = new(
        "#/paths/any/requestBody", "body", Models.Note, true, "application/json", new(), MediaKind.Json);

    [Fact]
    public void Endpoint_WithBody_TakesPathThenBodyThenCancellationLast()
    {
        var project = Models.Parameter("project_id", Models.Text, ParameterLocation.Path, required: true) with { IsClientParameter = true };
        var operation = Models.Operation("Replace", "PUT", "/{project_id}/notes/{noteId}", Models.Note with { Nullable = true }) with
        {
            PathParameters = new([project, Models.Parameter("noteId", Models.Text, ParameterLocation.Path, required: true)]),
            Body = _body,
            Role = "guest",
            RecordedRole = "agent",
        };

        Snapshot.Verify(Emit.File(Models.Tag(operation), TagClientEmitter.Emit));
    }

    [Fact]
    public void List_WithPages_HasAMethodForAllOfThem()
    {
        var operation = Models.Operation("List", "GET", "/notes", new(TypeKind.Object, "Acme.V1.NoteList")) with
        {
            Query = Models.Query("ListNotesQuery", Models.Parameter("page", Models.Whole), Models.Parameter("tags", new(TypeKind.List, Element: Models.Text))),
            Pagination = new("Page", 0, "Notes", "Count", Models.Note, "Id", "notes"),
        };

        Snapshot.Verify(Emit.File(Models.Tag(operation), TagClientEmitter.Emit));
    }
}
