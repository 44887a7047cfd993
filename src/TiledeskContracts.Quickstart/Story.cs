using System.Net;
using System.Text.Json;
using TiledeskContracts.Errors;
using TiledeskContracts.V3;

namespace TiledeskContracts.Quickstart;

/// <summary>A day at the help desk: every operation of the v3 contract, once, and a look through v2.</summary>
/// <param name="desk">Where it happens.</param>
/// <param name="narrator">Who tells it.</param>
internal sealed class Story(Desk desk, Narrator narrator)
{
    private const int MostShown = 6;

    private readonly RequestsClient _requests = desk.V3.Requests;

    /// <summary>Tells it from the first request to the last deletion.</summary>
    public async Task TellAsync(CancellationToken cancellationToken)
    {
        List<Request> mine = [];
        try
        {
            await OpenAsync(mine, cancellationToken);
            await LookAsync(mine[0], cancellationToken);
            await ChangeAsync(mine[0], cancellationToken);
            await GatherPeopleAsync(mine[0], cancellationToken);
            await FinishAsync(mine[0], cancellationToken);
        }
        catch
        {
            // Whatever happened in between, nothing of ours should stay behind on somebody's server.
            await TidyUpAsync(mine);
            throw;
        }

        if (await TidyUpAsync(mine) is > 0 and var left)
        {
            throw new InvalidOperationException($"{left} of the requests made above stay behind. Deleting takes the owner's role.");
        }
    }

    private async Task OpenAsync(List<Request> mine, CancellationToken cancellationToken)
    {
        foreach (var text in new[] { "Where is my order?", "The invoice is wrong.", "Thank you!" })
        {
            var created = await _requests.CreateAsync(new() { FirstText = text, Language = "en", SourcePage = "https://shop.example.com/help" }, cancellationToken: cancellationToken);
            mine.Add(created);
            narrator.Step("Create a request", $"#{created.TicketId} \"{created.FirstText}\", {created.Status}");
        }
    }

    private async Task LookAsync(Request first, CancellationToken cancellationToken)
    {
        var page = await _requests.ListAsync(new() { Limit = 2 }, cancellationToken: cancellationToken);
        narrator.Step("List one page of two", $"{page.Requests.Count} of {page.Count}");

        narrator.Step("List all that are open", "newest first, page by page:");
        var shown = 0;
        await foreach (var request in _requests.ListAllAsync(new() { Limit = 2, Status = [RequestStatusFilter.Unserved, RequestStatusFilter.Served] }, cancellationToken: cancellationToken))
        {
            narrator.Detail($"#{request.TicketId} {request.FirstText} ({request.Department?.Value?.Name ?? "no department"})");
            if (++shown == MostShown)
            {
                // A page is asked for when it is reached: leaving here asks a busy desk for no more.
                narrator.Detail("and so on");
                break;
            }
        }

        var read = await _requests.GetAsync(first.RequestId, cancellationToken: cancellationToken);
        narrator.Step("Read one", $"#{read.TicketId}, asked by {read.Lead?.Value?.FullName ?? read.Lead?.Id}");

        var seenByV2 = await desk.V2.Requests.GetAsync(first.RequestId, cancellationToken: cancellationToken);
        narrator.Step("Read it through the v2 contract", $"#{seenByV2.TicketId}, the same");

        var parameters = await _requests.GetChatbotParametersAsync(first.RequestId, cancellationToken: cancellationToken);
        narrator.Step("Ask for its chatbot parameters", parameters.GetRawText());

        await TryHistoryAsync(first.RequestId, cancellationToken);
    }

    private async Task TryHistoryAsync(string requestId, CancellationToken cancellationToken)
    {
        try
        {
            var history = await _requests.GetHistoryAsync(requestId, cancellationToken: cancellationToken);
            narrator.Step("Ask for its history", history.GetRawText());
        }
        catch (ApiException absent) when (absent.Status == HttpStatusCode.NotFound)
        {
            narrator.Step("Ask for its history", "404: this server does not have the documented history");
        }
    }

