using System.Net;

using TiledeskContracts.Errors;
using TiledeskContracts.Http;
using TiledeskContracts.Json;
using TiledeskContracts.Runtime.Tests.Http;
using TiledeskContracts.Runtime.Tests.Models;

namespace TiledeskContracts.Runtime.Tests.Faults;

public sealed class RetryTests
{
    private static readonly TimeSpan _waits = TimeSpan.FromSeconds(25);
    private static readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;
    private readonly FakeTime _time = new();

    [Theory]
    [InlineData(Fault.Refused, true)]
    [InlineData(Fault.NoSuchName, true)]
    [InlineData(Fault.BadCertificate, false)]
    [InlineData(Fault.NotHttp, false)]
    [InlineData(Fault.ResetBeforeAnswer, true)]
    [InlineData(Fault.ResetInBody, true)]
    [InlineData(Fault.DamagedBody, true)]
    [InlineData(Fault.ResetInErrorBody, true)]
    [InlineData(Fault.Timeout408, true)]
    [InlineData(Fault.TooMany429, true)]
    [InlineData(Fault.Failed500, true)]
    [InlineData(Fault.Failed501, false)]
    [InlineData(Fault.Failed503, true)]
    [InlineData(Fault.Failed505, false)]
    [InlineData(Fault.NotFound404, false)]
    [InlineData(Fault.Unauthorized, false)]
    public async Task Get_FailsOnce_IsTriedAgainIfThatPasses(Fault fault, bool isPassing)
    {
        using var server = new FaultyServer(fault);

        var call = GetAsync(server.Connect(_time));
        await _time.PassAsync(call, _waits);
        var exception = await Record.ExceptionAsync(() => call);

        Assert.Equal(isPassing, exception is null);
        Assert.Equal(isPassing ? 2 : 1, server.Sent.Count);
        Assert.Equal(0, server.Open);
    }

    [Theory]
    [InlineData("GET", CallRetry.Default, 2)]
    [InlineData("HEAD", CallRetry.Default, 2)]
    [InlineData("OPTIONS", CallRetry.Default, 2)]
    [InlineData("POST", CallRetry.Default, 1)]
    [InlineData("PATCH", CallRetry.Default, 1)]
    [InlineData("PUT", CallRetry.Default, 1)]
    [InlineData("DELETE", CallRetry.Default, 1)]
    [InlineData("GET", CallRetry.Never, 1)]
    [InlineData("POST", CallRetry.EvenUnsafe, 2)]
    [InlineData("DELETE", CallRetry.EvenUnsafe, 2)]
    public async Task Method_AndWish_DecideWhetherItIsSentTwice(string method, CallRetry retry, int expected)
    {
        using var server = new FaultyServer(Fault.Failed503);

        var call = server.Connect(_time).Start(new ApiOperation("any", method, "/tickets"), new() { Retry = retry });
        call.JsonBody<string, StringCodec>("text");
        var sending = call.SendAsync(_cancellation);
        await _time.PassAsync(sending, _waits);
        await Record.ExceptionAsync(() => sending);

        Assert.Equal(Enumerable.Repeat($"{method} /v3/tickets  \"text\"", expected), server.Sent);
    }

    [Fact]
    public async Task Body_FromAStream_IsNeverSentTwice()
    {
        using var server = new FaultyServer(Fault.Failed503);
        var call = server.Connect(_time).Start(Operations.Create, new() { Retry = CallRetry.EvenUnsafe });
        call.StreamBody(new MemoryStream("bytes"u8.ToArray()), "text/plain");

        var exception = await Assert.ThrowsAsync<ApiException>(() => call.SendAsync(_cancellation));

        Assert.Equal((1, 1), (server.Sent.Count, exception.Attempts));
    }

    [Fact]
    public async Task FormOfTexts_IsSentTwice()
    {
        using var server = new FaultyServer(Fault.Failed503);
        var call = server.Connect(_time).Start(Operations.Create, new() { Retry = CallRetry.EvenUnsafe });
        call.MultipartBody<IDictionary<string, string>, MapCodec<string, StringCodec>>(new Dictionary<string, string> { ["a"] = "b" });

        var sending = call.SendAsync(_cancellation);
        await _time.PassAsync(sending, _waits);
        await sending;

        Assert.Equal(2, server.Sent.Count);
        Assert.Equal(server.Sent[0], server.Sent[1]);
    }

