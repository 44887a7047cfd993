using System.IO.Compression;
using System.Net;
using System.Text;

using TiledeskContracts.Http;
using TiledeskContracts.Json;
using TiledeskContracts.Runtime.Tests.Models;

namespace TiledeskContracts.Runtime.Tests.Http;

public sealed class AnswerTests
{
    private static readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/problem+json")]
    [InlineData("text/plain")]
    [InlineData("text/html")]
    [InlineData("application/json; charset=nonsense")]
    [InlineData("application/json; charset=utf-7")]
    [InlineData(null)]
    public async Task Json_OfAnyContentType_IsRead(string? contentType)
    {
        using var server = StubServer.Answering(HttpStatusCode.OK, " {\"_id\":\"é\"} ", contentType);

        var department = await Call(server).SendAsync<Department, ModelCodec<Department>>(_cancellation);

        Assert.Equal("é", department.Id);
    }

    [Fact]
    public async Task Json_InAnotherCharset_IsRead()
    {
        using var server = StubServer.Answering(HttpStatusCode.OK, Encoding.Latin1.GetBytes("{\"_id\":\"é\"}"), "application/json; charset=iso-8859-1");

        var department = await Call(server).SendAsync<Department, ModelCodec<Department>>(_cancellation);

        Assert.Equal("é", department.Id);
    }

    [Fact]
    public async Task RootArrayAndScalars_AreRead()
    {
        Assert.Equal([1, 2], await Call(StubServer.Answering(body: "[1,2]")).SendAsync<IList<int>, ListCodec<int, Int32Codec>>(_cancellation));
        Assert.True(await Call(StubServer.Answering(body: "true")).SendAsync<bool, BooleanCodec>(_cancellation));
        Assert.Equal(System.Text.Json.JsonValueKind.Null, (await Call(StubServer.Answering(body: "null")).SendAsync<System.Text.Json.JsonElement, JsonElementCodec>(_cancellation)).ValueKind);
    }

    [Theory]
    [InlineData(200, "null", true)]
    [InlineData(204, "", true)]
    [InlineData(200, "{}", false)]
    public async Task Nullable_SaysNull_IsNull(int status, string body, bool isNull)
    {
        using var server = StubServer.Answering((HttpStatusCode)status, body);

        var department = await Call(server).SendNullableAsync<Department, ModelCodec<Department>>(_cancellation);

        Assert.Equal(isNull, department is null);
    }

    [Fact]
    public async Task NullableValue_SaysNull_IsNull()
    {
        Assert.Null(await Call(StubServer.Answering(body: "null")).SendNullableValueAsync<int, Int32Codec>(_cancellation));
        Assert.Equal(5, await Call(StubServer.Answering(body: "5")).SendNullableValueAsync<int, Int32Codec>(_cancellation));
    }

    [Fact]
    public async Task NoContentExpected_AnythingCame_IsIgnored()
    {
        using var server = StubServer.Answering(body: "<html>", contentType: "text/html");

        var exception = await Record.ExceptionAsync(() => Call(server).SendAsync(_cancellation));

        Assert.Null(exception);
    }

    [Fact]
    public async Task Capture_OfAnotherCharset_IsAsItCame()
    {
        var body = Encoding.Latin1.GetBytes("{\"_id\":\"é\"}");
        using var server = StubServer.Answering(HttpStatusCode.OK, body, "application/json; charset=iso-8859-1");
        var capture = new ResponseCapture { KeepBody = true };

        await server.Connect().Start(Operations.List, new() { Response = capture }).SendAsync<Department, ModelCodec<Department>>(TestContext.Current.CancellationToken);

        Assert.Equal("application/json; charset=iso-8859-1", capture.ContentType);
        Assert.Equal(body, capture.RawBody.ToArray());
    }

