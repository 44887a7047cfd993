using System.Text.Json;
using TiledeskContracts.Contract.Tests.Recordings;

namespace TiledeskContracts.Contract.Tests.Ids;

public sealed class RequestIdTests
{
    private const string Project = "6b01633a09cc3e560e37285a";

    [Fact]
    public void Id_Created_NamesItsProjectAndIsNew()
    {
        var id = TiledeskRequestId.Create(Project);

        Assert.Matches($"^support-group-{Project}-[0-9a-f]{{32}}$", id);
        Assert.True(TiledeskRequestId.IsRequestId(id));
        Assert.True(TiledeskRequestId.TryGetProjectId(id, out var project));
        Assert.Equal(Project, project);
        Assert.NotEqual(id, TiledeskRequestId.Create(Project));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("6b01633a-09cc")]
    public void Id_OfNoProject_IsNotMade(string project) => Assert.Throws<ArgumentException>(() => TiledeskRequestId.Create(project));

    [Theory]
    [InlineData("support-group-L_OG76RYhR0XFiMf2PK", true)]
    [InlineData("support-group-af4b54df-3237-4db5-9351", true)]
    [InlineData("support-group-1652435439964", true)]
    [InlineData("support-group-", false)]
    [InlineData("Support-Group-1652435439964", false)]
    [InlineData("6b01633a09cc3e560e37285a", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Text_OfSomeForm_IsRequestIdAsDocumentedAndNamesNoProject(string? text, bool expected)
    {
        Assert.Equal(expected, TiledeskRequestId.IsRequestId(text));
        Assert.False(TiledeskRequestId.TryGetProjectId(text, out var project));
        Assert.Null(project);
    }

    [Theory]
    [InlineData("support-group--31c1a8611c3e4608b8178c6838ec01f7")]
    [InlineData("support-group-p1-31c1a8611c3e4608b8178c6838ec01f")]
    [InlineData("support-group-p1-31c1a8611c3e4608b8178c6838ec01f77")]
    [InlineData("support-group-p1-31c1a861-1c3e-4608-b817-8c6838ec01f7")]
    [InlineData("support-group-p1-x1c1a8611c3e4608b8178c6838ec01f7")]
    public void Project_OfAnIdOfAnotherForm_IsNotRead(string text) => Assert.False(TiledeskRequestId.TryGetProjectId(text, out _));

    [Fact]
    public void Ids_ThatTheRecordedServerMade_HaveTheFormThatWeMake()
    {
        var made = RecordingIndex.Entries
            .Where(entry => entry is { OperationId: "createRequest", Status: 200 })
            .Select(entry => RecordingIndex.Load(entry.File))
            .Where(recording => recording.Request.Body is not { ValueKind: JsonValueKind.Object } body || !body.TryGetProperty("request_id", out _))
            .Select(recording => JsonDocument.Parse(recording.Response.BodyText).RootElement)
            .Select(request => (Id: request.GetProperty("request_id").GetString(), Project: request.GetProperty("id_project").GetString()))
            .ToList();

        Assert.True(made.Count > 10, $"Only {made.Count} recordings create a request without an id.");
        Assert.All(made, request =>
        {
            Assert.True(TiledeskRequestId.TryGetProjectId(request.Id, out var project), request.Id);
            Assert.Equal(request.Project, project);
        });
    }

    [Fact]
    public void InternalIds_OfRecordedRequests_AreNoRequestIds()
    {
        var read = RecordingIndex.Entries
            .Where(entry => entry is { OperationId: "getRequest", Status: 200 })
            .Select(entry => V3Request(RecordingIndex.Load(entry.File).Response.BodyText))
            .ToList();

        Assert.NotEmpty(read);
        Assert.All(read, request => Assert.False(TiledeskRequestId.IsRequestId(request.Id)));
        Assert.All(read, request => Assert.NotEqual(request.Id, request.RequestId));
    }

    private static V3.Request V3Request(string text) => JsonSerializer.Deserialize<V3.Request>(text)!;
}
