using TiledeskContracts.V3;

namespace TiledeskContracts.Generator.Tests.Sdk;

public sealed class Version3ExampleTests
{
    private const string Page = """{"requests":[{"_id":"1","request_id":"r1","ticket_id":7,"department":{"_id":"d1"},"first_text":"Help"}],"count":1,"perPage":40}""";

    [Fact]
    public async Task Example_AgainstAStub_ListsAndCloses()
    {
        using var handler = new StubHandler(Page, """{"_id":"1","request_id":"support-group-1","status":1000}""");
        using var http = new HttpClient(handler);
        using var tiledesk = new TiledeskClient(new() { ProjectId = "5b55e806c93dde00143163dd", Credential = TiledeskCredential.Basic("ada@example.com", "secret") }, http);
        List<string> lines = [];

        await foreach (Request request in tiledesk.Requests.ListAllAsync(new() { Status = [RequestStatusFilter.Unserved] }, cancellationToken: TestContext.Current.CancellationToken))
        {
            lines.Add($"{request.TicketId} {request.Department?.Id} {request.FirstText}");
        }

        Request closed = await tiledesk.Requests.CloseAsync("support-group-1", cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(["7 d1 Help"], lines);
        Assert.Equal(RequestStatus.Closed, closed.Status);
        Assert.Equal(
            [
                "GET https://api.tiledesk.com/v3/5b55e806c93dde00143163dd/requests?page=0&status=100 Basic",
                "PUT https://api.tiledesk.com/v3/5b55e806c93dde00143163dd/requests/support-group-1/close Basic",
            ],
            handler.Calls);
    }
}
