using TiledeskContracts.V3;

namespace TiledeskContracts.Contract.Tests.Client;

/// <summary>The 20 operations of v3 as calls whose arguments come from elsewhere.</summary>
internal static class V3Calls
{
    /// <summary>Call by operationId.</summary>
    public static Dictionary<string, Func<TiledeskClient, ICallArguments, CancellationToken, Task<object?>>> ByOperation { get; } = new(StringComparer.Ordinal)
    {
        ["listRequests"] = async (client, take, token) => await client.Requests.ListAsync(take.Query<ListRequestsQuery>(), take.Options, token),
        ["getRequest"] = async (client, take, token) => await client.Requests.GetAsync(take.Path("request_id"), take.Options, token),
        ["createRequest"] = async (client, take, token) => await client.Requests.CreateAsync(take.Body<CreateRequestBody>(), take.Options, token),
        ["closeRequest"] = async (client, take, token) => await client.Requests.CloseAsync(take.Path("request_id"), take.OptionalBody<CloseRequestBody>(), take.Options, token),
        ["reopenRequest"] = async (client, take, token) => await client.Requests.ReopenAsync(take.Path("request_id"), take.Options, token),
        ["routeRequest"] = async (client, take, token) => await client.Requests.RouteAsync(take.Path("request_id"), take.Body<RouteRequestBody>(), take.Options, token),
        ["updateRequest"] = async (client, take, token) => await client.Requests.UpdateAsync(take.Path("request_id"), take.Body<UpdateRequestBody>(), take.Options, token),
        ["updateAttributes"] = async (client, take, token) => await client.Requests.UpdateAttributesAsync(take.Path("request_id"), take.Free<IDictionary<string, System.Text.Json.JsonElement>>(), take.Options, token),
        ["addParticipant"] = async (client, take, token) => await client.Requests.AddParticipantAsync(take.Path("request_id"), take.Body<AddParticipantBody>(), take.Options, token),
        ["setParticipants"] = async (client, take, token) => await client.Requests.SetParticipantsAsync(take.Path("request_id"), take.Strings(), take.Options, token),
        ["deleteParticipant"] = async (client, take, token) => await client.Requests.DeleteParticipantAsync(take.Path("request_id"), take.Path("participantid"), take.Options, token),
        ["addFollower"] = async (client, take, token) => await client.Requests.AddFollowerAsync(take.Path("request_id"), take.Body<AddFollowerBody>(), take.Options, token),
        ["setFollowers"] = async (client, take, token) => await client.Requests.SetFollowersAsync(take.Path("request_id"), take.Strings(), take.Options, token),
        ["deleteFollower"] = async (client, take, token) => await client.Requests.DeleteFollowerAsync(take.Path("request_id"), take.Path("followerid"), take.Options, token),
        ["addNote"] = async (client, take, token) => await client.Requests.AddNoteAsync(take.Path("request_id"), take.Body<AddNoteBody>(), take.Options, token),
        ["deleteNote"] = async (client, take, token) => await client.Requests.DeleteNoteAsync(take.Path("request_id"), take.Path("noteid"), take.Options, token),
        ["rateRequest"] = async (client, take, token) => await client.Requests.RateAsync(take.Path("request_id"), take.Body<RateRequestBody>(), take.Options, token),
        ["deleteRequest"] = async (client, take, token) => await client.Requests.DeleteAsync(take.Path("request_id"), take.Options, token),
        ["getHistory"] = async (client, take, token) => await client.Requests.GetHistoryAsync(take.Path("request_id"), take.Options, token),
        ["getChatbotParameters"] = async (client, take, token) => await client.Requests.GetChatbotParametersAsync(take.Path("request_id"), take.Options, token),
    };
}
