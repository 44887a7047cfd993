using System.Net;
using System.Text.Json;
using TiledeskContracts.Errors;

namespace TiledeskContracts.Kiota.Tests.Transport;

/// <summary>What is sent is the same, whatever it is sent through.</summary>
public sealed class RequestTests
{
    private static readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Calls.Names), MemberType = typeof(Calls))]
    public async Task Call_ThroughAnAdapter_SendsWhatAnHttpClientSends(string name)
    {
        var (expected, actual, blind) = (Silent(), Silent(), Silent());

        await Calls.RunAsync(name, expected.OnHttpClient(), _cancellation).ContinueWith(Forgiven, TaskScheduler.Default);
        await Calls.RunAsync(name, actual.OnAdapter(), _cancellation).ContinueWith(Forgiven, TaskScheduler.Default);
        await Calls.RunAsync(name, blind.OnBlindAdapter(), _cancellation).ContinueWith(Forgiven, TaskScheduler.Default);

        Assert.Equal(Assert.Single(expected.Sent), Assert.Single(actual.Sent));
        Assert.Equal(expected.Sent, blind.Sent);
    }

    [Fact]
    public async Task Body_OfJson_SaysItsTypeAndLength()
    {
        var wire = Silent();

        await Calls.RunAsync("any JSON", wire.OnAdapter(), _cancellation);

        Assert.Equal(
            """
            PUT https://shapes.example.com/api/things/7
            Accept: */*
            Content-Length: 21
            Content-Type: application/json

            {"a":[1e2,null,"é"]}
            """,
            Assert.Single(wire.Sent),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task Authentication_OfTheAdapter_NeedsNoCredentialOfOurs()
    {
        var wire = Silent();
        var provider = new Adapters.TokenProvider("secret", "shapes.example.com");

        await wire.OnAdapter(authentication: provider).Things.DeleteAsync("7", cancellationToken: _cancellation);

        Assert.Contains("\nAuthorization: Bearer secret\n", Assert.Single(wire.Sent), StringComparison.Ordinal);
        Assert.Equal(1, provider.Calls);
    }

    [Fact]
    public async Task Credential_OfOurs_GoesWhereTheAdapterHasNone()
    {
        var wire = Silent();

        await wire.OnAdapter(new() { Credential = ApiCredential.Basic("me", "pä€") }).Things.DeleteAsync("7", cancellationToken: _cancellation);

        Assert.Contains("\nAuthorization: Basic bWU6cMOk4oKs\n", Assert.Single(wire.Sent), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Authentication_ForAnotherHost_IsTheProvidersToRefuse()
    {
        var wire = Silent();
        var provider = new Adapters.TokenProvider("secret", "shapes.example.com");

        await wire.OnAdapter(new() { BaseAddress = new("https://elsewhere.example.com") }, provider).Things.DeleteAsync("7", cancellationToken: _cancellation);

        Assert.DoesNotContain("secret", Assert.Single(wire.Sent), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Retries_OfOurs_SendTheBodyAgain()
    {
        var answers = new Queue<HttpStatusCode>([HttpStatusCode.ServiceUnavailable, HttpStatusCode.TooManyRequests, HttpStatusCode.NoContent]);
        var wire = new Wire((_, _) => Task.FromResult(Wire.Answer(answers.Dequeue())));

        await wire.OnAdapter().Things.ReplaceAsync("7", JsonSerializer.Deserialize<JsonElement>("[1]"), new() { Retry = CallRetry.EvenUnsafe }, _cancellation);

        Assert.Equal(3, wire.Sent.Count);
        Assert.Single(wire.Sent.Distinct());
    }

    private static Wire Silent() => Wire.Answering(HttpStatusCode.NoContent);

    // What comes back is read elsewhere.
    private static void Forgiven(Task call)
    {
        if (call.Exception?.InnerException is { } failure and not ApiException)
        {
            throw failure;
        }
    }
}
