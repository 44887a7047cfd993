using System.Net;
using System.Net.Sockets;
using System.Text;

using TiledeskContracts.Http;
using TiledeskContracts.Json;

namespace TiledeskContracts.Runtime.Tests.Http;

public sealed class AddressTests
{
    private static readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("plain-1._~", "plain-1._~")]
    [InlineData("a/b", "a%2Fb")]
    [InlineData("a?b#c", "a%3Fb%23c")]
    [InlineData("100%", "100%25")]
    [InlineData("%2e%2e", "%252e%252e")]
    [InlineData("a b+c", "a%20b%2Bc")]
    [InlineData("😀", "%F0%9F%98%80")]
    [InlineData("...", "...")]
    [InlineData("a..b", "a..b")]
    [InlineData("\\", "%5C")]
    [InlineData("a;b=c&d:e@f", "a%3Bb%3Dc%26d%3Ae%40f")]
    public async Task PathParameter_OfAnyText_StaysOneSegment(string value, string expected)
    {
        using var server = StubServer.Answering();

        await SendAsync(server.Connect(Project()), value);

        Assert.Equal($"/v3/p1/tickets/{expected}", server.Target);
    }

    [Theory]
    [InlineData("/rest?method=list", "/v3/rest?method=list&q=1")]
    [InlineData("/rest?id={ticket_id}", "/v3/rest?id=a%26b&q=1")]
    [InlineData("/rest#Target=A?b", "/v3/rest?q=1")]
    public async Task Template_WithQueryOrFragment_IsSentAsWrittenUpToTheFragment(string template, string expected)
    {
        using var server = StubServer.Answering();
        var call = server.Connect(Project()).Start(new ApiOperation("any", "GET", template), null);
        call.Path<string, StringCodec>("ticket_id", "a&b");
        call.QueryValue<int, Int32Codec>("q", 1);

        await call.SendAsync(_cancellation);

        Assert.Equal(expected, server.Target);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public void PathParameter_ThatCannotBeASegment_IsRefused(string value)
    {
        using var server = StubServer.Answering();
        var call = server.Connect(Project()).Start(Operations.Get, null);

        var exception = Assert.Throws<ArgumentException>(() => call.Path<string, StringCodec>("ticket_id", value));

        Assert.Equal("ticket_id", exception.ParamName);
        Assert.Null(server.Request);
    }

    [Fact]
    public void PathParameter_WithHalfASurrogatePair_IsRefused()
    {
        using var server = StubServer.Answering();
        var call = server.Connect(Project()).Start(Operations.Get, null);

        Assert.Throws<ArgumentException>(() => call.Path<string, StringCodec>("ticket_id", "a\ud83d"));
        Assert.Throws<ArgumentException>(() => call.Path<string, StringCodec>("ticket_id", "\ude00a"));
    }

    [Theory]
    [InlineData("https://api.example.com", "https://api.example.com/p1/tickets/t1")]
    [InlineData("https://api.example.com/", "https://api.example.com/p1/tickets/t1")]
    [InlineData("https://api.example.com/v3", "https://api.example.com/v3/p1/tickets/t1")]
    [InlineData("https://api.example.com/v3/", "https://api.example.com/v3/p1/tickets/t1")]
    [InlineData("http://localhost:3000/a%20b/v3", "http://localhost:3000/a%20b/v3/p1/tickets/t1")]
    [InlineData("http://[::1]:3000", "http://[::1]:3000/p1/tickets/t1")]
    public async Task BaseAddress_WithOrWithoutPathAndSlash_StandsBeforeTheTemplate(string baseAddress, string expected)
    {
        using var server = StubServer.Answering();

        await SendAsync(server.Connect(Project(), baseAddress), "t1");

        Assert.Equal(expected, server.Request!.RequestUri!.AbsoluteUri);
    }

    [Fact]
    public async Task Template_WithSlashAtItsEnd_KeepsIt()
    {
        using var server = StubServer.Answering();

        await server.Connect().Start(Operations.List, null).SendAsync(_cancellation);

        Assert.Equal("/v3/tickets/", server.Target);
    }

    [Theory]
    [InlineData("ftp://example.com")]
    [InlineData("/v3")]
    [InlineData("https://user:secret@example.com")]
    [InlineData("https://example.com/?a=b")]
    public void BaseAddress_ThatCannotServe_IsRefused(string baseAddress)
    {
        var options = new ApiClientOptions { BaseAddress = new Uri(baseAddress, UriKind.RelativeOrAbsolute) };

        var exception = Assert.Throws<ArgumentException>(() => new ApiConnection(options, null, null));

        Assert.DoesNotContain("secret", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BaseAddress_NotSet_IsTheContracts()
    {
        using var server = StubServer.Answering();
        using var connection = new ApiConnection(Project(), new HttpClient(server), "https://first.example.com/v2");

        await SendAsync(connection, "t1");

        Assert.Equal("https://first.example.com/v2/p1/tickets/t1", server.Request!.RequestUri!.AbsoluteUri);
    }

    [Fact]
    public async Task ClientParameter_NotSet_SaysWhichToSet()
    {
        using var server = StubServer.Answering();
        var call = server.Connect().Start(Operations.Get, null);
        call.Path<string, StringCodec>("ticket_id", "t1");

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => call.SendAsync(_cancellation));

        Assert.Contains("Parameters[\"project_id\"]", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ClientParameter_OfDots_IsRefused()
    {
        using var server = StubServer.Answering();
        var options = new ApiClientOptions { Parameters = { ["project_id"] = ".." } };

        await Assert.ThrowsAsync<ArgumentException>(() => SendAsync(server.Connect(options), "t1"));
    }

    [Fact]
    public async Task Segment_OnTheWire_IsNotDecodedBySystemUri()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var options = Project();
        options.BaseAddress = new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/v3/");
        using var connection = new ApiConnection(options, null, null);

        var sending = SendAsync(connection, "%2e%2e/~'(😀)");
        using var peer = await listener.AcceptTcpClientAsync(_cancellation);
        using var reader = new StreamReader(peer.GetStream(), Encoding.ASCII);
        var line = await reader.ReadLineAsync(_cancellation);
        await peer.GetStream().WriteAsync("HTTP/1.1 204 No Content\r\n\r\n"u8.ToArray(), _cancellation);
        await sending;

        Assert.Equal("GET /v3/p1/tickets/%252e%252e%2F~%27%28%F0%9F%98%80%29 HTTP/1.1", line);
    }

    private static ApiClientOptions Project() => new() { Parameters = { ["project_id"] = "p1" } };

    private static Task SendAsync(ApiConnection connection, string ticket)
    {
        var call = connection.Start(Operations.Get, null);
        call.Path<string, StringCodec>("ticket_id", ticket);
        return call.SendAsync(_cancellation);
    }
}
