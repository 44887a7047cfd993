using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace TiledeskContracts.Sandbox.Tests;

public sealed class TiledeskSandboxTests
{
    [Theory]
    [InlineData("")]
    [InlineData("v3/")]
    public async Task Request_CreatedAndClosed_IsReadAsClosed(string prefix)
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var sandbox = await TiledeskSandbox.StartAsync(cancellationToken: cancel);
        using var http = new HttpClient { BaseAddress = sandbox.BaseAddress };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("JWT", sandbox.Owner.Token);
        var requests = $"{prefix}{sandbox.ProjectId}/requests";

        var created = await ReadAsync(await http.PostAsJsonAsync(requests, new { first_text = "Hello" }, cancel));
        await http.PutAsJsonAsync($"{requests}/{created["request_id"]}/close", new { }, cancel);
        var read = await ReadAsync(await http.GetAsync($"{requests}/{created["request_id"]}", cancel));

        Assert.Equal(1000, (int)read["status"]!);
        Assert.Equal("Hello", (string?)read["first_text"]);
    }

    [Fact]
    public async Task History_OfAnyRequest_IsNoRoute()
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var sandbox = await TiledeskSandbox.StartAsync(cancellationToken: cancel);
        using var http = new HttpClient { BaseAddress = sandbox.BaseAddress };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("JWT", sandbox.Agent.Token);

        using var answer = await http.GetAsync($"{sandbox.ProjectId}/requests/any/history", cancel);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains($"<pre>Cannot GET /{sandbox.ProjectId}/requests/any/history</pre>", await answer.Content.ReadAsStringAsync(cancel));
    }

    [Fact]
    public async Task SignIn_RightPassword_GivesATokenThatIsAccepted()
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var sandbox = await TiledeskSandbox.StartAsync(cancellationToken: cancel);
        using var http = new HttpClient { BaseAddress = sandbox.BaseAddress };

        var signedIn = await ReadAsync(await http.PostAsJsonAsync("auth/signin", new { email = sandbox.Admin.Email, password = sandbox.Admin.Password }, cancel));
        http.DefaultRequestHeaders.Add("Authorization", (string?)signedIn["token"]);
        using var answer = await http.GetAsync($"{sandbox.ProjectId}/requests", cancel);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Sandbox_SeededRandomAndClock_GivesTheSameIds()
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var first = await TiledeskSandbox.StartAsync(new SandboxOptions { Random = new Random(7), TimeProvider = new StillClock() }, cancel);
        await using var second = await TiledeskSandbox.StartAsync(new SandboxOptions { Random = new Random(7), TimeProvider = new StillClock() }, cancel);

        Assert.Equal(first.ProjectId, second.ProjectId);
        Assert.Equal(first.Owner, second.Owner);
        Assert.Equal(first.DefaultDepartmentId, second.DefaultDepartmentId);
    }

    private static async Task<JsonObject> ReadAsync(HttpResponseMessage answer)
    {
        using (answer)
        {
            answer.EnsureSuccessStatusCode();
            return (await answer.Content.ReadFromJsonAsync<JsonObject>(TestContext.Current.CancellationToken))!;
        }
    }

    private sealed class StillClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 21, 9, 24, 5, TimeSpan.Zero);
    }
}
