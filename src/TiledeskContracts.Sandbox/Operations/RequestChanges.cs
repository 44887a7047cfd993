using System.Text.Json.Nodes;
using TiledeskContracts.Sandbox.State;

namespace TiledeskContracts.Sandbox.Operations;

/// <summary>Changes to a stored request that several operations share.</summary>
internal static class RequestChanges
{
    public const string BotPrefix = "bot_";

    extension(JsonObject request)
    {
        public int Status => (int)(request.Number("status") ?? 0);

        public bool HasParticipant(string userId) => request.Texts("participants").Contains(userId);

        // A tag without a name gets in unchecked by an update, and from then on the whole request fails its validation.
        public bool CannotBeSaved() =>
            request["tags"] is JsonArray tags && tags.Any(tag => (tag as JsonObject)?.Text("tag") is null);

        public void Touch(SandboxState state) => request["updatedAt"] = state.Timestamp;

        /// <summary>Saves a changed list: the server counts those.</summary>
        public void TouchList(SandboxState state)
        {
            request["__v"] = (int)(request.Number("__v") ?? 0) + 1;
            request.Touch(state);
        }

        public void SetTexts(string name, IEnumerable<string> texts) =>
            request[name] = new JsonArray([.. texts.Select(text => JsonValue.Create(text))]);

        /// <summary>Writes the participants, and the lists of agents and bots that are made of them.</summary>
        public void SetParticipants(IReadOnlyList<string> participants)
        {
            request.SetTexts("participants", participants);
            request.SetAgentsAndBots(participants);
        }

        public void SetAgentsAndBots(IReadOnlyList<string> participants)
        {
            var bots = participants.Where(IsBot).Select(bot => bot[BotPrefix.Length..]).ToList();
            request["hasBot"] = bots.Count > 0;
            request.SetTexts("participantsAgents", participants.Where(participant => !IsBot(participant)));
            request.SetTexts("participantsBots", bots);
        }

        public JsonObject Attributes()
        {
            if (request["attributes"] is not JsonObject attributes)
            {
                request["attributes"] = attributes = [];
            }

            return attributes;
        }
    }

    private static bool IsBot(string participant) => participant.StartsWith(BotPrefix, StringComparison.Ordinal);
}
