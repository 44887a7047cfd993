using System.Net;
using TiledeskContracts.Errors;
using TiledeskContracts.Kiota.Tests.Adapters;
using TiledeskContracts.Runtime.Tests.Http;

namespace TiledeskContracts.Kiota.Tests.Transport;

/// <summary>Time-outs, cancellation and broken networks end a call as through an HttpClient.</summary>
public sealed class TimeTests
{
    private static readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task NoAnswer_InTime_IsATimeout()
    {
        var time = new FakeTime();
        var sending = Hanging().OnAdapter(new() { TimeProvider = time, Retry = { MaxRetries = 0 } }).Things.DeleteAsync("7", cancellationToken: _cancellation);

        time.Advance(TimeSpan.FromSeconds(30));
        var exception = await Assert.ThrowsAsync<ApiTimeoutException>(() => sending);

        Assert.Equal(TimeSpan.FromSeconds(30), exception.After);
    }

    [Fact]
    public async Task Body_ThatNeverEnds_IsATimeoutToo()
    {
        var time = new FakeTime();
        var pipe = new System.IO.Pipelines.Pipe();
        var wire = new Wire((_, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(pipe.Reader.AsStream()) }));
        var sending = wire.OnAdapter(new() { TimeProvider = time, Retry = { MaxRetries = 0 } }).Things.GetAsync("7", cancellationToken: _cancellation);

        time.Advance(TimeSpan.FromSeconds(30));

        await Assert.ThrowsAsync<ApiTimeoutException>(() => sending);
    }

    [Fact]
    public async Task Timeout_OfTheAdaptersOwnClient_IsATimeoutToo()
    {
        Middleware late = (_, _, _) => throw new TaskCanceledException("", new TimeoutException());

        await Assert.ThrowsAsync<ApiTimeoutException>(() =>
            Hanging().OnAdapter(new() { Retry = { MaxRetries = 0 } }, null, late).Things.DeleteAsync("7", cancellationToken: _cancellation));
    }

    [Fact]
    public async Task Cancelled_ByTheCaller_CarriesTheCallersToken()
    {
        using var source = new CancellationTokenSource();
        var sending = Hanging().OnAdapter().Things.DeleteAsync("7", cancellationToken: source.Token);

        await source.CancelAsync();
        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);

        Assert.Equal(source.Token, exception.CancellationToken);
    }

    [Fact]
    public async Task Cancelled_BeforeTheCall_SendsNothing()
    {
        var wire = Hanging();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => wire.OnAdapter().Things.DeleteAsync("7", cancellationToken: new CancellationToken(true)));

        Assert.Empty(wire.Sent);
    }

    [Fact]
    public async Task Network_ThatFails_SaysWhatToCheck()
    {
        Middleware fails = (_, _, _) => throw new HttpRequestException(HttpRequestError.NameResolutionError, "inner");

        var exception = await Assert.ThrowsAsync<HttpRequestException>(() =>
            Hanging().OnAdapter(new() { Retry = { MaxRetries = 0 } }, null, fails).Things.DeleteAsync("7", cancellationToken: _cancellation));

        Assert.Contains("the name of shapes.example.com:443 could not be resolved", exception.Message, StringComparison.Ordinal);
    }

    private static Wire Hanging() => new(static async (_, cancellationToken) =>
    {
        await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
        return new HttpResponseMessage(HttpStatusCode.NoContent);
    });
}