    [Fact]
    public async Task Text_IsReadInItsCharset()
    {
        using var server = StubServer.Answering(HttpStatusCode.OK, Encoding.Latin1.GetBytes("é"), "text/plain; charset=iso-8859-1");

        Assert.Equal("é", await Call(server).SendTextAsync(_cancellation));
    }

    [Fact]
    public async Task Capture_Success_HasStatusHeadersAndBody()
    {
        var capture = new ResponseCapture { KeepBody = true };
        using var server = StubServer.Answering(HttpStatusCode.Created, "{\"_id\":\"d\"}", more: static response => response.Headers.Add("X-Trace", "t"));

        await Call(server, new CallOptions { Response = capture }).SendAsync<Department, ModelCodec<Department>>(_cancellation);

        Assert.True(capture.IsFilled);
        Assert.Equal(HttpStatusCode.Created, capture.Status);
        Assert.Equal("t", capture.Headers!.GetValues("X-Trace").Single());
        Assert.Equal("application/json; charset=utf-8", capture.ContentType);
        Assert.Equal("{\"_id\":\"d\"}", Encoding.UTF8.GetString(capture.RawBody.Span));
    }

    [Fact]
    public async Task Capture_Failure_HasThemToo()
    {
        var capture = new ResponseCapture { KeepBody = true };
        using var server = StubServer.Answering(HttpStatusCode.NotFound, "gone", null);

        await Assert.ThrowsAsync<Errors.ApiException>(() => Call(server, new CallOptions { Response = capture }).SendAsync(_cancellation));

        Assert.Equal(HttpStatusCode.NotFound, capture.Status);
        Assert.Null(capture.ContentType);
        Assert.Equal("gone", Encoding.UTF8.GetString(capture.RawBody.Span));
    }

    [Fact]
    public async Task Capture_BodyNotWanted_HasNone()
    {
        var capture = new ResponseCapture();

        await Call(StubServer.Answering(), new CallOptions { Response = capture }).SendAsync(_cancellation);

        Assert.True(capture.RawBody.IsEmpty);
    }

    [Fact]
    public async Task Stream_IsGivenBeforeItsEnd()
    {
        var pipe = new System.IO.Pipelines.Pipe();
        using var server = new StubServer((_, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(pipe.Reader.AsStream()) }));
        await pipe.Writer.WriteAsync("first"u8.ToArray(), _cancellation);

        using var stream = await Call(server).SendStreamAsync(_cancellation);
        var buffer = new byte[5];
        await stream.ReadExactlyAsync(buffer, _cancellation);

        Assert.Equal("first", Encoding.UTF8.GetString(buffer));
    }

    [Fact]
    public async Task Stream_NotSuccess_Throws()
    {
        using var server = StubServer.Answering(HttpStatusCode.Forbidden, "no");

        var exception = await Assert.ThrowsAsync<Errors.ApiException>(() => Call(server).SendStreamAsync(_cancellation));

        Assert.Equal("no", exception.RawBody);
    }

    [Fact]
    public async Task Gzip_CutOff_IsANetworkFailure()
    {
        using var server = new StubServer(static (_, _) =>
        {
            using var packed = new MemoryStream();
            using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            {
                gzip.Write(System.Security.Cryptography.RandomNumberGenerator.GetBytes(5000));
            }

            var half = new GZipStream(new MemoryStream([.. packed.ToArray()[..1000].Select(static (value, index) => index == 500 ? (byte)~value : value)]), CompressionMode.Decompress);
            return Task.FromResult(new HttpResponseMessage { Content = new StreamContent(half) });
        });

        var exception = await Record.ExceptionAsync(() => Call(server).SendAsync<Department, ModelCodec<Department>>(_cancellation));

        Assert.NotNull(exception);
        Assert.True(exception is HttpRequestException or Errors.ApiException, exception.GetType().Name);
        Assert.StartsWith("listTickets: GET /tickets/", exception.Message, StringComparison.Ordinal);
    }

    private static ApiCall Call(StubServer server, CallOptions? options = null) => server.Connect().Start(Operations.List, options);
}
