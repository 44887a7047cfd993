using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Kiota.Abstractions;
using TiledeskContracts.Kiota.Tests.StockLike;

namespace TiledeskContracts.Kiota.Tests.Adapters;

/// <summary>What Kiota's own adapter does; run with the real packages it proves that the stand-in does the same.</summary>
public sealed class RequestAdapterTests
{
    private static readonly Uri _address = new("https://shapes.example.com/api/things/7?page=0");

    [Fact]
    public async Task Request_OnItsWay_HasEverything()
    {
        HttpRequestMessage? seen = null;
        var body = "";
        var adapter = Over(async (request, cancellationToken) =>
        {
            seen = request;
            body = await request.Content!.ReadAsStringAsync(cancellationToken);
            return Json(HttpStatusCode.OK, """{"name":"a"}""");
        });
        var request = Request(Method.PATCH);
        request.Headers.Add("X-Trace", "1");
        request.SetContentFromParsable(adapter, "application/json", new Gadget { Name = "b" });

        var answer = await adapter.SendAsync(request, Gadget.CreateFromDiscriminatorValue, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal("a", answer?.Name);
        Assert.Equal((HttpMethod.Patch, _address, """{"name":"b"}"""), (seen!.Method, seen.RequestUri, body));
        Assert.Equal(("1", "Bearer secret", "application/json"), (Assert.Single(seen.Headers.GetValues("X-Trace")), $"{seen.Headers.Authorization}", $"{seen.Content!.Headers.ContentType}"));
    }

    [Fact]
    public async Task Host_ThatIsNotAllowed_GetsNoToken()
    {
        AuthenticationHeaderValue? seen = null;
        var adapter = Over(Answer(request => seen = request.Headers.Authorization, HttpStatusCode.NoContent));

        await adapter.SendNoContentAsync(new RequestInformation { URI = new Uri("https://elsewhere.example.com") }, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Null(seen);
    }

    [Fact]
    public async Task Middleware_InItsOrder_SeesOptionsAndMayAnswerItself()
    {
        List<string> seen = [];
        Middleware outer = async (request, next, _) =>
        {
            seen.Add($"outer {request.Options.TryGetValue(new HttpRequestOptionsKey<IRequestOption>(typeof(ResponseHandlerOption).FullName!), out var _)}");
            return await next(request);
        };
        Middleware inner = (_, _, _) =>
        {
            seen.Add("inner");
            return Task.FromResult(Json(HttpStatusCode.OK, "\"a\""));
        };
        var adapter = Over((_, _) => throw new InvalidOperationException("The network is not asked."), outer, inner);

        var answer = await adapter.SendPrimitiveAsync<string>(Request(), cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(("a", "outer False|inner"), (answer, string.Join('|', seen)));
    }

    [Fact]
    public async Task Handler_OfTheRequest_GetsTheNativeAnswerWhateverItsStatus()
    {
        var adapter = Over(Answer(_ => { }, HttpStatusCode.Conflict, """{"reason":"busy"}"""));
        var handler = new KeepingResponseHandler();
        var request = Request();
        request.SetResponseHandler(handler);

        var answer = await adapter.SendPrimitiveAsync<Stream>(request, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Null(answer);
        using var kept = Assert.IsType<HttpResponseMessage>(handler.Response);
        Assert.Equal((HttpStatusCode.Conflict, """{"reason":"busy"}"""), (kept.StatusCode, await kept.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task Refusal_WithoutMapping_LosesItsBodyAndTheHeadersOfIt()
    {
        var adapter = Over(Answer(_ => { }, HttpStatusCode.Conflict, """{"reason":"busy"}"""));

        var refused = await Assert.ThrowsAsync<ApiException>(() => adapter.SendPrimitiveAsync<Stream>(Request(), cancellationToken: TestContext.Current.CancellationToken));

        Assert.Equal(409, refused.ResponseStatusCode);
        Assert.Equal(["12"], refused.ResponseHeaders["X-Left"]);
        Assert.DoesNotContain("Content-Type", refused.ResponseHeaders.Keys);
        Assert.DoesNotContain("busy", $"{refused}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("404")]
    [InlineData("4XX")]
    [InlineData("XXX")]
    public async Task Refusal_WithAMappingToNoException_IsAnApiException(string key)
    {
        var adapter = Over(Answer(_ => { }, HttpStatusCode.NotFound, """{"name":"a"}"""));

        var refused = await Assert.ThrowsAsync<ApiException>(() => adapter.SendPrimitiveAsync<Stream>(
            Request(), new() { [key] = static _ => new Gadget() }, TestContext.Current.CancellationToken));

        Assert.Equal((404, true), (refused.ResponseStatusCode, refused.Message.Contains("failed to deserialize", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task HandlerBlind_Adapter_GivesTheStreamOrThrows()
    {
        var handler = new KeepingResponseHandler();
        var request = Request();
        request.SetResponseHandler(handler);
        using var fine = new HandlerBlindRequestAdapter(Token, Answer(_ => { }, HttpStatusCode.OK, "[1]"));
        using var refusing = new HandlerBlindRequestAdapter(Token, Answer(_ => { }, HttpStatusCode.InternalServerError, "{}"));

        using var reader = new StreamReader((await fine.SendPrimitiveAsync<Stream>(request, cancellationToken: TestContext.Current.CancellationToken))!);

        Assert.Equal("[1]", await reader.ReadToEndAsync(TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<ApiException>(() => refusing.SendPrimitiveAsync<Stream>(request, cancellationToken: TestContext.Current.CancellationToken));
        Assert.Null(handler.Response);
    }

    [Fact]
    public async Task Stream_OfNothing_IsNull()
    {
        var adapter = Over(Answer(_ => { }, HttpStatusCode.NoContent));

        Assert.Null(await adapter.SendPrimitiveAsync<Stream>(Request(), cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Body_OfTheRequest_IsClosedOnceItIsSent()
    {
        var content = new MemoryStream([1]);
        var request = Request(Method.POST);
        request.SetStreamContent(content, "application/octet-stream");

        await Over(Answer(_ => { }, HttpStatusCode.NoContent)).SendNoContentAsync(request, cancellationToken: TestContext.Current.CancellationToken);

        Assert.False(content.CanRead);
    }

    [Fact]
    public async Task Call_Cancelled_Ends()
    {
        using var source = new CancellationTokenSource();
        var adapter = Over(async (_, cancellationToken) =>
        {
            await source.CancelAsync();
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new InvalidOperationException("It went on.");
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => adapter.SendPrimitiveAsync<Stream>(Request(), cancellationToken: source.Token));
    }

    private static TokenProvider Token => new("secret", "shapes.example.com");

    private static IRequestAdapter Over(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer, params Middleware[] middleware) =>
        KiotaAdapter.Over(Token, answer, middleware);

    private static RequestInformation Request(Method method = Method.GET) => new() { HttpMethod = method, URI = _address };

    private static Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> Answer(Action<HttpRequestMessage> look, HttpStatusCode status, string? json = null) =>
        (request, _) =>
        {
            look(request);
            return Task.FromResult(json is null ? new HttpResponseMessage(status) : Json(status, json));
        };

    private static HttpResponseMessage Json(HttpStatusCode status, string json) => new(status)
    {
        Headers = { { "X-Left", "12" } },
        Content = new StringContent(json, Encoding.UTF8, "application/json"),
    };
}
