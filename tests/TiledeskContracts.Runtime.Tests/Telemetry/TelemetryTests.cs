using System.Diagnostics;

using Microsoft.Extensions.Logging;

using TiledeskContracts.Http;
using TiledeskContracts.Json;
using TiledeskContracts.Runtime.Tests.Faults;
using TiledeskContracts.Runtime.Tests.Http;
using TiledeskContracts.Telemetry;

namespace TiledeskContracts.Runtime.Tests.Telemetry;

[Collection(nameof(Watch))]
public sealed class TelemetryTests : IDisposable
{
    private const string Template = "/watched/{ticket_id}";
    private const string Known = "http.request.method=GET";
    private const string Where = "server.address=api.example.com server.port=443 url.template=/watched/{ticket_id}";
    private static readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;
    private readonly FakeTime _time = new();
    private readonly Watch _watch = new(Template);

    public void Dispose() => _watch.Dispose();

    [Fact]
    public async Task Success_IsOneSpanByTheConventions()
    {
        await RunAsync();

        var span = Assert.Single(_watch.Spans);
        Assert.Equal(("GET /watched/{ticket_id}", ActivityKind.Client, ActivityStatusCode.Unset), (span.DisplayName, span.Kind, span.Status));
        Assert.Equal($"{Known} http.response.status_code=200 {Where}", Watch.TextOf(span));
    }

    [Fact]
    public async Task Retried_AndFailed_TellsHowOftenAndWhy()
    {
        await RunAsync(Fault.Failed503, Fault.ResetInBody, Fault.TooMany429);

        var span = Assert.Single(_watch.Spans);
        Assert.Equal(ActivityStatusCode.Error, span.Status);
        Assert.Equal($"error.type=429 {Known} http.request.resend_count=2 http.response.status_code=429 {Where}", Watch.TextOf(span));
        Assert.Equal(
            [
                ("api.client.call.resends", 1, $"error.type=503 {Known} {Where}"),
                ("api.client.call.resends", 1, $"error.type=network_error {Known} {Where}"),
            ],
            _watch.Measurements.Where(static measurement => measurement.Name == ApiTelemetry.ResendsName));
    }

    [Theory]
    [InlineData(Fault.Refused, "connection_error")]
    [InlineData(Fault.NoSuchName, "name_resolution_error")]
    [InlineData(Fault.BadCertificate, "secure_connection_error")]
    [InlineData(Fault.NotHttp, "invalid_response")]
    [InlineData(Fault.ResetBeforeAnswer, "response_ended")]
    public async Task NoAnswer_HasNoStatusAndTheNetworksWord(Fault fault, string expected)
    {
        await RunAsync(fault, fault, fault);

        var duration = Assert.Single(_watch.Measurements, static measurement => measurement.Name == ApiTelemetry.CallDurationName);
        Assert.Equal($"error.type={expected} {Known} {Where}", duration.Tags);
    }

    [Fact]
    public async Task Duration_IsOfTheWholeCall()
    {
        var waits = await RunAsync(Fault.Failed503);

        var duration = Assert.Single(_watch.Measurements, static measurement => measurement.Name == ApiTelemetry.CallDurationName);
        Assert.Equal(Assert.Single(waits).TotalSeconds, duration.Value, 6);
        Assert.Equal($"{Known} http.response.status_code=200 {Where}", duration.Tags);
    }

    [Fact]
    public async Task Timeout_AndCancellation_AreTold()
    {
        using var server = StubServer.Hanging();
        using var source = new CancellationTokenSource();
        var connection = server.Connect(new() { TimeProvider = _time });
        var late = Start(connection).SendAsync(_cancellation);
        _time.Advance(TimeSpan.FromSeconds(30));
        await Assert.ThrowsAsync<Errors.ApiTimeoutException>(() => late);

        var cancelled = Start(connection).SendAsync(source.Token);
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled);

        Assert.Equal(["timeout", "cancelled"], _watch.Spans.Select(static span => span.GetTagItem("error.type")));
    }

    [Fact]
    public async Task Log_TellsCallsAndRetriesByStableIds()
    {
        await RunAsync(Fault.Failed503);
        await RunAsync(Fault.NotFound404);

        Assert.Equal([(LogLevel.Warning, 3), (LogLevel.Debug, 1), (LogLevel.Debug, 2)], _watch.Entries.Select(static entry => (entry.Level, entry.Id.Id)));
        Assert.Matches("^any failed \\(503\\) and is sent again in [0-9]+ ms: retry 1 of 2 ", _watch.Entries.First().Message);
        Assert.Contains("any (GET /watched/{ticket_id}) was answered 200 in 2 attempts and", _watch.Entries.ElementAt(1).Message, StringComparison.Ordinal);
        Assert.Contains("any (GET /watched/{ticket_id}) failed (404) after 1 attempts", _watch.Entries.Last().Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Log_TellsTokensAndWaits()
    {
        using var server = new SignInServer();
        using var connection = new ApiConnection(
            new()
            {
                BaseAddress = new Uri("https://api.example.com"),
                Credential = SignInServer.Credential(),
                LoggerFactory = _watch,
                TimeProvider = _time,
                RateLimit = new() { Permits = 3, Window = TimeSpan.FromSeconds(10) },
            },
            new HttpClient(server, disposeHandler: false),
            null);
        await Start(connection).SendAsync(_cancellation);
        server.Revoke();
        var second = Start(connection).SendAsync(_cancellation);
        await _time.PassAsync(second, TimeSpan.FromSeconds(11));
        await second;

        Assert.Equal([4, 6, 4, 5], _watch.Entries.Where(static entry => entry.Level == LogLevel.Information).Select(static entry => entry.Id.Id));
        Assert.Equal(10, Assert.Single(_watch.Measurements, static measurement => measurement.Name == ApiTelemetry.RateLimitWaitName).Value);
    }

    [Fact]
    public async Task Log_TellsThatNoTokenCame()
    {
        using var server = new SignInServer { SignIn = static _ => SignInServer.Answer(403, "{}") };
        using var connection = new ApiConnection(
            new() { BaseAddress = new Uri("https://api.example.com"), Credential = SignInServer.Credential(), LoggerFactory = _watch },
            new HttpClient(server, disposeHandler: false),
            null);

        await Assert.ThrowsAsync<Errors.ApiException>(() => Start(connection).SendAsync(_cancellation));

        Assert.Equal([(2, LogLevel.Debug), (7, LogLevel.Warning), (2, LogLevel.Debug)], _watch.Entries.Select(static entry => (entry.Id.Id, entry.Level)));
        Assert.Contains("No token was obtained (403)", _watch.Entries.ElementAt(1).Message, StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<TimeSpan>> RunAsync(params Fault[] faults)
    {
        using var server = new FaultyServer(faults);
        var call = Start(server.Connect(_time, new() { LoggerFactory = _watch })).SendAsync(_cancellation);
        var waits = await _time.PassAsync(call, TimeSpan.FromSeconds(25));
        await Record.ExceptionAsync(() => call);
        return waits;
    }

    private static ApiCall Start(ApiConnection connection)
    {
        var call = connection.Start(new ApiOperation("any", "GET", Template), null);
        call.Path<string, StringCodec>("ticket_id", "t-4711");
        call.Query<string, StringCodec>("q", "needle");
        return call;
    }
}
