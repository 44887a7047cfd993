using TiledeskContracts.Http;

namespace TiledeskContracts.Runtime.Tests.Http;

internal static class Operations
{
    public static ApiOperation Get { get; } = new("getTicket", "GET", "/{project_id}/tickets/{ticket_id}");

    public static ApiOperation List { get; } = new("listTickets", "GET", "/tickets/");

    public static ApiOperation Create { get; } = new("createTicket", "POST", "/tickets");
}
