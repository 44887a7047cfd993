using System.Net;
using Microsoft.Kiota.Abstractions;
using TiledeskContracts.Kiota.Tests.Adapters;
using TiledeskContracts.Kiota.Tests.Shapes;

namespace TiledeskContracts.Kiota.Tests.Transport;

/// <summary>Where calls go: where the options say, else where the adapter does, else where the contract does.</summary>
public sealed class AddressTests
{
    private static readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null, null, "https://shapes.example.com/api/ping")]
    [InlineData(null, "", "https://shapes.example.com/api/ping")]
    [InlineData(null, "https://adapter.example.com/v1", "https://adapter.example.com/v1/ping")]
    [InlineData(null, "https://adapter.example.com/v1/", "https://adapter.example.com/v1/ping")]
    [InlineData("https://options.example.com", "https://adapter.example.com/v1", "https://options.example.com/ping")]
    [InlineData("https://options.example.com/", "no address", "https://options.example.com/ping")]
    public async Task Address_OfOptionsAdapterAndContract_GoInThisOrder(string? ofOptions, string? ofAdapter, string expected)
    {
        var wire = Wire.Answering(HttpStatusCode.OK, "pong", "text/plain");
        var adapter = Adapter(wire);
        adapter.BaseUrl = ofAdapter;

        var client = new ShapesClient(new() { BaseAddress = ofOptions is null ? null : new Uri(ofOptions) }, adapter);
        await client.Things.PingAsync(cancellationToken: _cancellation);

        Assert.StartsWith($"GET {expected}\n", Assert.Single(wire.Sent), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no address")]
    [InlineData("api/v1")]
    [InlineData("/api/v1")]
    [InlineData("ftp://adapter.example.com")]
    [InlineData("https://me:secret@adapter.example.com")]
    [InlineData("https://adapter.example.com/?key=1")]
    public void Address_OfTheAdapterThatIsNone_IsRefused(string ofAdapter)
    {
        var adapter = Adapter(Wire.Answering(HttpStatusCode.OK));
        adapter.BaseUrl = ofAdapter;

        var refused = Assert.Throws<ArgumentException>(() => new ShapesClient(new(), adapter));

        Assert.Contains("BaseUrl", refused.Message, StringComparison.Ordinal);
        Assert.Equal("requestAdapter", refused.ParamName);
        Assert.DoesNotContain("secret", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_InPlaceOfOptionsOrAdapter_IsRefused()
    {
        Assert.Equal("requestAdapter", Assert.Throws<ArgumentNullException>(() => new ShapesClient(new(), (IRequestAdapter)null!)).ParamName);
        Assert.Equal("options", Assert.Throws<ArgumentNullException>(() => new ShapesClient(null!, Adapter(Wire.Answering(HttpStatusCode.OK)))).ParamName);
    }

    [Fact]
    public async Task Adapter_OfAClientThatIsDisposedOf_StaysItsOwners()
    {
        var wire = Wire.Answering(HttpStatusCode.NoContent);
        var adapter = Adapter(wire);

        new ShapesClient(new(), adapter).Dispose();
        await new ShapesClient(new(), adapter).Things.DeleteAsync("7", cancellationToken: _cancellation);

        Assert.Single(wire.Sent);
    }

    private static IRequestAdapter Adapter(Wire wire) => KiotaAdapter.Over(new TokenProvider("none", "nowhere.example.com"), wire.AnswerAsync);
}
