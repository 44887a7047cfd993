using System.Net;
using System.Net.Sockets;

using TiledeskContracts.Errors;
using TiledeskContracts.Http;

namespace TiledeskContracts.Runtime.Tests.Http;

public sealed class DeadlineTests
{
    private static readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task NoAnswer_AttemptTimeoutPassed_SaysAfterHowLong()
    {
        var time = new FakeTime();
        using var server = StubServer.Hanging();
        var sending = server.Connect(new() { TimeProvider = time }).Start(Operations.List, null).SendAsync(_cancellation);

        time.Advance(TimeSpan.FromSeconds(29.9));
        Assert.False(sending.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(0.1));
        var exception = await Assert.ThrowsAsync<ApiTimeoutException>(() => sending);

        Assert.Equal(TimeSpan.FromSeconds(30), exception.After);
        Assert.StartsWith("listTickets: GET /tickets/ got no complete answer within 30 s (AttemptTimeout).", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NoAnswer_TotalTimeoutIsShorter_IsNamed()
    {
        var time = new FakeTime();
        using var server = StubServer.Hanging();
        var sending = server.Connect(new() { TimeProvider = time, TotalTimeout = TimeSpan.FromSeconds(5) }).Start(Operations.List, null).SendAsync(_cancellation);

        time.Advance(TimeSpan.FromSeconds(5));
        var exception = await Assert.ThrowsAsync<ApiTimeoutException>(() => sending);

        Assert.Equal(TimeSpan.FromSeconds(5), exception.After);
        Assert.Contains("(TotalTimeout)", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NoAnswer_CallsOwnTimeout_StandsInPlaceOfBoth()
    {
        var time = new FakeTime();
        using var server = StubServer.Hanging();
        var sending = server.Connect(new() { TimeProvider = time }).Start(Operations.List, new() { Timeout = TimeSpan.FromMinutes(5) }).SendAsync(_cancellation);

        time.Advance(TimeSpan.FromSeconds(299));
        Assert.False(sending.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(1));
        var exception = await Assert.ThrowsAsync<ApiTimeoutException>(() => sending);

        Assert.Equal(TimeSpan.FromMinutes(5), exception.After);
    }

    [Fact]
    public async Task Body_ThatNeverEnds_TimesOutToo()
    {
        var time = new FakeTime();
        var pipe = new System.IO.Pipelines.Pipe();
        using var server = new StubServer((_, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(pipe.Reader.AsStream()) }));
        var sending = server.Connect(new() { TimeProvider = time }).Start(Operations.List, null).SendAsync(_cancellation);

        time.Advance(TimeSpan.FromSeconds(30));

        await Assert.ThrowsAsync<ApiTimeoutException>(() => sending);
    }

    [Fact]
    public async Task Credential_ThatNeverComes_TimesOutToo()
    {
        var time = new FakeTime();
        using var server = StubServer.Answering();
        var credential = ApiCredential.FromCallback(static async cancellationToken =>
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            return ApiCredential.Basic("a", "b");
        });
        var sending = server.Connect(new() { TimeProvider = time, Credential = credential }).Start(Operations.List, null).SendAsync(_cancellation);

        time.Advance(TimeSpan.FromSeconds(30));

        await Assert.ThrowsAsync<ApiTimeoutException>(() => sending);
    }

    [Fact]
    public async Task Cancelled_ByTheCaller_CarriesTheCallersToken()
    {
        using var source = new CancellationTokenSource();
        using var server = StubServer.Hanging();
        var sending = server.Connect().Start(Operations.List, null).SendAsync(source.Token);

        await source.CancelAsync();
        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);

        Assert.Equal(source.Token, exception.CancellationToken);
        Assert.True(sending.IsCanceled);
    }

    [Fact]
    public async Task Cancelled_BeforeTheCall_SendsNothing()
    {
        using var server = StubServer.Answering();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => server.Connect().Start(Operations.List, null).SendAsync(new CancellationToken(true)));

        Assert.Null(server.Request);
    }

    [Fact]
    public async Task HttpClientsOwnTimeout_IsATimeoutToo()
    {
        using var server = new StubServer(static (_, _) => throw new TaskCanceledException("", new TimeoutException()));

        var exception = await Assert.ThrowsAsync<ApiTimeoutException>(() => server.Connect().Start(Operations.List, null).SendAsync(_cancellation));

        Assert.Contains("the HttpClient's own Timeout", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Network_NothingListens_NamesTheHostAndWhatToCheck()
    {
        int port;
        using (var listener = new TcpListener(IPAddress.Loopback, 0))
        {
            listener.Start();
            port = ((IPEndPoint)listener.LocalEndpoint).Port;
        }

        using var connection = new ApiConnection(new() { BaseAddress = new($"http://127.0.0.1:{port}"), Retry = { MaxRetries = 0 } }, null, null);
        var exception = await Assert.ThrowsAsync<HttpRequestException>(() => connection.Start(Operations.List, null).SendAsync(_cancellation));

        Assert.StartsWith($"listTickets: GET /tickets/: 127.0.0.1:{port} could not be reached. Check the host and port", exception.Message, StringComparison.Ordinal);
        Assert.IsType<HttpRequestException>(exception.InnerException);
    }

    [Theory]
    [InlineData(HttpRequestError.NameResolutionError, "the name of api.example.com:443 could not be resolved")]
    [InlineData(HttpRequestError.SecureConnectionError, "no secure connection to api.example.com:443")]
    [InlineData(HttpRequestError.ResponseEnded, "closed the connection before its answer was complete")]
    [InlineData(HttpRequestError.Unknown, "no answer came from api.example.com:443")]
    public async Task Network_Fails_SaysWhatToCheck(HttpRequestError error, string expected)
    {
        using var server = new StubServer((_, _) => throw new HttpRequestException(error, "inner"));

        var exception = await Assert.ThrowsAsync<HttpRequestException>(() => server.Connect().Start(Operations.List, null).SendAsync(_cancellation));

        Assert.Equal(error, exception.HttpRequestError);
        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Network_BreaksWithinTheBody_SaysSo()
    {
        using var server = new StubServer(static (_, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(new BrokenStream()) }));

        var exception = await Assert.ThrowsAsync<HttpRequestException>(() => server.Connect().Start(Operations.List, null).SendAsync(_cancellation));

        Assert.Contains("broke while the answer arrived", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Timeouts_OutOfRange_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(static () => new ApiClientOptions { AttemptTimeout = TimeSpan.Zero });
        Assert.Throws<ArgumentOutOfRangeException>(static () => new ApiClientOptions { TotalTimeout = TimeSpan.FromHours(2) });
        Assert.Throws<ArgumentOutOfRangeException>(static () => new CallOptions { Timeout = TimeSpan.FromMinutes(-1) });
        Assert.Throws<ArgumentOutOfRangeException>(static () => new ApiClientOptions { MaxResponseLength = 0 });
    }

    private sealed class BrokenStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new IOException("reset");
    }
}
