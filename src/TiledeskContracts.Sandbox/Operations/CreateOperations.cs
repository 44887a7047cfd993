using System.Text.Json.Nodes;
using TiledeskContracts.Sandbox.Http;
using TiledeskContracts.Sandbox.Rendering;
using TiledeskContracts.Sandbox.State;

namespace TiledeskContracts.Sandbox.Operations;

/// <summary>Opens requests.</summary>
internal static class CreateOperations
{
    private static readonly string[] _texts = ["first_text", "subject", "sourcePage", "language", "userAgent", "priority"];

    public static Answer Create(OperationCall call)
    {
        if (!Casting.IsTruthy(call.Fields["first_text"]))
        {
            return ErrorAnswers.Invalid(call.Fields, "first_text");
        }

        var sender = call.Fields["sender"].AsText();
        var author = sender is null ? call.Caller.Member : call.State.FindMember(call.ProjectId, sender);
        if (author is null)
        {
            return ErrorAnswers.Message(403, $"Unauthorized. Project_user not found with user id  : {sender}");
        }

        return TryCreate(call, author) is { } request
            ? Answer.Ok(RequestRenderer.Created(call.State.Requests.Put(request)))
            : ErrorAnswers.CannotCreate();
    }

    // Null stands for every failure: the server tells none of them from the others.
    private static JsonObject? TryCreate(OperationCall call, JsonObject author)
    {
        var routing = new RequestRouting(call.State);
        var requestId = call.Fields["request_id"].AsText() ?? $"support-group-{call.ProjectId}-{call.State.NewHex(16)}";
        var named = TextsOf(call.Fields["participants"]);
        var department = named.Count > 0 ? null : routing.FindDepartment(call.ProjectId, call.Fields["departmentid"]);
        if ((named.Count == 0 && department is null)
            || TextsOf(call.Fields["followers"]).Exists(follower => !Casting.IsObjectId(follower)))
        {
            return null;
        }

        var participants = department is null ? named : routing.Choose(department, call.ProjectId, withoutBot: false);
        var lead = LeadOf(call, author);
        var request = Opened(call, requestId, participants);
        request["lead"] = lead.Id;
        if (department is not null)
        {
            request["department"] = department.Id;
        }

        if (!TryWriteFields(request, call.Fields))
        {
            return null;
        }

        // That an id is taken shows only when the request is stored, and by then it has its number.
        if (call.State.FindRequest(call.ProjectId, requestId) is not null)
        {
            call.State.SkipTicket(call.ProjectId);
            return null;
        }

        request["snapshot"] = Snapshot(call, routing, department, author, lead);
        request["ticket_id"] = call.State.NextTicket(call.ProjectId);
        return request;
    }

    private static JsonObject Opened(OperationCall call, string requestId, IReadOnlyList<string> participants)
    {
        var now = call.State.Timestamp;
        var request = new JsonObject
        {
            ["status"] = RequestStatuses.Open(participants.Count),
            ["preflight"] = false,
            ["priority"] = "medium",
            ["_id"] = call.State.NewId(),
            ["request_id"] = requestId,
            ["requester"] = call.Caller.Member?.Id,
            ["id_project"] = call.ProjectId,
            ["createdBy"] = call.Caller.Id,
            ["channel"] = new JsonObject { ["name"] = "chat21" },
            ["tags"] = new JsonArray(),
            ["notes"] = new JsonArray(),
            ["createdAt"] = now,
            ["channelOutbound"] = new JsonObject { ["name"] = "chat21" },
            ["updatedAt"] = now,
            ["__v"] = 0,
        };
        request.SetTexts("participants", participants);

        // Of several named participants only the first is taken for an agent or a bot.
        request.SetAgentsAndBots([.. participants.Take(1)]);
        request.SetTexts("followers", TextsOf(call.Fields["followers"]));
        if (participants.Count > 0)
        {
            request["assigned_at"] = now;
        }

        return request;
    }

    private static bool TryWriteFields(JsonObject request, JsonObject fields)
    {
        foreach (var name in _texts)
        {
            if (fields.TryGetPropertyValue(name, out var value))
            {
                if (!Casting.TryString(value, out var text))
                {
                    return false;
                }

                request[name] = text;
            }
        }

        if (fields.TryGetPropertyValue("attributes", out var attributes) && Minimizing.TryMinimize(attributes, out var stored))
        {
            request["attributes"] = stored;
        }

        if (fields.TryGetPropertyValue("location", out var location))
        {
            request["location"] = LocationFields.Stored(location);
        }

        return TryWriteChannel(request, fields);
    }

    private static bool TryWriteChannel(JsonObject request, JsonObject fields)
    {
        if (fields.TryGetPropertyValue("channel", out var channel))
        {
            if (channel is not (null or JsonObject))
            {
                return false;
            }

            request["channel"] = channel is JsonObject named ? new JsonObject { ["name"] = named["name"]?.DeepClone() } : null;
        }

        var name = (request["channel"] as JsonObject)?.Text("name");
        request["smartAssignment"] = name is not ("email" or "form");
        return true;
    }

    // The lead is the author's; what it is called when it is made comes from the caller, even for another author.
    private static JsonObject LeadOf(OperationCall call, JsonObject author)
    {
        var leadId = (author.Text("id_user") ?? author.Text("uuid_user"))!;
        return call.State.Leads.All.FirstOrDefault(lead => lead.Text("lead_id") == leadId && lead.Text("id_project") == call.ProjectId)
            ?? new DocumentFactory(call.State).Lead(
                call.ProjectId,
                leadId,
                call.Fields["senderFullname"].AsText() ?? call.Caller.FullName,
                call.Fields["email"].AsText() ?? call.Caller.Identity.Text("email"),
                "system");
    }

    private static JsonObject Snapshot(OperationCall call, RequestRouting routing, JsonObject? department, JsonObject author, JsonObject lead)
    {
        var snapshot = new JsonObject();
        if (department is not null)
        {
            snapshot["department"] = department.DeepClone();
        }

        snapshot["availableAgentsCount"] = routing.Available(call.ProjectId).Count;
        snapshot["requester"] = author.DeepClone();
        snapshot["lead"] = lead.DeepClone();
        snapshot["agents"] = routing.TeamOf(call.ProjectId);
        return snapshot;
    }

    private static List<string> TextsOf(JsonNode? node) =>
        node is JsonArray items ? [.. items.Select(item => item.AsText() ?? "")] : [];
}
