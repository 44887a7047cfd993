using System.Globalization;
using System.Text.Json.Nodes;
using TiledeskContracts.Sandbox.Access;
using TiledeskContracts.Sandbox.Http;
using TiledeskContracts.Sandbox.Rendering;
using TiledeskContracts.Sandbox.State;

namespace TiledeskContracts.Sandbox.Operations;

/// <summary>Closes, reopens, routes and deletes requests.</summary>
internal static class LifecycleOperations
{
    public static Answer Close(OperationCall call)
    {
        var request = call.FindRequest();
        if (!call.Caller.SeesEverything)
        {
            if (request is null)
            {
                return ErrorAnswers.Failure(404, "Request not found");
            }

            if (!request.HasParticipant(call.Caller.Id))
            {
                return ErrorAnswers.Failure(403, "You must be among the participants to close a conversation.");
            }
        }

        if (request is null)
        {
            return ErrorAnswers.Failure(500, "Error closing request");
        }

        if (request.Status == RequestStatuses.Closed && !call.Fields["force"].IsTrue())
        {
            return Answer.Ok(call.Renderer.Populated(request));
        }

        Close(call, request);

        // The server writes the request, then looks for the channel's name; without a channel it never answers.
        return request.TryGetPropertyValue("channel", out var channel) && channel is null
            ? Answer.Never
            : Answer.Ok(call.Renderer.Populated(request));
    }

    public static Answer Reopen(OperationCall call)
    {
        if (call.FindRequest() is not { } request)
        {
            return ErrorAnswers.Failure(500, "Error reopening request");
        }

        if (request.Status is RequestStatuses.Closed or RequestStatuses.Abandoned)
        {
            request["status"] = RequestStatuses.Open(request.Texts("participants").Count);
            call.State.Say(call.RequestId, "Bot", "Chat reopened");
            request.Touch(call.State);
        }

        return Answer.Ok(call.Renderer.Populated(request));
    }

    public static Answer Route(OperationCall call)
    {
        var routing = new RequestRouting(call.State);
        var department = routing.FindDepartment(call.ProjectId, call.Fields["departmentid"]);
        if (department is null || call.FindRequest() is not { } request)
        {
            return ErrorAnswers.Message(500, "Error changing the department.");
        }

        var participants = routing.Choose(department, call.ProjectId, Casting.IsTruthy(call.Fields["nobot"]));
        var isMoved = request.Text("department") != department.Id || !participants.SequenceEqual(request.Texts("participants"));
        request["department"] = department.Id;
        request["status"] = RequestStatuses.Open(participants.Count);
        request.SetParticipants(participants);
        request.Remove("waiting_time");
        request.Remove("assigned_at");
        if (participants.Count > 0)
        {
            request["assigned_at"] = call.State.Timestamp;
        }

        var snapshot = (JsonObject)request["snapshot"]!;
        snapshot["department"] = department.DeepClone();
        snapshot["agents"] = routing.TeamOf(call.ProjectId);
        if (isMoved)
        {
            request.TouchList(call.State);
        }

        return Answer.Ok(call.Renderer.Populated(request, showTeam: true));
    }

    public static Answer Delete(OperationCall call)
    {
        if (call.Caller.Role < ProjectRole.Owner)
        {
            return ErrorAnswers.Message(403, "Unauthorized.");
        }

        // The server looks for the id alone, so the path of any project that the caller owns reaches it.
        if (call.State.FindRequest(call.RequestId) is not { } request)
        {
            return ErrorAnswers.Message(404, "Object not found.");
        }

        call.State.Requests.Remove(request);
        return Answer.Ok(RequestRenderer.WithIds(request, showTeam: true));
    }

    private static void Close(OperationCall call, JsonObject request)
    {
        var now = call.State.Now;
        request["status"] = RequestStatuses.Closed;
        request["closed_at"] = SandboxState.Format(now);
        request["closed_by"] = call.Caller.Id;
        request["duration"] = request.Text("createdAt") is { } created
            ? (long)(now - DateTimeOffset.Parse(created, CultureInfo.InvariantCulture)).TotalMilliseconds
            : 0;
        request["transcript"] = string.Join("\r\n", call.State.Conversations.GetValueOrDefault(call.RequestId) ?? []);
        call.State.Say(call.RequestId, "Bot", "Chat closed");
        request.Touch(call.State);
    }
}
