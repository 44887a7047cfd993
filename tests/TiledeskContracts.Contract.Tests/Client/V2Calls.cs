using TiledeskContracts.V2;

namespace TiledeskContracts.Contract.Tests.Client;

/// <summary>The 14 operations of v2 as calls whose arguments come from elsewhere.</summary>
internal static class V2Calls
{
    /// <summary>Call by operationId.</summary>
    public static Dictionary<string, Func<TiledeskClient, ICallArguments, CancellationToken, Task<object?>>> ByOperation { get; } = new(StringComparer.Ordinal)
    {
        ["listRequests"] = async (client, take, token) => await client.Requests.ListAsync(take.Query<ListRequestsQuery>(), take.Options, token),
        ["getRequest"] = async (client, take, token) => await client.Requests.GetAsync(take.Path("request_id"), take.Options, token),
        ["closeRequest"] = async (client, take, token) => await client.Requests.CloseAsync(take.Path("request_id"), take.OptionalBody<CloseRequestBody>(), take.Options, token),
        ["reopenRequest"] = async (client, take, token) => await client.Requests.ReopenAsync(take.Path("request_id"), take.Options, token),
        ["routeRequest"] = async (client, take, token) => await client.Requests.RouteAsync(take.Path("request_id"), take.Body<RouteRequestBody>(), take.Options, token),
        ["updateRequest"] = async (client, take, token) => await client.Requests.UpdateAsync(take.Path("request_id"), take.Body<UpdateRequestBody>(), take.Options, token),
        ["updateAttributes"] = async (client, take, token) => await client.Requests.UpdateAttributesAsync(take.Path("request_id"), take.Free<IDictionary<string, System.Text.Json.JsonElement>>(), take.Options, token),
        ["addParticipant"] = async (client, take, token) => await client.Requests.AddParticipantAsync(take.Path("request_id"), take.Body<AddParticipantBody>(), take.Options, token),
        ["setParticipants"] = async (client, take, token) => await client.Requests.SetParticipantsAsync(take.Path("request_id"), take.Strings(), take.Options, token),
        ["deleteParticipant"] = async (client, take, token) => await client.Requests.DeleteParticipantAsync(take.Path("request_id"), take.Path("participantid"), take.Options, token),
        ["addNote"] = async (client, take, token) => await client.Requests.AddNoteAsync(take.Path("request_id"), take.Body<AddNoteBody>(), take.Options, token),
        ["deleteNote"] = async (client, take, token) => await client.Requests.DeleteNoteAsync(take.Path("request_id"), take.Path("noteid"), take.Options, token),
        ["rateRequest"] = async (client, take, token) => await client.Requests.RateAsync(take.Path("request_id"), take.Body<RateRequestBody>(), take.Options, token),
        ["getHistory"] = async (client, take, token) => await client.Requests.GetHistoryAsync(take.Path("request_id"), take.Options, token),
    };
}
