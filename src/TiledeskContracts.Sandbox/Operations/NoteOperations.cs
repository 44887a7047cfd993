using System.Text.Json.Nodes;
using TiledeskContracts.Sandbox.Http;
using TiledeskContracts.Sandbox.State;

namespace TiledeskContracts.Sandbox.Operations;

/// <summary>Adds and deletes notes.</summary>
internal static class NoteOperations
{
    public static Answer Add(OperationCall call)
    {
        var text = call.Fields["text"];
        if (!Casting.IsTruthy(text) || string.IsNullOrWhiteSpace(text.AsText() ?? "-"))
        {
            return ErrorAnswers.Failure(400, $"Field 'text' is required. Received value: {Received(call.Fields)}");
        }

        // A text that cannot be trimmed, and a caller without a role, throw where nobody catches.
        if (text.AsText() is null || call.Caller.IsBot)
        {
            return Answer.Never;
        }

        if (Refuse(call, out var request) is { } refusal)
        {
            return refusal;
        }

        var now = call.State.Timestamp;
        ((JsonArray)request!["notes"]!).Add(new JsonObject
        {
            ["_id"] = call.State.NewId(),
            ["text"] = text!.DeepClone(),
            ["createdBy"] = call.Caller.Id,
            ["updatedAt"] = now,
            ["createdAt"] = now,
        });
        request.Touch(call.State);
        return Answer.Ok(call.Renderer.Populated(request));
    }

    public static Answer Delete(OperationCall call)
    {
        if (Refuse(call, out var request, Casting.IsObjectId(call.ItemId)) is { } refusal)
        {
            return refusal;
        }

        var notes = (JsonArray)request!["notes"]!;
        notes.RemoveAll(note => (note as JsonObject)?.Id == call.ItemId);
        request.Touch(call.State);
        return Answer.Ok(call.Renderer.Populated(request));
    }

    // Owners and admins are not asked for participation, and an unknown request is null to them.
    private static Answer? Refuse(OperationCall call, out JsonObject? request, bool idFits = true)
    {
        request = call.FindRequest();
        if (!call.Caller.SeesEverything)
        {
            if (request is null)
            {
                return ErrorAnswers.Failure(404, $"Request with id {call.RequestId} not found.");
            }

            if (!request.HasParticipant(call.Caller.Id))
            {
                return ErrorAnswers.Failure(403, "You are not participating in the conversation");
            }
        }

        if (!idFits)
        {
            return ErrorAnswers.Message(500, "Error adding request object.");
        }

        return request is null ? Answer.Ok(null) : null;
    }

    private static string Received(JsonObject fields) =>
        fields.TryGetPropertyValue("text", out var text) ? text.AsText() ?? text?.ToJsonString() ?? "null" : "undefined";
}
