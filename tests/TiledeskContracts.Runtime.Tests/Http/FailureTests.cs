using System.Net;
using System.Net.Http.Headers;

using TiledeskContracts.Errors;
using TiledeskContracts.Json;
using TiledeskContracts.Runtime.Tests.Models;

namespace TiledeskContracts.Runtime.Tests.Http;

public sealed class FailureTests
{
    private const string Page = "<!DOCTYPE html><html><head><title>Error</title></head><body><pre>Cannot GET /tickets&lt;x&gt;</pre></body></html>";

    [Theory]
    [InlineData(400, """{"error":"Invalid project id"}""", "The server said: \"Invalid project id\". Check project_id (set once on the client)")]
    [InlineData(401, "Unauthorized", "The credential was refused. Check the user and password, or the token")]
    [InlineData(403, """{"success":false,"msg":"you dont have the required role."}""", "\"you dont have the required role.\" The credential is known, but may not do this. Check its role")]
    [InlineData(404, """{"success":false,"msg":"Object not found."}""", "Check the ids that were sent")]
    [InlineData(404, Page, "The answer is a web page. Check the base address")]
    [InlineData(413, """{"err":"Request entity too large","limit":512000}""", "Send less at once.")]
    [InlineData(422, """{"errors":[{"msg":"Invalid value","param":"first_text","location":"body"}]}""", "It names first_text: Invalid value. Correct them")]
    [InlineData(422, """{"errors":["text field is required"]}""", "It names text field is required.")]
    [InlineData(429, "", "Too many calls. Wait a while")]
    [InlineData(500, """{"err":"error"}""", "The server failed. Some servers answer so to values, ids or accounts that they do not expect")]
    [InlineData(503, "", "is not available just now. Try again later")]
    [InlineData(302, "", "The server points to another address, where the credential is not sent by itself.")]
    [InlineData(418, "", "Check the values that were sent.")]
    public async Task Status_NotSuccess_SaysWhatToDoNext(int status, string body, string expected)
    {
        var exception = await FailAsync(StubServer.Answering((HttpStatusCode)status, body, null));

        Assert.StartsWith($"getTicket: GET /{{project_id}}/tickets/{{ticket_id}} answered {status} ", exception.Message, StringComparison.Ordinal);
        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"msg":"a","error":"b"}""", "a")]
    [InlineData("""{"message":"a"}""", "a")]
    [InlineData("""{"error":"a"}""", "a")]
    [InlineData("""{"err":"a"}""", "a")]
    [InlineData("""{"success":false,"message":"a","err":{}}""", "a")]
    [InlineData("""{"error":{"code":7,"message":"a"}}""", "a")]
    [InlineData("""{"title":"a","status":400}""", "a")]
    [InlineData("""{"title":"t","detail":"a"}""", "a")]
    [InlineData("\"a\"", "a")]
    [InlineData("plain\r\n text ", "plain text")]
    [InlineData(Page, "Cannot GET /tickets<x>")]
    [InlineData("<html><head><title>502 Bad Gateway</title></head></html>", "502 Bad Gateway")]
    [InlineData("""{"msg":"cut of""", """{"msg":"cut of""")]
    [InlineData("{}", null)]
    [InlineData("null", null)]
    [InlineData("[]", null)]
    [InlineData(" ", null)]
    public void Body_OfAnyShape_GivesTheServersWords(string body, string? expected) =>
        Assert.Equal(expected, ApiError.Parse(System.Text.Encoding.UTF8.GetBytes(body))?.Message);

    [Theory]
    [InlineData("""{"errors":[{"value":"x","msg":"bad","param":"f","location":"body"}]}""", "f", "bad", "body")]
    [InlineData("""{"errors":["bad"]}""", null, "bad", null)]
    [InlineData("""{"errors":{"f":["bad"]}}""", "f", "bad", null)]
    [InlineData("""[{"message":"bad","path":"f"}]""", "f", "bad", null)]
    public void Body_WithFields_NamesThem(string body, string? name, string message, string? location) =>
        Assert.Equal([new ApiFieldError(name, message, location)], ApiError.Parse(System.Text.Encoding.UTF8.GetBytes(body))!.Fields);

    [Fact]
    public async Task Exception_TellsTheWholeStory()
    {
        using var server = StubServer.Answering(HttpStatusCode.NotFound, """{"_id":"d1","name":"n"}""", more: static response => response.Headers.Add("X-Trace", "t"));

        var exception = await FailAsync(server);

        Assert.Equal(("getTicket", "GET", "/{project_id}/tickets/{ticket_id}"), (exception.OperationId, exception.Method, exception.PathTemplate));
        Assert.Equal((HttpStatusCode.NotFound, "application/json; charset=utf-8"), (exception.Status, exception.ContentType));
        Assert.Equal("t", exception.Headers!.GetValues("X-Trace").Single());
        Assert.Equal("""{"_id":"d1","name":"n"}""", exception.RawBody);
        Assert.True(exception.TryReadBody<Department>(out var department));
        Assert.Equal("d1", department.Id);
    }

    [Fact]
    public async Task Unauthorized_WithoutCredential_SaysThatNoneIsSet()
    {
        using var server = StubServer.Answering(HttpStatusCode.Unauthorized, "Unauthorized", null);

        var exception = await Assert.ThrowsAsync<ApiException>(() => server.Connect().Start(Operations.List, null).SendAsync(TestContext.Current.CancellationToken));

        Assert.Contains("No credential is set", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Redirect_ToAnotherHost_NamesItWithoutWhatWasSent()
    {
        using var server = StubServer.Answering(HttpStatusCode.Found, "", more: static response => response.Headers.Location = new Uri("https://me:pw@desk.example.com:8443/t1?q=needle"));

        var exception = await FailAsync(server);

        Assert.Contains("points to https://desk.example.com:8443, where", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TooManyRequests_WithSeconds_SaysHowLong()
    {
        using var server = StubServer.Answering(HttpStatusCode.TooManyRequests, "", more: static response => response.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(7)));

        var exception = await FailAsync(server);

        Assert.Equal(TimeSpan.FromSeconds(7), exception.RetryAfter);
        Assert.Contains("Wait 7 s", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TooManyRequests_WithDate_CountsFromNow()
    {
        var time = new FakeTime();
        using var server = StubServer.Answering(HttpStatusCode.TooManyRequests, "", more: response => response.Headers.RetryAfter = new RetryConditionHeaderValue(time.GetUtcNow().AddSeconds(90)));

        var exception = await FailAsync(server, new ApiClientOptions { TimeProvider = time });

        Assert.Equal(TimeSpan.FromSeconds(90), exception.RetryAfter);
    }

    [Fact]
    public async Task ErrorBody_LongerThanKept_IsCut()
    {
        using var server = StubServer.Answering(HttpStatusCode.BadRequest, new string('x', 5000), "text/plain");

        var exception = await FailAsync(server, new ApiClientOptions { MaxErrorBodyLength = 1000 });

        Assert.Equal(1000, exception.RawBody.Length);
        Assert.True(exception.Message.Length < 1000);
    }

    [Theory]
    [InlineData("", "with nothing where JSON was promised")]
    [InlineData(Page, "with a web page where JSON was promised. Check the base address")]
    [InlineData("""{"_id":"d1","na""", "with JSON that is broken or breaks off")]
    [InlineData("""{"_id":"d1"}}""", "with JSON that is broken or breaks off")]
    [InlineData("""{"_id":"\ud83d"}""", "with JSON that is broken or breaks off")]
    [InlineData("null", "with null: the server knows nothing by the ids that were sent")]
    [InlineData("[]", "with JSON that cannot become Department")]
    [InlineData("OK", "with content of type application/json where JSON was promised")]
    [InlineData("404 page not found", "with content of type application/json where JSON was promised")]
    [InlineData("nobody@example.com is unknown", "with content of type application/json where JSON was promised")]
    [InlineData("true", "with JSON that cannot become Department")]
    public async Task Success_WithoutThePromisedJson_SaysSo(string body, string expected)
    {
        using var server = StubServer.Answering(HttpStatusCode.OK, body);

        var exception = await FailAsync(server);

        Assert.Contains($"answered 200 {expected}", exception.Message, StringComparison.Ordinal);
        Assert.Equal(body, exception.RawBody);
        Assert.DoesNotContain("nobody@", exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Success_LargerThanAllowed_SaysSo(bool hasLength)
    {
        using var server = StubServer.Answering(HttpStatusCode.OK, new string('x', 5000), more: response =>
            response.Content = hasLength ? response.Content : new StreamContent(new NoSeekStream(new byte[5000])));

        var exception = await FailAsync(server, new ApiClientOptions { MaxResponseLength = 4999 });

        Assert.Contains("with more than 4999 bytes. Ask for less, or raise MaxResponseLength", exception.Message, StringComparison.Ordinal);
    }

    private static Task<ApiException> FailAsync(StubServer server, ApiClientOptions? options = null)
    {
        options ??= new ApiClientOptions();
        options.Credential = ApiCredential.Basic("user", "password");
        options.Parameters["project_id"] = "p1";
        var call = server.Connect(options).Start(Operations.Get, null);
        call.Path<string, StringCodec>("ticket_id", "t1");
        return Assert.ThrowsAsync<ApiException>(() => call.SendAsync<Department, ModelCodec<Department>>(TestContext.Current.CancellationToken));
    }

    private sealed class NoSeekStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
