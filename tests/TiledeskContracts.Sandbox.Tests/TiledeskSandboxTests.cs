using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace TiledeskContracts.Sandbox.Tests;

public sealed class TiledeskSandboxTests
{
    private static readonly object _hello = new { first_text = "Hello" };

    [Theory]
    [InlineData("")]
    [InlineData("v2/")]
    [InlineData("v3/")]
    public async Task Request_Closed_IsReadAsClosedBelowEveryPrefix(string prefix)
    {
        await using var caller = await SandboxCaller.StartAsync();
        var id = (string)(await caller.OwnerAsync("POST", "", _hello))["request_id"]!;

        var closing = await caller.StatusAsync(caller.Sandbox.Owner, "PUT", $"/{id}/close", prefix: prefix);
        var read = await caller.OwnerAsync("GET", $"/{id}");

        Assert.Equal(200, closing);
        Assert.Equal(1000, (int)read["status"]!);
        Assert.Equal("Hello", (string?)read["first_text"]);
    }

    [Theory]
    [InlineData("", "Invalid project id: ")]
    [InlineData("v3", "Invalid project id: v3")]
    [InlineData("v3/", "Invalid project id: v3")]
    public async Task Path_WithoutAProject_IsRefusedAsTheServerDoes(string path, string expected)
    {
        await using var caller = await SandboxCaller.StartAsync();
        using var http = new HttpClient { BaseAddress = caller.Sandbox.BaseAddress };

        using var answer = await http.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        var error = await answer.Content.ReadFromJsonAsync<JsonObject>(TestContext.Current.CancellationToken);
        Assert.Equal(expected, (string?)error!["error"]);
    }

    [Fact]
    public async Task Followers_BelowVersion2_AreNoRoute()
    {
        await using var caller = await SandboxCaller.StartAsync();
        var id = (string)(await caller.OwnerAsync("POST", "", _hello))["request_id"]!;
        var body = new { member = caller.Sandbox.Agent.ProjectUserId };

        Assert.Equal(404, await caller.StatusAsync(caller.Sandbox.Owner, "POST", $"/{id}/followers", body, "v2/"));
        Assert.Equal(200, await caller.StatusAsync(caller.Sandbox.Owner, "POST", $"/{id}/followers", body, "v3/"));
    }

    [Fact]
    public async Task Create_ByEachCaller_NeedsTheRoleOfAnAgent()
    {
        await using var caller = await SandboxCaller.StartAsync();
        var sandbox = caller.Sandbox;
        SandboxMember[] callers = [sandbox.Owner, sandbox.Admin, sandbox.AddMember("supervisor"), sandbox.Agent, sandbox.AddMember("teammate"), sandbox.Guest, sandbox.Outsider];

        List<int> statuses = [];
        foreach (var member in callers)
        {
            statuses.Add(await caller.StatusAsync(member, "POST", "", _hello));
        }

        Assert.Equal([200, 200, 200, 200, 403, 403, 403], statuses);
    }

    [Fact]
    public async Task Departments_PooledAndWithBot_RouteAsTheyAreMade()
    {
        await using var caller = await SandboxCaller.StartAsync();
        var bot = caller.Sandbox.AddBot("Robby");
        var pooled = caller.Sandbox.AddDepartment("Sales", pooled: true);
        var automatic = caller.Sandbox.AddDepartment("Robots", botId: bot);

        var waiting = await caller.OwnerAsync("POST", "", new { first_text = "Hello", departmentid = pooled });
        var taken = await caller.OwnerAsync("PUT", $"/{waiting["request_id"]}/departments", new { departmentid = automatic });

        Assert.Equal(100, (int)waiting["status"]!);
        Assert.Equal($"bot_{bot}", (string?)taken["participants"]![0]);
        Assert.Equal("Robby", (string?)taken["participatingBots"]![0]!["name"]);
    }

