using TiledeskContracts.V3;

namespace TiledeskContracts.Contract.Tests.Users;

/// <summary>A type of a user's own that holds models in every way in which one holds things.</summary>
internal sealed class Shift
{
    public string AgentName { get; set; } = "";

    public Request? Current { get; set; }

    public List<Request> Waiting { get; set; } = [];

    public Dictionary<string, Request> ByRoom { get; set; } = new(StringComparer.Ordinal);

    public Request[] Closed { get; set; } = [];

    public RequestStatus Status { get; set; }

    public RequestStatus? Former { get; set; }

    public RequestPriority? Priority { get; set; }

    public Dictionary<string, RequestPriority> Priorities { get; set; } = new(StringComparer.Ordinal);
}
