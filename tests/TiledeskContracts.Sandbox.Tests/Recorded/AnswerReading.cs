using System.Text.Json.Nodes;
using TiledeskContracts.Contract.Tests.Recordings;

namespace TiledeskContracts.Sandbox.Tests.Recorded;

/// <summary>Finds the documents in an answer by their shape and puts them into the world as they are stored.</summary>
internal static class AnswerReading
{
    private static readonly string[] _computed = ["id", "requester_id", "participatingAgents", "participatingBots", "score"];

    public static RecordedWorld Read(RecordedWorld world, RecordingEntry entry, JsonNode body)
    {
        return entry.File.Contains("signinanonymously", StringComparison.Ordinal)
            ? world.With(DocumentKind.User, (JsonObject)body["user"]!)
            : Read(world, body);
    }

    /// <summary>Documents that are somewhere in the answer, whatever it answers.</summary>
    public static RecordedWorld Read(RecordedWorld world, JsonNode? node) => node switch
    {
        JsonArray items => items.Aggregate(world, Read),
        JsonObject document when KindOf(document) is { } kind => Read(world, kind, document),
        JsonObject members => members.Aggregate(world, (known, member) => Read(known, member.Value)),
        _ => world,
    };

    public static DocumentKind? KindOf(JsonObject document)
    {
        if (!document.ContainsKey("_id"))
        {
            return null;
        }

        return document.ContainsKey("ticket_id") ? DocumentKind.Request
            : document.ContainsKey("lead_id") ? DocumentKind.Lead
            : document.ContainsKey("roleType") ? DocumentKind.Member
            : document.ContainsKey("routing") ? DocumentKind.Department
            : document.ContainsKey("webhook_enabled") ? DocumentKind.Bot
            : document.ContainsKey("versions") ? DocumentKind.Project
            : document.ContainsKey("emailverified") && document.ContainsKey("createdAt") ? DocumentKind.User
            : null;
    }

    private static RecordedWorld Read(RecordedWorld world, DocumentKind kind, JsonObject document)
    {
        var stored = (JsonObject)document.DeepClone();
        switch (kind)
        {
            case DocumentKind.Request:
                return ReadRequest(world, document, stored);
            case DocumentKind.Member:
                world = Read(world, document["id_user"] as JsonObject);
                world = Read(world, document["id_project"] as JsonObject);
                Depopulate(stored, "id_user");
                Depopulate(stored, "id_project");
                stored.Remove("isBusy");
                break;
            case DocumentKind.Bot:
                // Only its making shows the secret.
                stored.Remove("secret");
                break;
            case DocumentKind.Lead:
                world = WithRenamedLead(world, stored);
                break;
        }

        return world.With(kind, stored);
    }

    private static RecordedWorld ReadRequest(RecordedWorld world, JsonObject document, JsonObject stored)
    {
        foreach (var name in (string[])["lead", "requester", "department", "participatingAgents", "participatingBots"])
        {
            world = Read(world, document[name]);
        }

        // An unknown lead is shown as null; its id stays unknown, and any other unknown one shows the same.
        if (stored.TryGetPropertyValue("lead", out var lead) && lead is null)
        {
            stored["lead"] = "000000000000000000000000";
        }

        foreach (var name in (string[])["lead", "requester", "department"])
        {
            Depopulate(stored, name);
        }

        foreach (var name in _computed)
        {
            stored.Remove(name);
        }

        // What is in the snapshot is a copy of its day, good only for what was never shown otherwise.
        foreach (var (_, copy) in (JsonObject)stored["snapshot"]!)
        {
            world = copy is JsonObject shown && KindOf(shown) is { } kind ? world.WithNew(kind, (JsonObject)shown.DeepClone()) : world;
        }

        KeepTeam(world, stored);
        if (!world.Documents.ContainsKey((string)stored["_id"]!))
        {
            // The new request's own number counts the skipped ones in.
            world = world with { SkippedTickets = 0 };
        }

        return world.With(DocumentKind.Request, stored);
    }

    // A new name or address of a lead is written into the snapshots of its requests.
    private static RecordedWorld WithRenamedLead(RecordedWorld world, JsonObject lead)
    {
        foreach (var request in world.Of(DocumentKind.Request))
        {
            if (request["snapshot"]!["lead"] is not JsonObject copy || (string?)copy["_id"] != (string?)lead["_id"])
            {
                continue;
            }

            var renamed = (JsonObject)request.DeepClone();
            foreach (var name in (string[])["fullname", "email"])
            {
                if (lead.TryGetPropertyValue(name, out var value))
                {
                    renamed["snapshot"]!["lead"]![name] = value?.DeepClone();
                }
            }

            world = world.With(DocumentKind.Request, renamed);
        }

        return world;
    }

    // The team that a request remembers is seldom shown; then it is the one seen last, or the project's.
    private static void KeepTeam(RecordedWorld world, JsonObject stored)
    {
        var snapshot = (JsonObject)stored["snapshot"]!;
        if (snapshot["agents"] is JsonArray { Count: > 0 })
        {
            return;
        }

        var known = world.Documents.TryGetValue((string)stored["_id"]!, out var before)
            ? (before.Document["snapshot"] as JsonObject)?["agents"] as JsonArray
            : null;
        var team = known ?? new JsonArray(
            [.. world.Of(DocumentKind.Member)
                .Where(member => (int)member["roleType"]! == 1 && (string?)member["id_project"] == (string?)stored["id_project"])
                .Select(member => member.DeepClone())]);
        snapshot["agents"] = team.DeepClone();
    }

    private static void Depopulate(JsonObject stored, string name)
    {
        if (stored[name] is JsonObject populated)
        {
            stored[name] = (string)populated["_id"]!;
        }
    }
}
