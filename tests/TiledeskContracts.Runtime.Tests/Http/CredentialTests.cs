using System.Net;
using System.Text;

using TiledeskContracts.Errors;
using TiledeskContracts.Http;
using TiledeskContracts.Json;

namespace TiledeskContracts.Runtime.Tests.Http;

public sealed class CredentialTests
{
    private const string Secret = "s3cr3t-päss";
    private static readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Basic_IsSentInUtf8()
    {
        using var server = StubServer.Answering();

        await SendAsync(server, ApiCredential.Basic("é@example.com", Secret));

        var header = server.Request!.Headers.Authorization!;
        Assert.Equal("Basic", header.Scheme);
        Assert.Equal($"é@example.com:{Secret}", Encoding.UTF8.GetString(Convert.FromBase64String(header.Parameter!)));
    }

    [Theory]
    [InlineData("abc.def")]
    [InlineData("JWT abc.def")]
    [InlineData("jwt  abc.def ")]
    public async Task Scheme_WithOrWithoutItsWord_IsSentOnce(string token)
    {
        using var server = StubServer.Answering();

        await SendAsync(server, ApiCredential.Scheme("JWT", token));

        Assert.Equal("JWT abc.def", server.Request!.Headers.Authorization!.ToString());
    }

    [Theory]
    [InlineData("JWT JWT abc")]
    [InlineData("abc\r\nX-Evil: 1")]
    [InlineData("abc\n")]
    [InlineData("JWT ")]
    [InlineData("töken")]
    public void Scheme_TokenThatBreaksTheHeader_IsRefusedWithoutIt(string token)
    {
        var exception = Assert.Throws<ArgumentException>(() => ApiCredential.Scheme("JWT", token));

        Assert.DoesNotContain("abc", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "p")]
    [InlineData("a:b", "p")]
    [InlineData("a", "p\r\n")]
    public void Basic_ThatBreaksTheHeader_IsRefused(string user, string password) =>
        Assert.Throws<ArgumentException>(() => ApiCredential.Basic(user, password));

