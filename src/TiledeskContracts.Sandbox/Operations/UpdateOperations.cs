using System.Globalization;
using System.Text.Json.Nodes;
using TiledeskContracts.Sandbox.Http;
using TiledeskContracts.Sandbox.State;

namespace TiledeskContracts.Sandbox.Operations;

/// <summary>Changes fields of a request.</summary>
internal static class UpdateOperations
{
    private static readonly string[] _texts = ["first_text", "rating_message", "language", "sourcePage", "subject", "priority"];

    public static Answer Update(OperationCall call)
    {
        if (ReadChanges(call) is not { } changes)
        {
            return ErrorAnswers.Message(500, "Error updating object.");
        }

        if (call.FindRequest() is not { } request)
        {
            return ErrorAnswers.Message(404, "Request not found");
        }

        Apply(call, request, changes);
        return Answer.Ok(call.Renderer.Populated(request));
    }

    /// <summary>Only the requester may rate; for anybody else the request does not exist.</summary>
    public static Answer Rate(OperationCall call)
    {
        var changes = new JsonObject();
        if (!TryNumber(call.Fields, changes, "rating") || !TryText(call.Fields, changes, "rating_message"))
        {
            return ErrorAnswers.Message(500, "Error updating object.");
        }

        if (call.FindRequest() is not { } request || request.Text("requester") != call.Caller.Member?.Id)
        {
            return ErrorAnswers.Message(404, "Request not found");
        }

        Apply(call, request, changes);
        return Answer.Ok(call.Renderer.Populated(request));
    }

    public static Answer MergeAttributes(OperationCall call)
    {
        if (call.FindRequest() is not { } request)
        {
            return ErrorAnswers.Message(404, "Object not found.");
        }

        if (request.CannotBeSaved())
        {
            return ErrorAnswers.Message(500, "Error getting object.");
        }

        var attributes = request.Attributes();
        foreach (var (name, value) in Members(call.Body))
        {
            attributes.Remove(name);
            if (Minimizing.TryMinimize(value, out var stored))
            {
                attributes[name] = stored;
            }
        }

        if (attributes.Count == 0)
        {
            request.Remove("attributes");
        }

        request.Touch(call.State);
        return Answer.Ok(call.Renderer.Populated(request));
    }

    // An array is an object with the members "0", "1" and so on.
    private static IEnumerable<KeyValuePair<string, JsonNode?>> Members(JsonNode body) => body switch
    {
        JsonArray items => items.Select((item, index) => KeyValuePair.Create(index.ToString(CultureInfo.InvariantCulture), item)),
        JsonObject members => members,
        _ => [],
    };

    private static void Apply(OperationCall call, JsonObject request, JsonObject changes)
    {
        foreach (var (name, value) in changes)
        {
            request[name] = value?.DeepClone();
        }

        request.Touch(call.State);
    }

    // Whatever JavaScript takes for false is passed over, so nothing can be cleared but the tags.
    private static JsonObject? ReadChanges(OperationCall call)
    {
        var (fields, changes) = (call.Fields, new JsonObject());
        var fit = TryNumber(fields, changes, "status") && TryNumber(fields, changes, "rating")
            && Array.TrueForAll(_texts, name => TryText(fields, changes, name))
            && TryLead(fields, changes) && TryTags(call.State, fields, changes);
        if (!fit)
        {
            return null;
        }

        if (fields["location"] is JsonObject location)
        {
            changes["location"] = LocationFields.Stored(location);
        }

        if (Casting.IsTruthy(fields["channelName"]))
        {
            changes["channel"] = new JsonObject { ["name"] = fields["channelName"]!.DeepClone() };
        }

        foreach (var name in (string[])["smartAssignment", "workingStatus"])
        {
            if (fields[name] is { } value)
            {
                changes[name] = value.DeepClone();
            }
        }

        return changes;
    }

    private static bool TryNumber(JsonObject fields, JsonObject changes, string name)
    {
        if (!Casting.IsTruthy(fields[name]))
        {
            return true;
        }

        var fits = Casting.TryNumber(fields[name], out var number);
        changes[name] = number;
        return fits;
    }

    private static bool TryText(JsonObject fields, JsonObject changes, string name)
    {
        if (!Casting.IsTruthy(fields[name]))
        {
            return true;
        }

        var fits = Casting.TryString(fields[name], out var text);
        changes[name] = text;
        return fits;
    }

    private static bool TryLead(JsonObject fields, JsonObject changes)
    {
        if (!Casting.IsTruthy(fields["lead"]))
        {
            return true;
        }

        changes["lead"] = fields["lead"]!.DeepClone();
        return Casting.IsObjectId(fields["lead"].AsText());
    }

    private static bool TryTags(SandboxState state, JsonObject fields, JsonObject changes)
    {
        if (!Casting.IsTruthy(fields["tags"]))
        {
            return true;
        }

        if (fields["tags"] is not JsonArray tags || tags.Any(tag => tag is not JsonObject))
        {
            return false;
        }

        changes["tags"] = new JsonArray([.. tags.Cast<JsonObject>().Select(tag => Tag(state, tag))]);
        return true;
    }

    private static JsonObject Tag(SandboxState state, JsonObject given)
    {
        var tag = new JsonObject { ["_id"] = given.Text("_id") ?? state.NewId() };
        foreach (var name in (string[])["tag", "color", "attributes"])
        {
            if (given.TryGetPropertyValue(name, out var value))
            {
                tag[name] = value?.DeepClone();
            }
        }

        return tag;
    }
}
