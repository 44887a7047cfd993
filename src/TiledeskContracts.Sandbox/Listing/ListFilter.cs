using System.Globalization;
using System.Text.Json.Nodes;
using TiledeskContracts.Sandbox.Http;
using TiledeskContracts.Sandbox.State;

namespace TiledeskContracts.Sandbox.Listing;

/// <summary>Which requests a list asks for; parameters that the server does not know are not looked at.</summary>
internal sealed class ListFilter(ListQuery query, SandboxState state)
{
    private static readonly double[] _hiddenByDefault = [RequestStatuses.Temporary, RequestStatuses.Abandoned];
    private static readonly string[] _truths = ["true", "1", "yes"];
    private static readonly string[] _falsehoods = ["false", "0", "no"];
    private static readonly string[] _offline = ["email", "form"];

    /// <summary>All that a request has to meet.</summary>
    public IReadOnlyList<Func<JsonObject, bool>> Read()
    {
        Func<JsonObject, bool>?[] conditions =
        [
            Statuses(), Preflight(), Ticket(), ObjectId("dept_id", "department"), ObjectId("lead", "lead"), HasBot(),
            Participant(), Channel(), RequesterEmail(),
            Equal("priority", "priority"), Equal("snap_lead_email", "snapshot.lead.email"),
            Equal("snap_lead_lead_id", "snapshot.lead.lead_id"), Tag(),
        ];
        return [.. conditions.OfType<Func<JsonObject, bool>>(), .. ListDates.Read(query)];
    }

    // Words among the numbers are dropped; words alone mean every status.
    private Func<JsonObject, bool>? Statuses()
    {
        if (query.All("status").Count > 1)
        {
            throw new ListRefusal(ErrorAnswers.Uncaught());
        }

        if (query.Text("status") is not { } text)
        {
            return request => request.Number("status") is < RequestStatuses.Closed and { } status && !_hiddenByDefault.Contains(status);
        }

        List<double> wanted = [];
        foreach (var part in text.Split(','))
        {
            if (double.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out var status))
            {
                wanted.Add(status);
            }
        }

        return wanted.Count == 0 ? null : request => request.Number("status") is { } status && wanted.Contains(status);
    }

    private Func<JsonObject, bool>? Preflight() =>
        query.IsSet("preflight") ? null : request => !request["preflight"].IsTrue();

    private Func<JsonObject, bool>? Ticket()
    {
        if (query.Text("ticket_id") is not { } text)
        {
            return null;
        }

        if (!Casting.TryNumber(text, out var number))
        {
            throw Unfit("Number", text, "ticket_id", new JsonObject
            {
                ["generatedMessage"] = true,
                ["code"] = "ERR_ASSERTION",
                ["actual"] = false,
                ["expected"] = true,
                ["operator"] = "==",
            });
        }

        return request => request.Number("ticket_id") == number.AsNumber();
    }

    private Func<JsonObject, bool>? ObjectId(string parameter, string field)
    {
        if (query.Text(parameter) is not { } id)
        {
            return null;
        }

        return Casting.IsObjectId(id) ? request => request.Text(field) == id : throw Unfit("ObjectId", id, field, []);
    }

    private Func<JsonObject, bool>? HasBot()
    {
        if (query.Text("hasbot") is not { } text)
        {
            return null;
        }

        if (!_truths.Contains(text) && !_falsehoods.Contains(text))
        {
            throw Unfit("Boolean", text, "hasBot", new JsonObject
            {
                ["stringValue"] = $"\"{text}\"",
                ["valueType"] = "string",
                ["kind"] = "boolean",
                ["value"] = text,
                ["name"] = "CastError",
                ["message"] = $"Cast to boolean failed for value \"{text}\" (type string) at path \"undefined\"",
            });
        }

        return request => request["hasBot"].IsTrue() == _truths.Contains(text);
    }

    // One value is looked for among the participants; several are the whole list and nothing else.
    private Func<JsonObject, bool>? Participant() => query.All("participant") switch
    {
        [] => null,
        [var one] => request => request.Texts("participants").Contains(one ?? ""),
        var all => request => request.Texts("participants").SequenceEqual(all),
    };

    private Func<JsonObject, bool>? Channel() => query.Text("channel") switch
    {
        null => null,
        "offline" => request => _offline.Contains(request.At("channel.name").AsText()),
        "online" => request => !_offline.Contains(request.At("channel.name").AsText()),
        var name => request => request.At("channel.name").AsText() == name,
    };

    private Func<JsonObject, bool>? Equal(string parameter, string field) =>
        query.Text(parameter) is { } text ? request => request.At(field).AsText() == text : null;

    private Func<JsonObject, bool>? Tag() =>
        query.Text("tags") is { } name
            ? request => request["tags"] is JsonArray tags && tags.Any(tag => (tag as JsonObject)?.Text("tag") == name)
            : null;

    private Func<JsonObject, bool>? RequesterEmail()
    {
        if (query.Text("requester_email") is not { } email)
        {
            return null;
        }

        var userIds = state.Users.All.Where(user => user.Text("email") == email).Select(user => user.Id).ToList();
        return request => request.At("snapshot.requester.id_user").AsText() is { } userId && userIds.Contains(userId);
    }

    private static ListRefusal Unfit(string kind, string value, string field, JsonObject reason) =>
        new(ErrorAnswers.CannotList(ErrorAnswers.CastError(kind, value, field, "request", reason)));
}
