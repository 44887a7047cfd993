using Consumer.Desk;
using TiledeskContracts;
using TiledeskContracts.Sandbox;

await using var sandbox = await TiledeskSandbox.StartAsync();
if (args is ["serve"])
{
    // For a program in another process, until our input ends.
    Console.WriteLine($"{sandbox.BaseAddress} {sandbox.ProjectId} {sandbox.Owner.Token}");
    await Console.In.ReadToEndAsync();
    return 0;
}

// The packed SDK.
using var tiledesk = new TiledeskContracts.V3.TiledeskClient(new()
{
    BaseAddress = sandbox.BaseAddress,
    ProjectId = sandbox.ProjectId,
    Credential = TiledeskCredential.Jwt(sandbox.Owner.Token),
});
var created = await tiledesk.Requests.CreateAsync(new() { FirstText = "Hello from a stranger" });

// The packed generator on an edited contract: a field, an enum value and an operation more.
using var desk = new DeskClient(new()
{
    BaseAddress = sandbox.BaseAddress,
    Parameters = { ["project_id"] = sandbox.ProjectId },
    Credential = TiledeskCredential.Jwt(sandbox.Owner.Token),
});
var read = await desk.Requests.GetAsync(created.RequestId);
read.ConsumerMood = "curious";

// No server knows the new operation: one that answers as the edited contract says stands in for it.
using var server = new EscalatingServer();
using var answering = new HttpClient(server);
using var edited = new DeskClient(new() { BaseAddress = new("https://desk.example.com/v3/"), Parameters = { ["project_id"] = "p1" } }, answering);
var escalated = await edited.Requests.EscalateAsync(read.RequestId);

Console.WriteLine($"read back: {read.FirstText}; mood: {read.ConsumerMood}; escalated: {escalated.Status == RequestStatus.Escalated}, {escalated.ConsumerMood}");
return read.FirstText == "Hello from a stranger"
    && escalated.RequestId == read.RequestId
    && escalated.Status == RequestStatus.Escalated
    && escalated.ConsumerMood == "furious"
    && RequestStatus.Escalated.Value == 700 ? 0 : 1;

internal sealed class EscalatingServer : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var path = request.RequestUri!.AbsolutePath.Split('/');
        if (request.Method != HttpMethod.Put || path is not ["", "v3", "p1", "requests", var id, "escalate"])
        {
            return Task.FromResult(new HttpResponseMessage(System.Net.HttpStatusCode.NotFound));
        }

        var body = $$"""{"request_id":"{{Uri.UnescapeDataString(id)}}","status":700,"consumer_mood":"furious"}""";
        return Task.FromResult(new HttpResponseMessage { Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json") });
    }
}
