using Consumer.Desk;
using TiledeskContracts;
using TiledeskContracts.Sandbox;

await using var sandbox = await TiledeskSandbox.StartAsync();

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
Func<string, CallOptions?, CancellationToken, Task<Request>> added = desk.Requests.EscalateAsync;

Console.WriteLine($"read back: {read.FirstText}; mood: {read.ConsumerMood}; status: {RequestStatus.Escalated}; new operation: {added.Method.Name}");
return read.FirstText == "Hello from a stranger" && RequestStatus.Escalated.Value == 700 ? 0 : 1;
