using System.Text.Json.Nodes;
using TiledeskContracts.Sandbox.Access;
using TiledeskContracts.Sandbox.Http;
using TiledeskContracts.Sandbox.Listing;
using TiledeskContracts.Sandbox.Rendering;
using TiledeskContracts.Sandbox.State;

namespace TiledeskContracts.Sandbox.Operations;

/// <summary>Lists requests: filtered, ordered, a page at a time.</summary>
internal static class ListOperations
{
    public static Answer List(OperationCall call)
    {
        // A bot has no membership, and the server reads the role from it.
        if (call.Caller.IsBot)
        {
            return ErrorAnswers.Uncaught();
        }

        try
        {
            return List(call, new ListQuery(call.Query));
        }
        catch (ListRefusal refusal)
        {
            return refusal.Answer;
        }
    }

    private static Answer List(OperationCall call, ListQuery query)
    {
        var order = ListOrder.Read(query);
        var conditions = new ListFilter(query, call.State).Read();
        var page = ListPage.Read(query);
        var matches = call.State.Requests.All
            .Where(request => request.Text("id_project") == call.ProjectId && IsVisible(request, call.Caller))
            .Where(request => conditions.All(condition => condition(request)));
        var found = Find(matches, query, order);
        var shown = page.Of(found).ToList();
        if (!query.IsSet("no_populate") && shown.Select(match => RequestRenderer.UnfitParticipant(match.Request)).OfType<string>().FirstOrDefault() is { } id)
        {
            return ErrorAnswers.CannotList(ErrorAnswers.CastError("ObjectId", id, "_id", "user", []));
        }

        return Answer.Ok(new JsonObject
        {
            ["perPage"] = page.PerPage,
            ["count"] = query.IsSet("no_count") ? 0 : found.Count,
            ["requests"] = new JsonArray([.. shown.Select(match => Show(call, query, match))]),
        });
    }

    // A search orders by score and nothing else.
    private static List<(JsonObject Request, double? Score)> Find(IEnumerable<JsonObject> matches, ListQuery query, ListOrder order)
    {
        if (query.Text("full_text") is not { } text)
        {
            return [.. order.Apply(matches).Select(request => (request, (double?)null))];
        }

        var search = new TextSearch(text);
        return
        [
            .. matches.Select(request => (Request: request, Score: (double?)search.Score(request)))
                .Where(match => match.Score > 0)
                .OrderByDescending(match => match.Score),
        ];
    }

    private static JsonObject Show(OperationCall call, ListQuery query, (JsonObject Request, double? Score) match)
    {
        var shown = query.IsSet("no_populate") ? RequestRenderer.WithIds(match.Request) : call.Renderer.Populated(match.Request);
        if (match.Score is { } score && !query.IsSet("no_textscore"))
        {
            shown["score"] = score;
        }

        return shown;
    }

    // Agents also see what was open to the team when they were in it; supervisors only what they take part in.
    private static bool IsVisible(JsonObject request, Caller caller) =>
        caller.SeesEverything
        || request.HasParticipant(caller.Id)
        || (caller.Role == ProjectRole.Agent
            && request.At("snapshot.agents") is JsonArray team
            && team.Any(member => (member as JsonObject)?.Text("id_user") == caller.Id));
}
