using System.Net;

using TiledeskContracts.Errors;
using TiledeskContracts.Http;
using TiledeskContracts.Json;

namespace TiledeskContracts.Runtime.Tests.Http;

public sealed class SignInTests
{
    private const string Password = "s3cr3t-päss";
    private static readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task FirstCall_SignsIn_AndAllCallsUseTheToken()
    {
        using var server = new SignInServer();
        var connection = server.Connect();

        await ListAsync(connection);
        await ListAsync(connection);

        Assert.Equal(
            [
                "POST https://api.example.com/v3/auth/signin  {\"email\":\"boss@example.com\",\"password\":\"s3cr3t-päss\"}",
                $"GET https://api.example.com/v3/tickets/ JWT {SignInServer.Token(1, null)}",
                $"GET https://api.example.com/v3/tickets/ JWT {SignInServer.Token(1, null)}",
            ],
            server.Sent);
    }

    [Fact]
    public async Task HundredCalls_AtOnce_SignInOnce()
    {
        var gate = new TaskCompletionSource();
        using var server = new SignInServer { Gate = gate.Task };
        var connection = server.Connect();

        var calls = Enumerable.Range(0, 100).Select(_ => ListAsync(connection)).ToList();
        gate.SetResult();
        await Task.WhenAll(calls);

        Assert.Equal((1, 101), (server.SignIns, server.Sent.Count));
    }

    [Fact]
    public async Task Refused_RenewsOnce_AndSendsAgain()
    {
        using var server = new SignInServer();
        var connection = server.Connect();
        await ListAsync(connection);
        server.Revoke();

        await ListAsync(connection);

        Assert.Equal(2, server.SignIns);
        Assert.Equal($"GET https://api.example.com/v3/tickets/ JWT {SignInServer.Token(2, null)}", server.Sent[^1]);
    }