    [Fact]
    public void ToString_ShowsNothing()
    {
        Assert.DoesNotContain(Secret, ApiCredential.Basic("user", Secret).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("abc", ApiCredential.Scheme("JWT", "abc").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Callback_IsAskedAtEachCall()
    {
        var tokens = new Queue<string>(["one", "two"]);
        using var server = StubServer.Answering();
        var connection = server.Connect(new() { Credential = ApiCredential.FromCallback(_ => new(ApiCredential.Scheme("Bearer", tokens.Dequeue()))) });

        await connection.Start(Operations.List, null).SendAsync(_cancellation);
        await connection.Start(Operations.List, null).SendAsync(_cancellation);

        Assert.Equal("Bearer two", server.Request!.Headers.Authorization!.ToString());
    }

    [Fact]
    public async Task Callback_RefusedAndGivesAnother_IsToldAndSentAgain()
    {
        var asked = new List<bool>();
        using var server = new StubServer(static (request, _) =>
            Task.FromResult(new HttpResponseMessage(request.Headers.Authorization!.Parameter == "new" ? HttpStatusCode.OK : HttpStatusCode.Unauthorized)));

        await SendAsync(server, ApiCredential.FromCallback((isRenewal, _) =>
        {
            asked.Add(isRenewal);
            return new(ApiCredential.Scheme("JWT", isRenewal ? "new" : "old"));
        }));

        Assert.Equal([false, true], asked);
    }

    [Fact]
    public async Task Callback_RefusedAndGivesTheSame_IsNotSentAgain()
    {
        var sent = 0;
        using var server = new StubServer((_, _) => Task.FromResult(new HttpResponseMessage(sent++ == 0 ? HttpStatusCode.Unauthorized : HttpStatusCode.OK)));

        var exception = await Assert.ThrowsAsync<ApiException>(() => SendAsync(server, ApiCredential.FromCallback(static _ => new(ApiCredential.Header("X-Api-Key", "same")))));

        Assert.Equal((1, 1), (sent, exception.Attempts));
    }

    [Fact]
    public async Task Callback_OfSeveral_RenewsWhatItGives()
    {
        var number = 0;
        using var server = new StubServer(static (request, _) =>
            Task.FromResult(new HttpResponseMessage(request.Headers.GetValues("X-Api-Key").Single() == "k2" ? HttpStatusCode.OK : HttpStatusCode.Unauthorized)));

        await SendAsync(server, ApiCredential.All(ApiCredential.Basic("a", "b"), ApiCredential.FromCallback(_ => new(ApiCredential.Header("X-Api-Key", $"k{++number}")))));

        Assert.Equal((2, "Basic"), (number, server.Request!.Headers.Authorization!.Scheme));
    }

    [Theory]
    [InlineData("http://example.com", false, true)]
    [InlineData("http://example.com", true, false)]
    [InlineData("http://localhost:3000", false, false)]
    [InlineData("http://127.0.0.1:3000", false, false)]
    [InlineData("http://[::1]:3000", false, false)]
    [InlineData("https://example.com", false, false)]
    public void PlainHttp_ToAnotherMachine_IsRefusedUnlessAllowed(string address, bool allow, bool isRefused)
    {
        var options = new ApiClientOptions { BaseAddress = new Uri(address), Credential = ApiCredential.Basic("a", "b"), AllowInsecureHttp = allow };

        var exception = Record.Exception(() => new ApiConnection(options, null, null).Dispose());

        Assert.Equal(isRefused, exception is InvalidOperationException);
    }

    [Fact]
    public async Task PlainHttp_SecretInExtraHeaders_IsRefused()
    {
        using var server = StubServer.Answering();
        var call = server.Connect(baseAddress: "http://example.com").Start(Operations.List, new() { ExtraHeaders = { ["authorization"] = "JWT x" } });

        await Assert.ThrowsAsync<InvalidOperationException>(() => call.SendAsync(_cancellation));

        Assert.Null(server.Request);
    }

    [Fact]
    public async Task SharedHttpClient_KeepsNoCredential()
    {
        using var server = StubServer.Answering();
        using var client = new HttpClient(server);
        using var connection = new ApiConnection(new() { BaseAddress = new("https://a.example.com"), Credential = ApiCredential.Basic("a", "b") }, client, null);

        await connection.Start(Operations.List, null).SendAsync(_cancellation);
        connection.Dispose();
        await client.GetAsync(new Uri("https://b.example.com"), _cancellation);

        Assert.Null(server.Request!.Headers.Authorization);
    }

    [Fact]
    public async Task Failure_EchoingWhatWasSent_DoesNotRepeatIt()
    {
        const string Echo = "user boss@example.com pw s3cr3t-päss id t-4711 q needle body hay-stack n 987654 enc q%20x cookie c00kie";
        using var server = StubServer.Answering(HttpStatusCode.BadRequest, $$"""{"error":"{{Echo}}","errors":[{"msg":"not hay-stack","param":"x"}]}""");
        var call = server.Connect(new() { Credential = ApiCredential.Basic("boss@example.com", Secret), Parameters = { ["project_id"] = "p1" } })
            .Start(Operations.Get, new() { ExtraQuery = { ["y"] = "q x" } });
        call.Path<string, StringCodec>("ticket_id", "t-4711");
        call.Query<string, StringCodec>("q", "needle");
        call.Cookie<string, StringCodec>("c", "c00kie");
        call.JsonBody<IList<string>, ListCodec<string, StringCodec>>(["hay-stack", "987654"]);

        var exception = await Assert.ThrowsAsync<ApiException>(() => call.SendAsync(_cancellation));

        Assert.Equal(Echo, exception.Error!.Message);
        Assert.Contains("\"user … pw … id … q … body … n … enc … cookie …\"", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a  secret\n\tword", "it is 'a secret word'", "it is '…'")]
    [InlineData("a \"quoted\" word", "{\"msg\":\"it is a \\\"quoted\\\" word", "{\"msg\":\"it is …")]
    [InlineData("a long text that ends in what a query would escape =", "'a long text that ends in what a query would escape =' is too long", "'…' is too long")]
    [InlineData("a long text of which the server repeats the beginning only", "it is 'a long text of which the server repeats the beg…'", "it is '…")]
    public async Task Failure_EchoingInAnotherSpelling_DoesNotRepeatIt(string sent, string echo, string expected)
    {
        using var server = StubServer.Answering(HttpStatusCode.BadRequest, echo, "text/plain");
        var call = server.Connect().Start(Operations.List, null);
        call.JsonBody<string, StringCodec>(sent);

        var exception = await Assert.ThrowsAsync<ApiException>(() => call.SendAsync(_cancellation));

        Assert.Contains($"The server said: \"{expected}\"", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ok", "it is 'ok', not okay, (OK)", "it is '…', not okay, (…)")]
    [InlineData("5", "5 of 15, not 5.", "… of 15, not ….")]
    [InlineData("#", "it is '#'", "it is '#'")]
    public async Task Failure_EchoingAShortValue_DoesNotRepeatTheWord(string sent, string echo, string expected)
    {
        using var server = StubServer.Answering(HttpStatusCode.BadRequest, echo, "text/plain");
        var call = server.Connect().Start(Operations.List, null);
        call.Query<string, StringCodec>("q", sent);

        var exception = await Assert.ThrowsAsync<ApiException>(() => call.SendAsync(_cancellation));

        Assert.Contains($"The server said: \"{expected}", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Failure_AfterAStream_RepeatsNothing()
    {
        using var server = StubServer.Answering(HttpStatusCode.BadRequest, "it is 'hay-stack'", "text/plain");
        var call = server.Connect().Start(Operations.List, null);
        call.StreamBody(new MemoryStream("hay-stack"u8.ToArray()), "text/plain");

        var exception = await Assert.ThrowsAsync<ApiException>(() => call.SendAsync(_cancellation));

        Assert.DoesNotContain("hay-stack", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stream_OfACallThatIsNeverSent_IsClosed()
    {
        using var server = StubServer.Answering();
        var credential = ApiCredential.FromCallback(static _ => throw new InvalidOperationException("no token"));
        var refused = new MemoryStream([1]);
        var call = server.Connect(new() { Credential = credential }).Start(Operations.List, null);
        call.StreamBody(refused, "text/plain");
        var cancelled = new MemoryStream([1]);
        var other = server.Connect().Start(Operations.List, null);
        other.StreamBody(cancelled, "text/plain");

        await Assert.ThrowsAsync<InvalidOperationException>(() => call.SendAsync(_cancellation));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => other.SendAsync(new CancellationToken(true)));

        Assert.False(refused.CanRead);
        Assert.False(cancelled.CanRead);
    }

    private static Task SendAsync(StubServer server, ApiCredential credential) =>
        server.Connect(new() { Credential = credential }).Start(Operations.List, null).SendAsync(_cancellation);
}
