using System.Net;
using System.Text.Json;
using TiledeskContracts.Errors;
using TiledeskContracts.V3;

namespace TiledeskContracts.Contract.Tests.Live;

/// <summary>Each of the 20 operations of v3, once, against a real server.</summary>
public sealed class V3LiveTests(LiveDesk desk) : IClassFixture<LiveDesk>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private RequestsClient Requests => desk.V3.Requests;

    [Fact]
    public async Task Create_WithFirstText_GivesTheRequest()
    {
        var created = await desk.CreateAsync("live: create");

        Assert.Equal("live: create", created.FirstText);
        Assert.StartsWith("support-group-", created.RequestId, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_OnePage_HasTheNewest()
    {
        var created = await desk.CreateAsync("live: list");

        var page = await Requests.ListAsync(new() { Limit = 5 }, cancellationToken: Token);

        Assert.Contains(page.Requests, request => request.RequestId == created.RequestId);
    }

    [Fact]
    public async Task ListAll_InPagesOfTwo_YieldsEachOnce()
    {
        HashSet<string> made = [(await desk.CreateAsync("live: 1")).RequestId, (await desk.CreateAsync("live: 2")).RequestId, (await desk.CreateAsync("live: 3")).RequestId];
        List<string> seen = [];

        await foreach (var request in Requests.ListAllAsync(new() { Limit = 2, Status = [RequestStatusFilter.All] }, cancellationToken: Token))
        {
            seen.Add(request.RequestId);
        }

        Assert.Equal(seen.Distinct(), seen);
        Assert.Subset(seen.ToHashSet(StringComparer.Ordinal), made);
    }

    [Fact]
    public async Task Get_ByRequestId_PopulatesLeadAndDepartment()
    {
        var created = await desk.CreateAsync("live: get");

        var read = await Requests.GetAsync(created.RequestId, cancellationToken: Token);

        Assert.True(read.Lead?.IsPopulated);
        Assert.Equal(created.Department?.Id, read.Department?.Id);
    }

    [Fact]
    public async Task Update_Language_IsKept()
    {
        var created = await desk.CreateAsync("live: update");

        var updated = await Requests.UpdateAsync(created.RequestId, new() { Language = "it" }, cancellationToken: Token);

        Assert.Equal("it", updated.Language);
    }

    [Fact]
    public async Task Route_ToItsDepartment_KeepsIt()
    {
        var created = await desk.CreateAsync("live: route");

        var routed = await Requests.RouteAsync(created.RequestId, new() { DepartmentId = created.Department!.Value.Id }, cancellationToken: Token);

        Assert.Equal(created.Department.Value.Id, routed.Department?.Id);
    }

    [Fact]
    public async Task AddParticipant_OfAUser_TakesPart()
    {
        var created = await desk.CreateAsync("live: add participant");

        var joined = await Requests.AddParticipantAsync(created.RequestId, new() { ParticipantId = created.CreatedBy! }, cancellationToken: Token);

        Assert.Contains(created.CreatedBy, joined.Participants);
    }

    [Fact]
    public async Task SetParticipants_ToNobody_LeavesNobody()
    {
        var created = await desk.CreateAsync("live: set participants");

        var set = await Requests.SetParticipantsAsync(created.RequestId, [], cancellationToken: Token);

        Assert.Empty(set.Participants);
        Assert.Equal(RequestStatus.Unserved, set.Status);
    }

    [Fact]
    public async Task DeleteParticipant_OfAUser_LeavesIt()
    {
        var created = await desk.CreateAsync("live: delete participant");
        await Requests.AddParticipantAsync(created.RequestId, new() { ParticipantId = created.CreatedBy! }, cancellationToken: Token);

        var left = await Requests.DeleteParticipantAsync(created.RequestId, created.CreatedBy!, cancellationToken: Token);

        Assert.DoesNotContain(created.CreatedBy, left.Participants);
    }

    [Fact]
    public async Task UpdateAttributes_WithAKey_AddsIt()
    {
        var created = await desk.CreateAsync("live: attributes");

        var described = await Requests.UpdateAttributesAsync(created.RequestId, new Dictionary<string, JsonElement> { ["order"] = JsonSerializer.SerializeToElement("A-1027") }, cancellationToken: Token);

        Assert.Equal("A-1027", described.Attributes!["order"].GetString());
    }

    [Fact]
    public async Task AddNote_WithText_IsOnTheRequest()
    {
        var created = await desk.CreateAsync("live: add note");

        var noted = await Requests.AddNoteAsync(created.RequestId, new() { Text = "Called." }, cancellationToken: Token);

        Assert.Equal("Called.", Assert.Single(noted!.Notes).Text);
    }

    [Fact]
    public async Task AddNote_ToAnUnknownRequest_GivesNull() =>
        Assert.Null(await Requests.AddNoteAsync("support-group-nobody-knows", new() { Text = "Called." }, cancellationToken: Token));

    [Fact]
    public async Task DeleteNote_OfTheRequest_RemovesIt()
    {
        var created = await desk.CreateAsync("live: delete note");
        var noted = await Requests.AddNoteAsync(created.RequestId, new() { Text = "Called." }, cancellationToken: Token);

        var cleared = await Requests.DeleteNoteAsync(created.RequestId, noted!.Notes[0].Id, cancellationToken: Token);

        Assert.Empty(cleared!.Notes);
    }

    [Fact]
    public async Task GetHistory_WhichTheOpenServerLacks_IsA404ThatSaysSo()
    {
        var created = await desk.CreateAsync("live: history");

        var refused = await Assert.ThrowsAsync<ApiException>(() => Requests.GetHistoryAsync(created.RequestId, cancellationToken: Token));

        Assert.Equal(HttpStatusCode.NotFound, refused.Status);
        Assert.Contains("Cannot GET", refused.RawBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GetChatbotParameters_WithoutABot_IsAnEmptyObject()
    {
        var created = await desk.CreateAsync("live: parameters");

        var parameters = await Requests.GetChatbotParametersAsync(created.RequestId, cancellationToken: Token);

        Assert.Equal("{}", parameters.GetRawText());
    }

    [Fact]
    public async Task Rate_ByItsRequester_IsKeptUnderTheNameTheServerReads()
    {
        var created = await desk.CreateAsync("live: rate");

        var rated = await Requests.RateAsync(created.RequestId, new() { Rate = 4, RateMessage = "Good" }, cancellationToken: Token);

        Assert.Equal(4, rated.Rating);
        Assert.Equal("Good", rated.RatingMessage);
    }

    [Fact]
    public async Task Close_OfAnOpenOne_SetsTimeAndStatus()
    {
        var created = await desk.CreateAsync("live: close");

        var closed = await Requests.CloseAsync(created.RequestId, cancellationToken: Token);

        Assert.Equal(RequestStatus.Closed, closed.Status);
        Assert.NotNull(closed.ClosedAt);
    }

    [Fact]
    public async Task Reopen_OfAClosedOne_IsOpenAgain()
    {
        var created = await desk.CreateAsync("live: reopen");
        await Requests.CloseAsync(created.RequestId, cancellationToken: Token);

        var reopened = await Requests.ReopenAsync(created.RequestId, cancellationToken: Token);

        Assert.NotEqual(RequestStatus.Closed, reopened.Status);
    }

    [Fact]
    public async Task Followers_AddSetDelete_FollowAndLeave()
    {
        var created = await desk.CreateAsync("live: followers");
        var projectUserId = created.Requester!.Value.Id;

        var added = await Requests.AddFollowerAsync(created.RequestId, new() { ProjectUserId = projectUserId }, cancellationToken: Token);
        var set = await Requests.SetFollowersAsync(created.RequestId, [projectUserId], cancellationToken: Token);
        var deleted = await Requests.DeleteFollowerAsync(created.RequestId, projectUserId, cancellationToken: Token);

        Assert.Equal([projectUserId], added.Followers);
        Assert.Equal([projectUserId], set.Followers);
        Assert.Empty(deleted.Followers!);
    }

    [Fact]
    public async Task Delete_OfARequest_LeavesA404()
    {
        var created = await desk.CreateAsync("live: delete");

        await Requests.DeleteAsync(created.RequestId, cancellationToken: Token);
        desk.Forget(created.RequestId);

        var gone = await Assert.ThrowsAsync<ApiException>(() => Requests.GetAsync(created.RequestId, cancellationToken: Token));
        Assert.Equal(HttpStatusCode.NotFound, gone.Status);
    }
}
