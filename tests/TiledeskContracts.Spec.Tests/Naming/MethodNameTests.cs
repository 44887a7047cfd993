using TiledeskContracts.Spec.Naming;

namespace TiledeskContracts.Spec.Tests.Naming;

public sealed class MethodNameTests
{
    [Theory]
    [InlineData("listRequests", "requests", "List")]
    [InlineData("closeRequest", "requests", "Close")]
    [InlineData("rateRequest", "request", "Rate")]
    [InlineData("addParticipant", "requests", "AddParticipant")]
    [InlineData("addRequestParticipant", "requests", "AddParticipant")]
    [InlineData("getChatbotParameters", "requests", "GetChatbotParameters")]
    [InlineData("list_project_users", "project users", "List")]
    [InlineData("listCategories", "category", "List")]
    [InlineData("getBoxes", "box", "Get")]
    [InlineData("requests", "requests", "Requests")]
    [InlineData("notesOfRequest", "requests", "NotesOfRequest")]
    [InlineData("closeRequestAsync", "requests", "Close")]
    [InlineData("requests2", "requests", "Requests2")]
    [InlineData("", "requests", "Empty")]
    public void Of_OperationId_LeavesTheTagOut(string operationId, string tag, string expected) =>
        Assert.Equal(expected, MethodName.Of(operationId, tag));

    [Theory]
    [InlineData("GET", "/users/{id}/notes", "getUsersByIdNotes")]
    [InlineData("DELETE", "/{project_id}/requests", "deleteByProjectIdRequests")]
    [InlineData("POST", "/", "post")]
    [InlineData("GET", "/files/{name}.{ext}", "getFilesByNameAndExt")]
    public void OperationId_Missing_IsMadeOfMethodAndPath(string method, string template, string expected) =>
        Assert.Equal(expected, MethodName.OperationId(method, template));
}