    private async Task ChangeAsync(Request first, CancellationToken cancellationToken)
    {
        var updated = await _requests.UpdateAsync(first.RequestId, new() { Language = "it", SourcePage = "https://shop.example.com/it" }, cancellationToken: cancellationToken);
        narrator.Step("Update language and page", $"{updated.Language}, {updated.SourcePage}");

        var order = new Dictionary<string, JsonElement> { ["order"] = JsonElement.Parse("\"A-1027\"") };
        var described = await _requests.UpdateAttributesAsync(first.RequestId, order, cancellationToken: cancellationToken);
        narrator.Step("Set attributes", string.Join(", ", described.Attributes!.Select(pair => $"{pair.Key}: {pair.Value}")));

        var routed = await _requests.RouteAsync(first.RequestId, new() { DepartmentId = first.Department?.Id ?? "" }, cancellationToken: cancellationToken);
        narrator.Step("Route to its department", $"{routed.Department?.Value?.Name}, {routed.Status}");

        var noted = await _requests.AddNoteAsync(first.RequestId, new() { Text = "Called the carrier." }, cancellationToken: cancellationToken);
        var note = noted!.Notes[^1];
        narrator.Step("Add a note", $"\"{note.Text}\"");
        var cleared = await _requests.DeleteNoteAsync(first.RequestId, note.Id, cancellationToken: cancellationToken);
        narrator.Step("Delete it", $"{cleared!.Notes.Count} notes left");
    }

    private async Task GatherPeopleAsync(Request first, CancellationToken cancellationToken)
    {
        // Participants are users, followers are memberships of the project: two kinds of id.
        var (userId, projectUserId) = (first.CreatedBy!, first.Requester!.Value.Id);

        var joined = await _requests.AddParticipantAsync(first.RequestId, new() { ParticipantId = userId }, cancellationToken: cancellationToken);
        narrator.Step("Add a participant", $"{joined.Participants.Count} taking part");
        var set = await _requests.SetParticipantsAsync(first.RequestId, [userId], cancellationToken: cancellationToken);
        narrator.Step("Set the participants", string.Join(", ", set.Participants));
        var left = await _requests.DeleteParticipantAsync(first.RequestId, userId, cancellationToken: cancellationToken);
        narrator.Step("Remove the participant", $"{left.Participants.Count} taking part, {left.Status}");

        var followed = await _requests.AddFollowerAsync(first.RequestId, new() { ProjectUserId = projectUserId }, cancellationToken: cancellationToken);
        narrator.Step("Add a follower", $"{followed.Followers?.Count} following");
        var followers = await _requests.SetFollowersAsync(first.RequestId, [projectUserId], cancellationToken: cancellationToken);
        narrator.Step("Set the followers", $"{followers.Followers?.Count} following");
        var unfollowed = await _requests.DeleteFollowerAsync(first.RequestId, projectUserId, cancellationToken: cancellationToken);
        narrator.Step("Remove the follower", $"{unfollowed.Followers?.Count} following");
    }

    private async Task FinishAsync(Request first, CancellationToken cancellationToken)
    {
        var rated = await _requests.RateAsync(first.RequestId, new() { Rate = 5, RateMessage = "Quick and kind" }, cancellationToken: cancellationToken);
        narrator.Step("Rate it", $"{rated.Rating} of 5: {rated.RatingMessage}");

        var closed = await _requests.CloseAsync(first.RequestId, cancellationToken: cancellationToken);
        narrator.Step("Close it", $"{closed.Status}, at {closed.ClosedAt:u}");

        var reopened = await _requests.ReopenAsync(first.RequestId, cancellationToken: cancellationToken);
        narrator.Step("Reopen it", $"{reopened.Status}");
    }

    /// <returns>How many could not be deleted.</returns>
    private async Task<int> TidyUpAsync(List<Request> mine)
    {
        var left = 0;
        if (mine.Count > 0 && desk.IsReal)
        {
            narrator.Detail($"About to delete the {mine.Count} requests made above, and nothing else: {string.Join(", ", mine.Select(request => $"#{request.TicketId}"))}");
        }

        foreach (var request in mine)
        {
            // The caller's token may be the reason we are here; what was made must still go.
            try
            {
                await _requests.DeleteAsync(request.RequestId, cancellationToken: CancellationToken.None);
                narrator.Step("Delete a request", $"#{request.TicketId} is gone");
            }
            catch (Exception problem) when (problem is ApiException or ApiTimeoutException or HttpRequestException)
            {
                // The next one may still go, and what ended the story must not be hidden by this.
                narrator.Step("Delete a request", $"#{request.TicketId} stays behind: {problem.Message}");
                left++;
            }
        }

        return left;
    }
}