    [Fact]
    public async Task Lead_Added_CanBeGivenToARequest()
    {
        await using var caller = await SandboxCaller.StartAsync();
        var lead = caller.Sandbox.AddLead("Ada Rossi", "ada@example.com");
        var id = (string)(await caller.OwnerAsync("POST", "", _hello))["request_id"]!;

        var updated = await caller.OwnerAsync("PATCH", $"/{id}", new { lead });

        Assert.Equal("Ada Rossi", (string?)updated["lead"]!["fullname"]);
    }

    [Fact]
    public async Task ChatbotParameters_LeftByABot_AreRead()
    {
        await using var caller = await SandboxCaller.StartAsync();
        var id = (string)(await caller.OwnerAsync("POST", "", _hello))["request_id"]!;
        caller.Sandbox.SetChatbotParameters(id, """{"userEmail": "ada@example.com"}""");

        var parameters = await caller.OwnerAsync("GET", $"/{id}/chatbot/parameters");

        Assert.Equal("ada@example.com", (string?)parameters["userEmail"]);
    }

    [Fact]
    public async Task Body_NameTwice_TheLastCounts()
    {
        await using var caller = await SandboxCaller.StartAsync();

        var created = await caller.OwnerAsync("POST", "", """{"first_text": "first", "first_text": "last"}""");

        Assert.Equal("last", (string?)created["first_text"]);
    }

    [Fact]
    public async Task SignIn_RightPassword_GivesATokenThatIsAccepted()
    {
        await using var caller = await SandboxCaller.StartAsync();
        using var http = new HttpClient { BaseAddress = caller.Sandbox.BaseAddress };
        var admin = caller.Sandbox.Admin;
        var cancel = TestContext.Current.CancellationToken;

        using var answer = await http.PostAsJsonAsync("auth/signin", new { email = admin.Email, password = admin.Password }, cancel);
        var token = (string)(await answer.Content.ReadFromJsonAsync<JsonObject>(cancel))!["token"]!;

        Assert.StartsWith("JWT ", token, StringComparison.Ordinal);
        Assert.Equal(200, await caller.StatusAsync(admin with { Token = token[4..] }, "GET", ""));
    }

    [Fact]
    public async Task UnansweredCall_SandboxStops_Ends()
    {
        var caller = await SandboxCaller.StartAsync();
        var id = (string)(await caller.OwnerAsync("POST", "", _hello))["request_id"]!;
        var call = caller.SendAsync(caller.Sandbox.Owner, "PUT", $"/{id}/participants", new { member = "nobody" });
        await caller.Sandbox.Endpoint.Unanswered.Reader.ReadAsync(TestContext.Current.CancellationToken);

        Assert.False(call.IsCompleted);
        await caller.Sandbox.DisposeAsync();

        await Assert.ThrowsAsync<HttpRequestException>(() => call);
        await caller.DisposeAsync();
    }

    [Fact]
    public async Task Sandbox_SeededRandomAndClock_GivesTheSameIds()
    {
        await using var first = await SandboxCaller.StartAsync(Seeded());
        await using var second = await SandboxCaller.StartAsync(Seeded());

        var created = await first.OwnerAsync("POST", "", _hello);
        var again = await second.OwnerAsync("POST", "", _hello);

        Assert.Equal(first.Sandbox.Owner, second.Sandbox.Owner);
        Assert.Equal(created.ToJsonString(), again.ToJsonString());
    }

    [Theory]
    [InlineData("guest")]
    [InlineData("king")]
    public async Task AddMember_NoRoleOfTheTeam_IsRefused(string role)
    {
        await using var caller = await SandboxCaller.StartAsync();

        Assert.Throws<ArgumentException>(() => caller.Sandbox.AddMember(role));
    }

    private static SandboxOptions Seeded() => new() { Random = new Random(7), TimeProvider = new StillClock() };

    private sealed class StillClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 21, 9, 24, 5, TimeSpan.Zero);
    }
}
