using System.Text;
using System.Text.Json.Nodes;
using TiledeskContracts.Contract.Tests.Recordings;

namespace TiledeskContracts.Sandbox.Tests.Recorded;

/// <summary>A running sandbox that is set to the state of a recording and then gets its request.</summary>
internal sealed class RecordedSandbox(TiledeskSandbox sandbox) : IAsyncDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = sandbox.BaseAddress };

    public static async Task<RecordedSandbox> StartAsync(bool servePrefixes) =>
        new(await TiledeskSandbox.StartAsync(new SandboxOptions { ServeVersionPrefixes = servePrefixes, Random = new Random(1) }));

    /// <summary>Sends the recorded request.</summary>
    /// <returns>The answer; a status of null where the sandbox leaves the call without one.</returns>
    public async Task<SandboxAnswer> PlayAsync(Recording recording, RecordedWorld world, string prefix, CancellationToken cancellationToken)
    {
        lock (sandbox.State.Gate)
        {
            Seed(world);
        }

        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var request = RequestOf(recording, prefix);
        if (RecordedActor.AuthorizationOf(recording, world, sandbox) is { } authorization)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        var unanswered = sandbox.Endpoint.Unanswered.Reader.ReadAsync(ending.Token).AsTask();
        var answered = _http.SendAsync(request, ending.Token);
        if (await Task.WhenAny(unanswered, answered) == unanswered)
        {
            await ending.CancelAsync();
            return new SandboxAnswer(null, null, "");
        }

        using var response = await answered;
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        await ending.CancelAsync();
        return new SandboxAnswer((int)response.StatusCode, response.Content.Headers.ContentType?.ToString(), text);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await sandbox.DisposeAsync();
    }

    private static HttpRequestMessage RequestOf(Recording recording, string prefix)
    {
        var query = string.Join('&', recording.Request.Query.Select(
            pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value)}"));
        var request = new HttpRequestMessage(
            new HttpMethod(recording.Request.Method),
            $"{prefix}{recording.Request.Path}{(query.Length > 0 ? "?" : "")}{query}");
        var body = recording.Request.RawBody ?? recording.Request.Body?.GetRawText();
        if (body is not null || recording.Request.ContentType is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(Unabridged(body ?? "")));
            request.Content.Headers.TryAddWithoutValidation("Content-Type", recording.Request.ContentType);
        }

        return request;
    }

    // One body is too long to be kept and is described instead.
    private static string Unabridged(string body) =>
        body == """OMITTED: JSON object whose first_text is 600000 times "x" """.TrimEnd()
            ? $$"""{"first_text":"{{new string('x', 600_000)}}"}"""
            : body;

    private void Seed(RecordedWorld world)
    {
        var state = sandbox.State;
        state.Clear();
        foreach (var id in world.Order)
        {
            var (kind, document) = world.Documents[id];
            (kind switch
            {
                DocumentKind.User => state.Users,
                DocumentKind.Project => state.Projects,
                DocumentKind.Member => state.ProjectUsers,
                DocumentKind.Lead => state.Leads,
                DocumentKind.Department => state.Departments,
                DocumentKind.Bot => state.Bots,
                _ => state.Requests,
            }).Put((JsonObject)document.DeepClone());
            if (kind == DocumentKind.User)
            {
                state.Passwords[id] = RecordedActor.Password;
            }
        }

        for (var skipped = 0; skipped < world.SkippedTickets; skipped++)
        {
            state.SkipTicket((string)world.Of(DocumentKind.Project).First()["_id"]!);
        }

        foreach (var (requestId, parameters) in world.BotParameters)
        {
            state.BotParameters[requestId] = (JsonObject)parameters.DeepClone();
        }
    }
}
