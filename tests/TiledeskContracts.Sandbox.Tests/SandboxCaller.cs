using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace TiledeskContracts.Sandbox.Tests;

/// <summary>A sandbox of its own and calls to its requests.</summary>
internal sealed class SandboxCaller(TiledeskSandbox sandbox) : IAsyncDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = sandbox.BaseAddress };

    public TiledeskSandbox Sandbox => sandbox;

    public static async Task<SandboxCaller> StartAsync(SandboxOptions? options = null) =>
        new(await TiledeskSandbox.StartAsync(options, TestContext.Current.CancellationToken));

    /// <summary>Calls a path below the requests of the project; a text as body is sent as it stands.</summary>
    public async Task<HttpResponseMessage> SendAsync(SandboxMember caller, string method, string path, object? body = null, string prefix = "")
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), $"{prefix}{sandbox.ProjectId}/requests{path}");
        request.Headers.Authorization = new AuthenticationHeaderValue("JWT", caller.Token);
        request.Content = body switch
        {
            null => null,
            string text => new StringContent(text, new MediaTypeHeaderValue("application/json")),
            _ => JsonContent.Create(body),
        };
        return await _http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>Calls as the owner and reads the answer, which has to be 200.</summary>
    public async Task<JsonObject> OwnerAsync(string method, string path, object? body = null)
    {
        using var response = await SendAsync(sandbox.Owner, method, path, body);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<JsonObject>(TestContext.Current.CancellationToken))!;
    }

    public async Task<int> StatusAsync(SandboxMember caller, string method, string path, object? body = null, string prefix = "")
    {
        using var response = await SendAsync(caller, method, path, body, prefix);
        return (int)response.StatusCode;
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await sandbox.DisposeAsync();
    }
}
