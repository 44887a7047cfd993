namespace TiledeskContracts.Sandbox.Contracts;

/// <summary>The contracts that the sandbox serves.</summary>
internal static class ContractLibrary
{
    private static readonly (string Id, string Method, string Path)[] _v2 =
    [
        ("listRequests", "GET", "{p}/requests"), ("getRequest", "GET", "{p}/requests/{r}"), ("updateRequest", "PATCH", "{p}/requests/{r}"),
        ("closeRequest", "PUT", "{p}/requests/{r}/close"), ("reopenRequest", "PUT", "{p}/requests/{r}/reopen"),
        ("routeRequest", "PUT", "{p}/requests/{r}/departments"), ("updateAttributes", "PATCH", "{p}/requests/{r}/attributes"),
        ("addParticipant", "POST", "{p}/requests/{r}/participants"), ("setParticipants", "PUT", "{p}/requests/{r}/participants"),
        ("deleteParticipant", "DELETE", "{p}/requests/{r}/participants/{i}"), ("addNote", "POST", "{p}/requests/{r}/notes"),
        ("deleteNote", "DELETE", "{p}/requests/{r}/notes/{i}"), ("getHistory", "GET", "{p}/requests/{r}/history"),
        ("rateRequest", "PATCH", "{p}/requests/{r}/rating"),
    ];

    private static readonly (string Id, string Method, string Path)[] _onlyV3 =
    [
        ("createRequest", "POST", "{p}/requests"), ("deleteRequest", "DELETE", "{p}/requests/{r}"),
        ("addFollower", "POST", "{p}/requests/{r}/followers"), ("setFollowers", "PUT", "{p}/requests/{r}/followers"),
        ("deleteFollower", "DELETE", "{p}/requests/{r}/followers/{i}"),
        ("getChatbotParameters", "GET", "{p}/requests/{r}/chatbot/parameters"),
    ];

    /// <summary>Both versions. Written down here until the contracts' own files can be read.</summary>
    public static IReadOnlyList<ServedContract> Read() => [Contract("v2", _v2), Contract("v3", [.. _v2, .. _onlyV3])];

    private static ServedContract Contract(string prefix, (string Id, string Method, string Path)[] operations) =>
        new(prefix, [.. operations.Select(operation => new ContractRoute(operation.Id, operation.Method, operation.Path.Split('/')))]);
}
