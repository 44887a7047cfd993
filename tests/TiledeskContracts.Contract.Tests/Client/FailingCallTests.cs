using System.Net;
using System.Net.Sockets;
using System.Text;
using TiledeskContracts.Errors;
using TiledeskContracts.Sandbox;
using TiledeskContracts.V3;

namespace TiledeskContracts.Contract.Tests.Client;

/// <summary>What a stranger reads when a call fails: what happened, what to do next, and nothing that is nobody else's business.</summary>
public sealed class FailingCallTests
{
    private const string Email = "ada.rossi@example.com";
    private const string Password = "Sesame-4711-open";
    private const string Token = "eyJhbGciOiJub25lIn0.eyJzdWIiOiI0NzExIn0.c2lnbmF0dXJl";
    private const string Searched = "ferret named Nilo";
    private const string ProjectId = "5b55e806c93dde00143163dd";
    private const string Page = "<!DOCTYPE html><html><head><title>Welcome to nginx</title></head><body>Sign in, please.</body></html>";

    /// <summary>What no message may hold, in every form it travels in.</summary>
    private static readonly string[] _secrets =
    [
        Password,
        Token,
        Searched,
        Uri.EscapeDataString(Searched),
        Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Email}:{Password}")),
    ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task WrongPassword_AtTheSandbox_SaysToCheckTheCredential()
    {
        await using var sandbox = await TiledeskSandbox.StartAsync(cancellationToken: Cancellation);
        using var tiledesk = Client(sandbox.BaseAddress, sandbox.ProjectId, TiledeskCredential.Basic(sandbox.Owner.Email!, Password));

        var refused = await RefusedAsync(tiledesk, HttpStatusCode.Unauthorized);

        AssertTells(refused, "listRequests", "401 Unauthorized", "credential was refused", "Check the user and password, or the token");
    }

    [Fact]
    public async Task WrongToken_AtTheSandbox_SaysToCheckTheCredential()
    {
        await using var sandbox = await TiledeskSandbox.StartAsync(cancellationToken: Cancellation);
        using var tiledesk = Client(sandbox.BaseAddress, sandbox.ProjectId, TiledeskCredential.Jwt(Token));

        var refused = await RefusedAsync(tiledesk, HttpStatusCode.Unauthorized);

        AssertTells(refused, "401 Unauthorized", "the token: whether it has expired, and its scheme, such as JWT");
    }

    [Fact]
    public async Task NoCredential_AtTheSandbox_SaysWhereToSetIt()
    {
        await using var sandbox = await TiledeskSandbox.StartAsync(cancellationToken: Cancellation);
        using var tiledesk = Client(sandbox.BaseAddress, sandbox.ProjectId, credential: null);

        var refused = await RefusedAsync(tiledesk, HttpStatusCode.Unauthorized);

        AssertTells(refused, "401 Unauthorized", "No credential is set: set Credential in the client's options");
    }

