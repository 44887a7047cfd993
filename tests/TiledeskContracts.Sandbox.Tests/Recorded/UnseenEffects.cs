using System.Text.Json.Nodes;
using TiledeskContracts.Contract.Tests.Recordings;

namespace TiledeskContracts.Sandbox.Tests.Recorded;

/// <summary>What calls changed on the server though their answers do not show it.</summary>
internal static class UnseenEffects
{
    public static RecordedWorld Apply(RecordedWorld world, Recording recording)
    {
        // Refused with 500, and stored all the same: the next recordings show what it does to reading.
        if (recording.Entry is { OperationId: "addParticipant", Case: "not an ObjectId" or "a guest id (a UUID)" })
        {
            var member = recording.Request.Body!.Value.GetProperty("member").GetString()!;
            var request = (JsonObject)RequestOf(world, recording).DeepClone();
            ((JsonArray)request["participants"]!).Add(member);
            ((JsonArray)request["participantsAgents"]!).Add(member);
            return world.With(DocumentKind.Request, request);
        }

        // The request was refused after it had taken its number.
        if (recording.Entry is { OperationId: "createRequest", Case: "request_id already used" })
        {
            return world with { SkippedTickets = world.SkippedTickets + 1 };
        }

        if (recording.Entry is { OperationId: "getChatbotParameters", Status: 200 })
        {
            return world with
            {
                BotParameters = world.BotParameters.SetItem(
                    RequestIdOf(recording), (JsonObject)JsonNode.Parse(recording.Response.BodyText)!),
            };
        }

        return world;
    }

    private static JsonObject RequestOf(RecordedWorld world, Recording recording) =>
        world.Of(DocumentKind.Request).Single(request => (string?)request["request_id"] == RequestIdOf(recording));

    private static string RequestIdOf(Recording recording) => recording.Request.Path.Split('/')[3];
}