    [Fact]
    public async Task HundredRefusals_AtOnce_RenewOnce()
    {
        using var server = new SignInServer();
        var connection = server.Connect();
        await ListAsync(connection);
        server.Revoke();

        await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Task.Run(() => ListAsync(connection))));

        Assert.Equal(2, server.SignIns);
    }

    [Fact]
    public async Task Refusal_OfAnOlderToken_TakesTheNewOne()
    {
        using var server = new SignInServer();
        var connection = server.Connect();
        var obtained = 0;
        var cache = new TokenCache((_, _) => Task.FromResult(new AccessToken(new("JWT", $"t{++obtained}"), default)));
        var first = await cache.GetAsync(connection, null, _cancellation);
        var second = await cache.GetAsync(connection, first, _cancellation);

        var late = await cache.GetAsync(connection, first, _cancellation);

        Assert.Equal(("t1", "t2", "t2"), (first.Parameter, second.Parameter, late.Parameter));
    }

    [Fact]
    public async Task Refused_Always_IsSentTwiceAndNoMore()
    {
        using var server = new SignInServer { SignIn = static _ => SignInServer.Answer(200, $"{{\"token\":\"x{Guid.NewGuid():N}\"}}") };

        var exception = await Assert.ThrowsAsync<ApiException>(() => ListAsync(server.Connect()));

        Assert.Equal((HttpStatusCode.Unauthorized, 2, 2), (exception.Status, exception.Attempts, server.SignIns));
    }

    [Fact]
    public async Task Refused_TheNewTokenIsTheSame_IsNotSentAgain()
    {
        using var server = new SignInServer { SignIn = static _ => SignInServer.Answer(200, "{\"token\":\"same\"}") };

        var exception = await Assert.ThrowsAsync<ApiException>(() => ListAsync(server.Connect()));

        Assert.Equal((HttpStatusCode.Unauthorized, 1), (exception.Status, server.Sent.Count(static line => line.StartsWith("GET", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public async Task Refused_Post_IsSentAgainUnlessFromAStream(bool isStream, bool isSentAgain)
    {
        using var server = new SignInServer();
        var connection = server.Connect();
        await ListAsync(connection);
        server.Revoke();
        var call = connection.Start(Operations.Create, null);
        if (isStream)
        {
            call.StreamBody(new MemoryStream([1]), "text/plain");
        }
        else
        {
            call.JsonBody<string, StringCodec>("body");
        }

        var exception = await Record.ExceptionAsync(() => call.SendAsync(_cancellation));

        Assert.Equal(isSentAgain, exception is null);
        Assert.Equal(isSentAgain ? 2 : 1, server.Sent.Count(static line => line.Contains("/tickets ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Token_ThatRunsOut_IsRenewedAMinuteBefore()
    {
        var time = new FakeTime();
        using var server = new SignInServer { Expiry = time.GetUtcNow().AddHours(1) };
        var connection = server.Connect(time: time);
        await ListAsync(connection);

        time.Advance(TimeSpan.FromMinutes(58.9));
        await ListAsync(connection);
        Assert.Equal(1, server.SignIns);
        server.Expiry = time.GetUtcNow().AddHours(1);
        time.Advance(TimeSpan.FromMinutes(0.1));
        await ListAsync(connection);

        Assert.Equal((2, 5), (server.SignIns, server.Sent.Count));
    }

    [Fact]
    public async Task Token_ThatHoldsStill_ServesIfItsRenewalFails()
    {
        var time = new FakeTime();
        using var server = new SignInServer { Expiry = time.GetUtcNow().AddHours(1) };
        var connection = server.Connect(time: time);
        await ListAsync(connection);
        server.SignIn = static _ => SignInServer.Answer(403, "{}");

        time.Advance(TimeSpan.FromMinutes(59.5));
        await ListAsync(connection);
        time.Advance(TimeSpan.FromMinutes(0.5));

        Assert.Equal($"GET https://api.example.com/v3/tickets/ JWT {SignInServer.Token(1, server.Expiry)}", server.Sent[^1]);
        await Assert.ThrowsAsync<ApiException>(() => ListAsync(connection));
    }

    [Fact]
    public async Task Token_ThatRanOutByOurClock_IsUsedAllTheSame()
    {
        var time = new FakeTime();
        using var server = new SignInServer { Expiry = time.GetUtcNow().AddHours(-1) };
        var connection = server.Connect(time: time);

        await ListAsync(connection);
        await ListAsync(connection);

        Assert.Equal(1, server.SignIns);
    }

    [Theory]
    [InlineData(401, """{"success":false,"msg":"Authentication failed. Wrong password."}""", "signIn: POST /auth/signin answered 401 Unauthorized. The server said: \"Authentication failed. Wrong password.\"")]
    [InlineData(422, """{"errors":[{"value":"s3cr3t-päss","msg":"Invalid value s3cr3t-päss","param":"password"}]}""", "answered 422")]
    [InlineData(200, """{"success":false,"password":"s3cr3t-päss"}""", "without a text named token")]
    [InlineData(200, """{"token":"s3cr3t-päss\n"}""", "a token that no header can hold")]
    [InlineData(200, "s3cr3t-päss", "where JSON was promised")]
    public async Task SignIn_Fails_SaysWhyAndNotThePassword(int status, string body, string expected)
    {
        using var server = new SignInServer { SignIn = _ => SignInServer.Answer(status, body) };

        var exception = await Assert.ThrowsAsync<ApiException>(() => ListAsync(server.Connect()));

        Assert.Equal(("signIn", status), (exception.OperationId, (int)exception.Status));
        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Password, $"{exception} {exception.RawBody} {exception.Error} {exception.Headers}", StringComparison.Ordinal);
        Assert.DoesNotContain(server.Sent, static line => line.StartsWith("GET", StringComparison.Ordinal));
    }

    [Fact]
    public async Task SignIn_FailsForAll_IsTriedAfreshByTheNext()
    {
        var gate = new TaskCompletionSource();
        using var server = new SignInServer { Gate = gate.Task, SignIn = static _ => SignInServer.Answer(403, "{}") };
        var connection = server.Connect();
        var calls = Enumerable.Range(0, 10).Select(_ => Record.ExceptionAsync(() => ListAsync(connection)).AsTask()).ToList();
        gate.SetResult();
        var failures = await Task.WhenAll(calls);
        server.SignIn = static _ => null;

        await ListAsync(connection);

        Assert.All(failures, static failure => Assert.IsType<ApiException>(failure));
        Assert.Equal(2, server.SignIns);
    }

    [Fact]
    public async Task SignIn_OneWaiterLeaves_TheOthersGetTheToken()
    {
        var gate = new TaskCompletionSource();
        using var server = new SignInServer { Gate = gate.Task };
        using var source = new CancellationTokenSource();
        var connection = server.Connect();
        var leaving = connection.Start(Operations.List, null).SendAsync(source.Token);
        var staying = ListAsync(connection);

        await source.CancelAsync();
        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => leaving);
        gate.SetResult();
        await staying;

        Assert.Equal((source.Token, 1), (exception.CancellationToken, server.SignIns));
    }

    [Fact]
    public async Task SignIn_AllWaitersLeave_IsCancelled()
    {
        using var server = new SignInServer { Gate = new TaskCompletionSource().Task };
        using var source = new CancellationTokenSource();
        var connection = server.Connect();
        var call = connection.Start(Operations.List, null).SendAsync(source.Token);

        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        server.Gate = Task.CompletedTask;
        await ListAsync(connection);

        Assert.Equal(1, server.SignIns);
    }

    [Fact]
    public async Task Clients_OfTwoServers_GetATokenEach()
    {
        using var server = new SignInServer();
        var credential = SignInServer.Credential();

        await ListAsync(server.Connect(credential));
        await ListAsync(server.Connect(credential));
        await ListAsync(server.Connect(credential, baseAddress: "https://other.example.com"));

        Assert.Equal(2, server.SignIns);
        Assert.Equal($"GET https://other.example.com/tickets/ JWT {SignInServer.Token(2, null)}", server.Sent[^1]);
    }

    [Fact]
    public async Task SignIn_RedirectedByTheHandler_DoesNotFollowWithThePassword()
    {
        using var server = new SignInServer();
        using var following = new FollowingHandler(server, new Uri("https://evil.example.com/auth/signin"));
        using var connection = new ApiConnection(new() { BaseAddress = new Uri("https://api.example.com"), Credential = SignInServer.Credential() }, new HttpClient(following), null);

        var exception = await Assert.ThrowsAnyAsync<InvalidOperationException>(() => ListAsync(connection));

        Assert.Contains("a password is not sent after", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(server.Sent, static line => line.Contains("evil", StringComparison.Ordinal));
    }

    [Fact]
    public void SignIn_OverPlainHttp_IsRefused() =>
        Assert.Throws<InvalidOperationException>(static () => new SignInServer().Connect(baseAddress: "http://desk.example.com"));

    [Theory]
    [InlineData("auth")]
    [InlineData("/auth?x=1")]
    [InlineData("/{p}")]
    public void Path_ThatIsNone_IsRefused(string path) =>
        Assert.Throws<ArgumentException>(() => ApiCredential.SignIn(path, new Dictionary<string, string>(), "JWT"));

    private static Task ListAsync(ApiConnection connection) => connection.Start(Operations.List, null).SendAsync(_cancellation);

    /// <summary>Follows a redirect as the platform's handler does: the same message, to another address.</summary>
    private sealed class FollowingHandler(HttpMessageHandler inner, Uri target) : DelegatingHandler(inner)
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await request.Content!.CopyToAsync(Stream.Null, cancellationToken);
            request.RequestUri = target;
            return await base.SendAsync(request, cancellationToken);
        }
    }
}