    [Fact]
    public async Task WrongProject_AtTheSandbox_SaysToCheckTheProject()
    {
        await using var sandbox = await TiledeskSandbox.StartAsync(cancellationToken: Cancellation);
        using var tiledesk = Client(sandbox.BaseAddress, ProjectId, TiledeskCredential.Basic(sandbox.Owner.Email!, sandbox.Owner.Password!));

        var refused = await RefusedAsync(tiledesk, HttpStatusCode.BadRequest);

        AssertTells(refused, "400 Bad Request", $"\"Project not found with id: {ProjectId}\"", "Check project_id (set once on the client)");
        Assert.DoesNotContain(sandbox.Owner.Password!, refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SomebodyElsesProject_AtTheSandbox_SaysToCheckTheProjectAndTheRole()
    {
        await using var sandbox = await TiledeskSandbox.StartAsync(cancellationToken: Cancellation);
        using var tiledesk = Client(sandbox.BaseAddress, sandbox.ProjectId, TiledeskCredential.Jwt(sandbox.Outsider.Token));

        var refused = await RefusedAsync(tiledesk, HttpStatusCode.Forbidden);

        AssertTells(refused, "403 Forbidden", "you dont belong to the project", "Check its role, project_id (set once on the client)");
        Assert.DoesNotContain(sandbox.Outsider.Token, refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TooMuch_AtTheSandbox_SaysToSendLess()
    {
        await using var sandbox = await TiledeskSandbox.StartAsync(cancellationToken: Cancellation);
        using var tiledesk = Client(sandbox.BaseAddress, sandbox.ProjectId, TiledeskCredential.Jwt(sandbox.Owner.Token));
        var text = Searched + new string('x', 600_000);

        var refused = await Assert.ThrowsAsync<ApiException>(() => tiledesk.Requests.CreateAsync(new() { FirstText = text }, cancellationToken: Cancellation));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, refused.Status);
        AssertTells(refused, "createRequest", "413", "too large for the server", "Send less at once");
    }

    [Fact]
    public async Task NoNetwork_NothingListens_NamesTheHostAndWhatToCheck()
    {
        int port;
        using (var listener = new TcpListener(IPAddress.Loopback, 0))
        {
            listener.Start();
            port = ((IPEndPoint)listener.LocalEndpoint).Port;
        }

        using var tiledesk = Client(new Uri($"http://127.0.0.1:{port}"), ProjectId, TiledeskCredential.Basic(Email, Password));

        var unreached = await Assert.ThrowsAsync<HttpRequestException>(() => ListAsync(tiledesk));

        AssertTells(unreached, "listRequests", $"127.0.0.1:{port} could not be reached", "Check the host and port in the base address", "that the server runs");
    }

    [Fact]
    public async Task WebPage_With200_SaysToCheckTheBaseAddress()
    {
        var failure = await AnsweredAsync(HttpStatusCode.OK, _ => new StringContent(Page, Encoding.UTF8, "text/html"));

        AssertTells(failure, "answered 200", "a web page where JSON was promised", "Check the base address");
        Assert.Equal(Page, failure.RawBody);
    }

    [Fact]
    public async Task Text_With200_SaysToCheckTheBaseAddress()
    {
        // Begins as the word "null" does; and repeats the query, as a page of a proxy may.
        var failure = await AnsweredAsync(HttpStatusCode.OK, _ => new StringContent($"not{Searched.Replace(" ", "", StringComparison.Ordinal)} is known", Encoding.UTF8, "text/plain"));

        AssertTells(failure, "answered 200", "content of type text/plain where JSON was promised", "Check the base address");
        Assert.DoesNotContain("ferret", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TruncatedJson_With200_SaysThatItBreaksOff()
    {
        var failure = await AnsweredAsync(HttpStatusCode.OK, _ => Json($$"""{"perPage":40,"count":1,"requests":[{"_id":"1","first_text":"{{Searched}}","sta"""));

        AssertTells(failure, "answered 200", "broken or breaks off", "Try again");
        Assert.EndsWith("\"sta", failure.RawBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Connection_ThatBreaksWithinTheAnswer_SaysThatTheOutcomeIsUnknown()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var serving = BreakOffAsync(listener);
        using var tiledesk = Client(new Uri($"http://{listener.LocalEndpoint}"), ProjectId, TiledeskCredential.Basic(Email, Password));

        var broken = await Assert.ThrowsAsync<HttpRequestException>(() => ListAsync(tiledesk));

        await serving;
        AssertTells(broken, "listRequests", "closed the connection before its answer was complete", "Whether it did what was asked is not known");
    }

    [Fact]
    public async Task TooLarge_OfAProxy_SaysToSendLess()
    {
        var failure = await AnsweredAsync(HttpStatusCode.RequestEntityTooLarge, _ => Json("""{"err":"Request entity too large","limit":512000}"""));

        AssertTells(failure, "413", "\"Request entity too large\"", "too large for the server. Send less at once");
    }

    [Theory]
    [InlineData(7, "Wait 7 s, then go on more slowly")]
    [InlineData(null, "Wait a while, then go on more slowly")]
    public async Task TooManyCalls_SaysHowLongToWait(int? seconds, string expected)
    {
        var failure = await AnsweredAsync(HttpStatusCode.TooManyRequests, _ => Json("{}"), seconds);

        AssertTells(failure, "429 Too Many Requests", "Too many calls", expected);
        Assert.Equal(seconds, (int?)failure.RetryAfter?.TotalSeconds);
    }

    [Fact]
    public async Task ServerError_OfTheRealServer_SaysWhatItSaidAndWhatToCheck()
    {
        var failure = await AnsweredAsync(HttpStatusCode.InternalServerError, _ => Json("""{"success":false,"msg":"Error saving object."}"""));

        AssertTells(failure, "500 Internal Server Error", "\"Error saving object.\"", "values, ids or accounts that they do not expect", "tell the server's operator");
    }

    [Fact]
    public async Task ServerError_ThatRepeatsWhatWasSent_TellsTheRestOfIt()
    {
        var failure = await AnsweredAsync(HttpStatusCode.InternalServerError, request =>
            Json($$"""{"msg":"No {{Searched}} for {{request.Headers.Authorization}} at {{Uri.EscapeDataString(Searched)}}, {{Email}}:{{Password}}"}"""));

        AssertTells(failure, "500 Internal Server Error", "The server said: \"No … for Basic … at …, …:…\"");
        Assert.DoesNotContain(Email, failure.ToString(), StringComparison.Ordinal);
        Assert.Contains(Searched, failure.RawBody, StringComparison.Ordinal);
    }

    private static TiledeskClient Client(Uri address, string projectId, ApiCredential? credential) =>
        new(new() { BaseAddress = address, ProjectId = projectId, Credential = credential, Retry = { MaxRetries = 0 } });

    private static Task<RequestList> ListAsync(TiledeskClient tiledesk) =>
        tiledesk.Requests.ListAsync(new() { FullText = Searched }, cancellationToken: Cancellation);

    private static async Task<ApiException> RefusedAsync(TiledeskClient tiledesk, HttpStatusCode status)
    {
        var refused = await Assert.ThrowsAsync<ApiException>(() => ListAsync(tiledesk));

        Assert.Equal(status, refused.Status);
        return refused;
    }

    private static async Task<ApiException> AnsweredAsync(HttpStatusCode status, Func<HttpRequestMessage, HttpContent> body, int? retryAfter = null)
    {
        using var stub = new Stub(request =>
        {
            var response = new HttpResponseMessage(status) { Content = body(request) };
            response.Headers.RetryAfter = retryAfter is { } seconds ? new(TimeSpan.FromSeconds(seconds)) : null;
            return response;
        });
        using var http = new HttpClient(stub, disposeHandler: false);
        using var tiledesk = new TiledeskClient(new() { ProjectId = ProjectId, Credential = TiledeskCredential.Basic(Email, Password), Retry = { MaxRetries = 0 } }, http);

        return await RefusedAsync(tiledesk, status);
    }

    private static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");

    private static void AssertTells(Exception failure, params string[] words)
    {
        Assert.All(words, word => Assert.Contains(word, failure.Message, StringComparison.Ordinal));
        Assert.All(_secrets, secret => Assert.DoesNotContain(secret, failure.ToString(), StringComparison.OrdinalIgnoreCase));
        TestContext.Current.TestOutputHelper?.WriteLine(failure.Message);
    }

    /// <summary>Promises a hundred bytes, sends a few and hangs up.</summary>
    private static async Task BreakOffAsync(TcpListener listener)
    {
        using var caller = await listener.AcceptTcpClientAsync(Cancellation);
        var stream = caller.GetStream();
        var received = "";
        var buffer = new byte[1024];
        while (!received.EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            received += Encoding.ASCII.GetString(buffer, 0, await stream.ReadAsync(buffer, Cancellation));
        }

        await stream.WriteAsync(Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"count\":"), Cancellation);
    }

    private sealed class Stub(Func<HttpRequestMessage, HttpResponseMessage> answer) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(answer(request));
    }
}
