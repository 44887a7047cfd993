using System.Text.Json;
using System.Text.Json.Nodes;
using TiledeskContracts.Sandbox.Http;
using TiledeskContracts.Sandbox.Rendering;
using TiledeskContracts.Sandbox.State;

namespace TiledeskContracts.Sandbox.Operations;

/// <summary>Adds, sets and removes participants: user ids, and bots as <c>bot_</c> with their id.</summary>
internal static class ParticipantOperations
{
    public static Answer Add(OperationCall call)
    {
        if (!Casting.IsTruthy(call.Fields["member"]))
        {
            return ErrorAnswers.Invalid(call.Fields, "member");
        }

        // The server calls a string's method on it and swallows what that throws.
        if (call.Fields["member"].AsText() is not { } member)
        {
            return Answer.Never;
        }

        if (call.FindRequest() is not { } request || request.CannotBeSaved())
        {
            return ErrorAnswers.Failure(500, "Error adding participant");
        }

        if (!request.HasParticipant(member))
        {
            request.SetParticipants([.. request.Texts("participants"), member]);
            request["status"] = RequestStatuses.Assigned;
            request["assigned_at"] = call.State.Timestamp;
            request.TouchList(call.State);
        }

        // An id that is none is stored all the same; it is the reading afterwards that fails.
        return Populated(call, request, "Error adding participant");
    }

    public static Answer Set(OperationCall call)
    {
        if (call.Body is not JsonArray items)
        {
            return Answer.Never;
        }

        if (call.FindRequest() is not { } request || request.CannotBeSaved()
            || items.Any(item => item?.GetValueKind() != JsonValueKind.String))
        {
            return ErrorAnswers.Failure(500, "Error setting participants");
        }

        List<string> participants = [.. items.Select(item => item.AsText()!)];
        if (!participants.SequenceEqual(request.Texts("participants")))
        {
            request.SetParticipants(participants);
            request["status"] = RequestStatuses.Open(participants.Count);
            request.TouchList(call.State);
        }

        return Populated(call, request, "Error setting participants");
    }

    public static Answer Remove(OperationCall call)
    {
        var refusal = $"Unable to remove the participant {call.ItemId} from the request {call.RequestId}";
        if (call.FindRequest() is not { } request || request.CannotBeSaved())
        {
            return ErrorAnswers.Failure(400, refusal);
        }

        if (request.HasParticipant(call.ItemId))
        {
            request.SetParticipants([.. request.Texts("participants").Where(participant => participant != call.ItemId)]);
            if (request.Status != RequestStatuses.Closed)
            {
                request["status"] = RequestStatuses.Open(request.Texts("participants").Count);
            }

            RememberLeaving(call, request);
            request.TouchList(call.State);
        }

        return Populated(call, request, refusal);
    }

    private static void RememberLeaving(OperationCall call, JsonObject request)
    {
        if (call.State.FindMember(call.ProjectId, call.ItemId) is not { } member)
        {
            return;
        }

        var attributes = request.Attributes();
        if (attributes["abandoned_by_project_users"] is not JsonObject left)
        {
            attributes["abandoned_by_project_users"] = left = [];
        }

        left[member.Id] = call.State.Now.ToUnixTimeMilliseconds();
    }

    private static Answer Populated(OperationCall call, JsonObject request, string failure) =>
        RequestRenderer.UnfitParticipant(request) is null
            ? Answer.Ok(call.Renderer.Populated(request))
            : ErrorAnswers.Failure(500, failure);
}
