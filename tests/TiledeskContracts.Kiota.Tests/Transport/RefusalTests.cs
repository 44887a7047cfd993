using System.Net;
using TiledeskContracts.Errors;
using TiledeskContracts.Kiota.Tests.Adapters;
using TiledeskContracts.Kiota.Tests.Shapes;
using KiotaException = Microsoft.Kiota.Abstractions.ApiException;

namespace TiledeskContracts.Kiota.Tests.Transport;

/// <summary>What the server refuses is told whole, with Kiota's own exception inside.</summary>
public sealed class RefusalTests
{
    private const string Busy = """{"reason":"busy","retryable":true,"message":"Try later"}""";

    private static readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(HttpStatusCode.BadRequest)]
    [InlineData(HttpStatusCode.Unauthorized)]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.Conflict)]
    [InlineData((HttpStatusCode)499)]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.Found)]
    [InlineData(HttpStatusCode.NotModified)]
    public async Task Refusal_ThroughAnAdapter_IsToldAsThroughAnHttpClient(HttpStatusCode status)
    {
        var expected = await RefusedAsync(Wire.Answering(status, Busy).OnHttpClient(Once));
        var actual = await RefusedAsync(Wire.Answering(status, Busy).OnAdapter(Once));

        Assert.Equal((expected.Message, expected.Status, expected.RawBody, expected.ContentType), (actual.Message, actual.Status, actual.RawBody, actual.ContentType));
        Assert.Equal((status, Busy, "Try later", "deleteThing"), (actual.Status, actual.RawBody, actual.Error?.Message, actual.OperationId));
        Assert.True(actual.TryReadBody<Refusal>(out var refusal) && refusal.Retryable == true);
        Assert.Null(expected.InnerException);
        var inner = Assert.IsType<KiotaException>(actual.InnerException);
        Assert.Equal(((int)status, "12"), (inner.ResponseStatusCode, Assert.Single(inner.ResponseHeaders["x-left"])));
    }

    [Fact]
    public async Task Refusal_OfAStream_IsToldWhole()
    {
        var refused = await Assert.ThrowsAsync<ApiException>(() => Wire.Answering(HttpStatusCode.NotFound, Busy).OnAdapter(Once).Things.DownloadFileAsync("7", cancellationToken: _cancellation));

        Assert.Equal(Busy, refused.RawBody);
        Assert.IsType<KiotaException>(refused.InnerException);
    }

    [Fact]
    public async Task Refusal_ByAnAdapterThatAsksNoHandler_KeepsStatusAndHeaders()
    {
        var refused = await RefusedAsync(Wire.Answering(HttpStatusCode.Conflict, Busy).OnBlindAdapter(Once));

        Assert.Equal((HttpStatusCode.Conflict, "", "12"), (refused.Status, refused.RawBody, Assert.Single(refused.Headers!.GetValues("X-Left"))));
        Assert.Equal(409, Assert.IsType<KiotaException>(refused.InnerException).ResponseStatusCode);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Middleware_ThatGaveUp_IsTheLastRefusal(bool isNested)
    {
        AggregateException Failure() => new(
            "Too many retries performed.",
            Refusal(503, "first"),
            isNested ? new AggregateException(Refusal(500, "second"), Refusal(429, "last"), new IOException()) : Refusal(429, "last"));
        Middleware givesUp = (_, _, _) => throw Failure();

        var refused = await RefusedAsync(Wire.Answering(HttpStatusCode.OK).OnAdapter(Once, null, givesUp));

        Assert.Equal((HttpStatusCode.TooManyRequests, TimeSpan.FromSeconds(9)), (refused.Status, refused.RetryAfter));
        Assert.Equal("last", Assert.IsType<KiotaException>(refused.InnerException).Message);
    }

    [Fact]
    public async Task Middleware_ThatFailsOtherwise_IsNotChanged()
    {
        var failure = new AggregateException(new InvalidDataException(), new NotSupportedException());
        Middleware fails = (_, _, _) => throw failure;

        var thrown = await Assert.ThrowsAsync<AggregateException>(() => Wire.Answering(HttpStatusCode.OK).OnAdapter(Once, null, fails).Things.DeleteAsync("7", cancellationToken: _cancellation));

        Assert.Same(failure, thrown);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(200)]
    [InlineData(204)]
    public async Task Exception_OfKiotaThatRefusesNothing_IsNoAnswer(int status)
    {
        var failure = Refusal(status, "the body was odd");
        Middleware fails = (_, _, _) => throw failure;

        var thrown = await Assert.ThrowsAsync<KiotaException>(() => Wire.Answering(HttpStatusCode.OK).OnAdapter(Once, null, fails).Things.DeleteAsync("7", cancellationToken: _cancellation));

        Assert.Same(failure, thrown);
    }

    [Fact]
    public async Task Refusal_TriedAgain_HasTheLastCause()
    {
        var answers = new Queue<HttpStatusCode>([HttpStatusCode.ServiceUnavailable, HttpStatusCode.BadGateway, HttpStatusCode.GatewayTimeout]);
        var client = new Wire((_, _) => Task.FromResult(Wire.Answer(answers.Dequeue()))).OnAdapter();

        var refused = await Assert.ThrowsAsync<ApiException>(() => client.Things.GetAsync("7", cancellationToken: _cancellation));

        Assert.Equal((HttpStatusCode.GatewayTimeout, 3), (refused.Status, refused.Attempts));
        Assert.Equal(504, Assert.IsType<KiotaException>(refused.InnerException).ResponseStatusCode);
    }

    [Fact]
    public async Task Retries_OfMiddlewareAndOurs_Multiply()
    {
        Middleware patient = async (_, next, _) =>
        {
            List<Exception> refusals = [];
            while (refusals.Count < 4)
            {
                using var again = new HttpRequestMessage(HttpMethod.Get, Wire.Address);
                using var response = await next(again);
                refusals.Add(new KiotaException { ResponseStatusCode = (int)response.StatusCode });
            }

            throw new AggregateException("Too many retries performed.", refusals);
        };
        var wire = Wire.Answering(HttpStatusCode.ServiceUnavailable);

        var refused = await Assert.ThrowsAsync<ApiException>(() => wire.OnAdapter(null, null, patient).Things.GetAsync("7", cancellationToken: _cancellation));

        Assert.Equal((3, 12), (refused.Attempts, wire.Sent.Count));
    }

    private static ApiClientOptions Once => new() { Retry = { MaxRetries = 0 } };

    private static Task<ApiException> RefusedAsync(ShapesClient client) =>
        Assert.ThrowsAsync<ApiException>(() => client.Things.DeleteAsync("7", cancellationToken: _cancellation));

    private static KiotaException Refusal(int status, string message) =>
        new(message) { ResponseStatusCode = status, ResponseHeaders = new Dictionary<string, IEnumerable<string>> { ["Retry-After"] = ["9"] } };
}
