using System.Text.Json.Nodes;
using TiledeskContracts.Sandbox.State;

namespace TiledeskContracts.Sandbox.Rendering;

/// <summary>Turns a stored request into what an answer shows: ids or the documents they stand for.</summary>
internal sealed class RequestRenderer(SandboxState state)
{
    /// <summary>Ids alone, as lists with <c>no_populate</c> and deletions show a request.</summary>
    public static JsonObject WithIds(JsonObject request, bool showTeam = false)
    {
        var shown = Shown(request, showTeam);
        if (shown.TryGetPropertyValue("lead", out var lead))
        {
            shown["requester_id"] = lead?.DeepClone();
        }

        shown["id"] = request.Id;
        return shown;
    }

    /// <summary>As creating shows it: ids, and a list of participants only where it is empty.</summary>
    public static JsonObject Created(JsonObject request)
    {
        var shown = WithIds(request);
        ((JsonObject)shown["snapshot"]!)["agents"] = new JsonArray();
        shown.Remove("id");
        foreach (var (ids, objects) in ((string, string)[])[("participantsAgents", "participatingAgents"), ("participantsBots", "participatingBots")])
        {
            if (request.Texts(ids).Count == 0)
            {
                shown[objects] = new JsonArray();
            }
        }

        shown["id"] = request.Id;
        return shown;
    }

    /// <summary>With the department, lead, requester and participants as documents.</summary>
    public JsonObject Populated(JsonObject request, bool showTeam = false)
    {
        var shown = Shown(request, showTeam);
        Replace(shown, "department", state.Departments);
        Replace(shown, "lead", state.Leads);
        Replace(shown, "requester", state.ProjectUsers);
        if (shown["requester"] is JsonObject requester && requester.Text("id_user") is { } userId)
        {
            requester["id_user"] = state.Users.Find(userId)?.DeepClone();
        }

        if (shown.ContainsKey("lead"))
        {
            shown["requester_id"] = (shown["lead"] as JsonObject)?.Id;
        }

        shown["participatingAgents"] = Documents(request.Texts("participantsAgents"), state.Users);
        shown["participatingBots"] = Documents(request.Texts("participantsBots"), state.Bots);
        shown["id"] = request.Id;
        return shown;
    }

    /// <summary>A participant whose document cannot even be looked for, because its id is none.</summary>
    public static string? UnfitParticipant(JsonObject request) =>
        request.Texts("participantsAgents").Find(id => !Casting.IsObjectId(id));

    private static JsonObject Shown(JsonObject request, bool showTeam)
    {
        var shown = (JsonObject)request.DeepClone();
        if (!showTeam)
        {
            (shown["snapshot"] as JsonObject)?.Remove("agents");
        }

        return shown;
    }

    private static void Replace(JsonObject shown, string name, DocumentSet documents)
    {
        if (shown.TryGetPropertyValue(name, out var id) && id is not null)
        {
            shown[name] = documents.Find(id.AsText())?.DeepClone();
        }
    }

    private static JsonArray Documents(IEnumerable<string> ids, DocumentSet documents) =>
        [.. ids.Select(documents.Find).OfType<JsonObject>().Select(document => document.DeepClone())];
}
