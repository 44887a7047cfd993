using System.Net;
using Microsoft.Kiota.Abstractions;
using TiledeskContracts.Kiota.Tests.Adapters;
using TiledeskContracts.Kiota.Tests.Shapes;

namespace TiledeskContracts.Kiota.Tests.Transport;

/// <summary>What an adapter is given to send.</summary>
public sealed class InformationTests
{
    private static readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    private readonly LookingProvider _looking = new();

    [Fact]
    public async Task Template_OfTheContract_IsToldForTraces()
    {
        var client = new ShapesClient(new() { BaseAddress = new(Wire.Address) }, Adapter(Wire.Answering(HttpStatusCode.OK, "{}")));

        await client.Things.GetAsync("a/b", cancellationToken: _cancellation);

        Assert.Equal(("{+baseurl}/things/{thing_id}", "/api/things/a%2Fb"), (_looking.Seen!.UrlTemplate, _looking.Seen.URI.AbsolutePath));
        Assert.Equal(["Accept"], _looking.Seen.Headers.Keys);
        Assert.Same(Stream.Null, _looking.Seen.Content);
    }

    [Fact]
    public async Task Template_OfARequestThatHasNone_IsNotMadeUp()
    {
        await SendAsync(new HttpRequestMessage(HttpMethod.Get, Wire.Address));

        Assert.Null(_looking.Seen!.UrlTemplate);
    }

    [Fact]
    public async Task Options_ForMiddleware_Pass()
    {
        IRequestOption? seen = null;
        Middleware middleware = (request, next, _) =>
        {
            seen = request.Options.TryGetValue(new HttpRequestOptionsKey<IRequestOption>(typeof(Flavour).FullName!), out var option) ? option : null;
            return next(request);
        };
        using var request = new HttpRequestMessage(HttpMethod.Get, Wire.Address);
        request.Options.Set(new HttpRequestOptionsKey<IRequestOption>("any key"), new Flavour("sweet"));
        request.Options.Set(new HttpRequestOptionsKey<string>("other"), "none of Kiota's");

        await SendAsync(request, middleware);

        Assert.Equal(new Flavour("sweet"), seen);
        Assert.Equal(2, _looking.Seen!.RequestOptions.Count());
    }

    [Fact]
    public async Task Options_OfOneCall_Pass()
    {
        var client = new ShapesClient(new() { BaseAddress = new(Wire.Address) }, Adapter(Wire.Answering(HttpStatusCode.OK, "{}")));

        await client.Things.GetAsync("a", new CallOptions { Properties = { ["any"] = new Flavour("sweet"), ["other"] = 7 } }, _cancellation);

        Assert.Contains(new Flavour("sweet"), _looking.Seen!.RequestOptions);
    }

    [Theory]
    [InlineData("GET", Method.GET)]
    [InlineData("patch", Method.PATCH)]
    [InlineData("DELETE", Method.DELETE)]
    [InlineData("TRACE", Method.TRACE)]
    public async Task Methods_OfKiota_Pass(string method, Method expected)
    {
        await SendAsync(new HttpRequestMessage(new HttpMethod(method), Wire.Address));

        Assert.Equal(expected, _looking.Seen!.HttpMethod);
    }

    [Theory]
    [InlineData("QUERY")]
    [InlineData("PURGE")]
    [InlineData("7")]
    public async Task Methods_ThatKiotaDoesNotKnow_AreRefusedByName(string method)
    {
        var refused = await Assert.ThrowsAsync<NotSupportedException>(() => SendAsync(new HttpRequestMessage(new HttpMethod(method), Wire.Address)));

        Assert.Contains(method, refused.Message, StringComparison.Ordinal);
        Assert.Contains("HttpClient", refused.Message, StringComparison.Ordinal);
        Assert.Null(_looking.Seen);
    }

    [Fact]
    public async Task Headers_OfTheBody_PassButItsLength()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Wire.Address) { Content = new StringContent("é") };
        request.Content.Headers.ContentLanguage.Add("de");
        var wire = Wire.Answering(HttpStatusCode.NoContent);

        await SendAsync(request, wire);

        Assert.False(_looking.Seen!.Headers.ContainsKey("Content-Length"));
        Assert.Contains("\nContent-Language: de\nContent-Length: 2\nContent-Type: text/plain; charset=utf-8\n\né", Assert.Single(wire.Sent), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_ThatIsNoResponseMessage_IsRefusedByItsType()
    {
        var client = new ShapesClient(new(), new OddlyAnsweringAdapter());

        var refused = await Assert.ThrowsAsync<NotSupportedException>(() => client.Things.DeleteAsync("7", cancellationToken: _cancellation));

        Assert.Contains(nameof(Uri), refused.Message, StringComparison.Ordinal);
        Assert.Contains(nameof(HttpResponseMessage), refused.Message, StringComparison.Ordinal);
    }

    private Task SendAsync(HttpRequestMessage request, params Middleware[] middleware) => SendAsync(request, Wire.Answering(HttpStatusCode.NoContent), middleware);

    private async Task SendAsync(HttpRequestMessage request, Wire wire, params Middleware[] middleware)
    {
        using var client = new HttpClient(new RequestAdapterHandler(Adapter(wire, middleware)));
        using var response = await client.SendAsync(request, _cancellation);
    }

    private IRequestAdapter Adapter(Wire wire, params Middleware[] middleware) => KiotaAdapter.Over(_looking, wire.AnswerAsync, middleware);

    private sealed record Flavour(string Name) : IRequestOption;
}
