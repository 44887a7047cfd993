using TiledeskContracts.Sandbox.Access;

namespace TiledeskContracts.Sandbox.Operations;

/// <summary>What the sandbox does for each operation of the contracts, and who may ask for it.</summary>
internal static class OperationTable
{
    private static readonly Dictionary<string, Operation> _operations = new(StringComparer.Ordinal)
    {
        ["createRequest"] = CreateOperations.Create,
        ["listRequests"] = ListOperations.List,
        ["getRequest"] = ReadOperations.Get,
        ["getChatbotParameters"] = ReadOperations.GetChatbotParameters,
        ["updateRequest"] = UpdateOperations.Update,
        ["updateAttributes"] = UpdateOperations.MergeAttributes,
        ["rateRequest"] = UpdateOperations.Rate,
        ["closeRequest"] = LifecycleOperations.Close,
        ["reopenRequest"] = LifecycleOperations.Reopen,
        ["routeRequest"] = LifecycleOperations.Route,
        ["deleteRequest"] = LifecycleOperations.Delete,
        ["addParticipant"] = ParticipantOperations.Add,
        ["setParticipants"] = ParticipantOperations.Set,
        ["deleteParticipant"] = ParticipantOperations.Remove,
        ["addFollower"] = FollowerOperations.Add,
        ["setFollowers"] = FollowerOperations.Set,
        ["deleteFollower"] = FollowerOperations.Remove,
        ["addNote"] = NoteOperations.Add,
        ["deleteNote"] = NoteOperations.Delete,
    };

    /// <summary>The operation, or null for one that the documents promise and the server has no route for (the history).</summary>
    public static Operation? Find(string operationId) =>
        _operations.TryGetValue(operationId, out var operation) ? operation
        : operationId == "getHistory" ? null
        : throw new InvalidOperationException($"A contract has the operation '{operationId}', which the sandbox does not know yet. Add it here.");

    /// <summary>The least role; what the contract says of guests elsewhere is not what the server does.</summary>
    public static ProjectRole MinimumRole(string? operationId) =>
        operationId == "rateRequest" ? ProjectRole.Guest : ProjectRole.Agent;
}
