using System.Text.Json.Nodes;
using TiledeskContracts.Sandbox.Http;
using TiledeskContracts.Sandbox.State;

namespace TiledeskContracts.Sandbox.Operations;

/// <summary>Adds, sets and removes followers. They are ids of memberships, and any ObjectId is stored.</summary>
internal static class FollowerOperations
{
    public static Answer Add(OperationCall call)
    {
        if (!Casting.IsTruthy(call.Fields["member"]))
        {
            return ErrorAnswers.Invalid(call.Fields, "member");
        }

        if (call.FindRequest() is not { } request || request.CannotBeSaved())
        {
            return ErrorAnswers.Failure(500, "Error adding follower");
        }

        if (call.Fields["member"].AsText() is not { } member || !Casting.IsObjectId(member))
        {
            return Answer.Never;
        }

        var followers = request.Texts("followers");
        return followers.Contains(member) ? Shown(call, request) : Save(call, request, [.. followers, member]);
    }

    public static Answer Set(OperationCall call)
    {
        if (call.Body is not JsonArray items)
        {
            return ErrorAnswers.Uncaught();
        }

        List<string> followers = [.. items.Select(item => item.AsText() ?? "")];
        if (call.FindRequest() is not { } request || request.CannotBeSaved() || !followers.TrueForAll(Casting.IsObjectId))
        {
            return ErrorAnswers.Failure(500, "Error setting followers");
        }

        return followers.SequenceEqual(request.Texts("followers")) ? Shown(call, request) : Save(call, request, followers);
    }

    public static Answer Remove(OperationCall call)
    {
        if (call.FindRequest() is not { } request || request.CannotBeSaved())
        {
            return ErrorAnswers.Failure(500, "Error removing follower");
        }

        var followers = request.Texts("followers");
        return followers.Remove(call.ItemId) ? Save(call, request, followers) : Shown(call, request);
    }

    private static Answer Save(OperationCall call, JsonObject request, IEnumerable<string> followers)
    {
        request.SetTexts("followers", followers);
        request.TouchList(call.State);
        return Shown(call, request);
    }

    private static Answer Shown(OperationCall call, JsonObject request) => Answer.Ok(call.Renderer.Populated(request));
}
