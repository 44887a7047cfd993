using System.Text.Json.Nodes;
using TiledeskContracts.Sandbox.Http;
using TiledeskContracts.Sandbox.Rendering;

namespace TiledeskContracts.Sandbox.Operations;

/// <summary>Reads one request, and what a bot left in it.</summary>
internal static class ReadOperations
{
    public static Answer Get(OperationCall call)
    {
        if (call.FindRequest() is not { } request)
        {
            return ErrorAnswers.Message(404, "Object not found.");
        }

        return RequestRenderer.UnfitParticipant(request) is null
            ? Answer.Ok(call.Renderer.Populated(request))
            : ErrorAnswers.Message(500, "Error getting object.");
    }

    // The server takes the project from the third part of the id and never looks for the request.
    public static Answer GetChatbotParameters(OperationCall call) =>
        call.RequestId.Split('-') is [_, _, var project, ..] && project == call.ProjectId
            ? Answer.Ok(call.State.BotParameters.GetValueOrDefault(call.RequestId)?.DeepClone() ?? new JsonObject())
            : Answer.Json(401, new JsonObject { ["success"] = false, ["message"] = "Request does not belong to the project" });
}