    [Fact]
    public async Task Waits_Double_AndKeepToHalfAndWhole()
    {
        using var server = new FaultyServer([.. Enumerable.Repeat(Fault.Refused, 9)]);
        var options = new ApiClientOptions { Retry = { MaxRetries = 5, BaseDelay = TimeSpan.FromSeconds(1), MaxDelay = TimeSpan.FromSeconds(5) } };

        var call = GetAsync(server.Connect(_time, options));
        var waits = await _time.PassAsync(call, _waits);
        var exception = await Assert.ThrowsAsync<HttpRequestException>(() => call);

        Assert.Equal(5, waits.Count);
        Assert.All(waits.Zip([1, 2, 4, 5, 5]), static pair => Assert.InRange(pair.First.TotalSeconds, pair.Second / 2.0, pair.Second));
        Assert.StartsWith("getTicket: GET /{project_id}/tickets/{ticket_id} (6 attempts): api.example.com:443 could not be reached", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("Sat, 21 Nov 2026 09:00:12 GMT", 12)]
    public async Task RetryAfter_OfEitherForm_IsWaitedFor(string retryAfter, int seconds)
    {
        using var server = new FaultyServer(Fault.TooMany429) { RetryAfter = retryAfter };

        var call = GetAsync(server.Connect(_time));
        var waits = await _time.PassAsync(call, _waits);

        Assert.Equal([TimeSpan.FromSeconds(seconds)], waits);
        Assert.Equal("d1", (await call).Id);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("Sat, 21 Nov 2026 08:00:00 GMT")]
    public async Task RetryAfter_OfNoTime_WaitsAsLongAsWithout(string retryAfter)
    {
        using var server = new FaultyServer(Fault.Failed503) { RetryAfter = retryAfter };

        var call = GetAsync(server.Connect(_time));
        var waits = await _time.PassAsync(call, _waits);

        Assert.InRange(Assert.Single(waits).TotalMilliseconds, 250, 500);
    }

    [Fact]
    public async Task RetryAfter_LongerThanAllowed_EndsTheCallAtOnce()
    {
        using var server = new FaultyServer(Fault.TooMany429) { RetryAfter = "61" };

        var exception = await Assert.ThrowsAsync<ApiException>(() => GetAsync(server.Connect(_time)));

        Assert.Equal((HttpStatusCode.TooManyRequests, TimeSpan.FromSeconds(61), 1), (exception.Status, exception.RetryAfter, exception.Attempts));
        Assert.Single(server.Sent);
    }

    [Fact]
    public async Task Wait_ThatWouldOutlastTheCall_IsNotBegun()
    {
        using var server = new FaultyServer(Fault.TooMany429, Fault.TooMany429) { RetryAfter = "20" };

        var call = GetAsync(server.Connect(_time, new() { TotalTimeout = TimeSpan.FromSeconds(39) }));
        var waits = await _time.PassAsync(call, _waits);
        var exception = await Assert.ThrowsAsync<ApiException>(() => call);

        Assert.Single(waits);
        Assert.Equal((HttpStatusCode.TooManyRequests, 2), (exception.Status, exception.Attempts));
    }

    [Fact]
    public async Task AllAttempts_Fail_TheLastAnswerTellsHowMany()
    {
        using var server = new FaultyServer(Fault.Failed500, Fault.ResetInBody, Fault.Failed503);

        var call = GetAsync(server.Connect(_time));
        await _time.PassAsync(call, _waits);
        var exception = await Assert.ThrowsAsync<ApiException>(() => call);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, 3), (exception.Status, exception.Attempts));
        Assert.Contains(" (3 attempts) answered 503 ", exception.Message, StringComparison.Ordinal);
        Assert.Equal(0, server.Open);
    }

    [Fact]
    public async Task SwitchedOff_IsSentOnce()
    {
        using var server = new FaultyServer(Fault.Failed503);

        await Assert.ThrowsAsync<ApiException>(() => GetAsync(server.Connect(_time, new() { Retry = { MaxRetries = 0 } })));

        Assert.Single(server.Sent);
    }

    [Fact]
    public async Task Stream_OnceItHasBegun_IsNotTriedAgain()
    {
        using var server = new FaultyServer(Fault.Failed503, Fault.ResetInBody);

        var call = server.Connect(_time).Start(Operations.List, null).SendStreamAsync(_cancellation);
        await _time.PassAsync(call, _waits);
        await using var stream = await call;

        await Assert.ThrowsAsync<IOException>(() => stream.CopyToAsync(Stream.Null, _cancellation));
        Assert.Equal(2, server.Sent.Count);
    }

    [Fact]
    public async Task Capture_OfATriedCall_HasTheLastAnswer()
    {
        using var server = new FaultyServer(Fault.Failed503);
        var capture = new ResponseCapture { KeepBody = true };

        var call = GetAsync(server.Connect(_time), new() { Response = capture });
        await _time.PassAsync(call, _waits);
        await call;

        Assert.Equal((HttpStatusCode.OK, "{\"_id\":\"d1\"}"), (capture.Status, System.Text.Encoding.UTF8.GetString(capture.RawBody.Span)));
    }

    [Fact]
    public async Task Cancelled_WhileWaiting_EndsAtOnce()
    {
        using var server = new FaultyServer(Fault.Failed503);
        using var source = new CancellationTokenSource();

        var call = server.Connect(_time).Start(Operations.List, null).SendAsync(source.Token);
        await _time.NextWaitAsync(_waits);
        await source.CancelAsync();
        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);

        Assert.Equal(source.Token, exception.CancellationToken);
        Assert.Single(server.Sent);
    }

    [Fact]
    public async Task Error_WhoseBodyBreaksOff_KeepsItsStatusAndWhatCame()
    {
        using var server = new FaultyServer(Fault.ResetInErrorBody);

        var exception = await Assert.ThrowsAsync<ApiException>(() => GetAsync(server.Connect(_time), new() { Retry = CallRetry.Never }));

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "{\"msg\""), (exception.Status, exception.RawBody));
        Assert.Contains("Its body broke off.", exception.Message, StringComparison.Ordinal);
        Assert.IsType<IOException>(exception.InnerException);
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 3)]
    public async Task NoAnswerInTime_IsAskedForAgainOnlyWhenTold(bool afterTimeout, int attempts)
    {
        using var server = StubServer.Hanging();
        using var connection = new ApiConnection(
            new() { BaseAddress = new Uri("https://api.example.com"), TimeProvider = _time, AttemptTimeout = TimeSpan.FromSeconds(20), Retry = { AfterTimeout = afterTimeout } },
            new HttpClient(server),
            null);

        var call = GetAsync(connection);
        await _time.PassAsync(call, _waits);
        var exception = await Assert.ThrowsAsync<ApiTimeoutException>(() => call);

        Assert.Equal((TimeSpan.FromSeconds(20), attempts), (exception.After, exception.Attempts));
    }

    [Fact]
    public async Task TotalTime_OverWithinALaterAttempt_IsNamed()
    {
        using var server = StubServer.Hanging();
        using var connection = new ApiConnection(
            new() { BaseAddress = new Uri("https://api.example.com"), TimeProvider = _time, AttemptTimeout = TimeSpan.FromSeconds(20), TotalTimeout = TimeSpan.FromSeconds(35), Retry = { AfterTimeout = true } },
            new HttpClient(server),
            null);

        var call = GetAsync(connection);
        await _time.PassAsync(call, _waits);
        var exception = await Assert.ThrowsAsync<ApiTimeoutException>(() => call);

        Assert.Equal((TimeSpan.FromSeconds(35), 2), (exception.After, exception.Attempts));
        Assert.Contains("(2 attempts) got no complete answer within 35 s (TotalTimeout)", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Error_WhoseBodyNeverEnds_KeepsItsStatus()
    {
        var pipe = new System.IO.Pipelines.Pipe();
        await pipe.Writer.WriteAsync("{\"msg\":\"no"u8.ToArray(), _cancellation);
        using var server = new StubServer((_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.Forbidden) { Content = new StreamContent(pipe.Reader.AsStream()) }));

        var call = server.Connect(new() { TimeProvider = _time }).Start(Operations.List, null).SendAsync(_cancellation);
        _time.Advance(TimeSpan.FromSeconds(30));
        var exception = await Assert.ThrowsAsync<ApiException>(() => call);

        Assert.Equal((HttpStatusCode.Forbidden, "{\"msg\":\"no"), (exception.Status, exception.RawBody));
    }

    [Fact]
    public void Options_OutOfRange_AreRefused()
    {
        var retry = new ApiRetryOptions();

        Assert.Throws<ArgumentOutOfRangeException>(() => retry.MaxRetries = -1);
        Assert.Throws<ArgumentOutOfRangeException>(() => retry.MaxRetries = 11);
        Assert.Throws<ArgumentOutOfRangeException>(() => retry.BaseDelay = TimeSpan.FromSeconds(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => retry.MaxDelay = TimeSpan.FromHours(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => retry.MaxRetryAfter = TimeSpan.FromDays(1));
    }

    private static Task<Department> GetAsync(ApiConnection connection, CallOptions? options = null)
    {
        var call = connection.Start(Operations.Get, options);
        call.Path<string, StringCodec>("project_id", "p1");
        call.Path<string, StringCodec>("ticket_id", "t1");
        return call.SendAsync<Department, ModelCodec<Department>>(_cancellation);
    }
}
