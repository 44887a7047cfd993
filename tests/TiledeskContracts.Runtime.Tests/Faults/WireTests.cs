using System.IO.Compression;
using System.Net;

using TiledeskContracts.Errors;
using TiledeskContracts.Http;
using TiledeskContracts.Json;
using TiledeskContracts.Runtime.Tests.Http;
using TiledeskContracts.Runtime.Tests.Models;

namespace TiledeskContracts.Runtime.Tests.Faults;

/// <summary>What goes wrong between real sockets.</summary>
public sealed class WireTests
{
    private static readonly (byte[], bool) _good = ([.. RawServer.Head("200 OK", "Content-Type: application/json", "Content-Length: 12"), .. "{\"_id\":\"d1\"}"u8], false);
    private static readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Body_ShorterThanPromised_IsAskedForAgain()
    {
        await using var server = new RawServer(([.. RawServer.Head("200 OK", "Content-Length: 500"), .. "{\"_id\":"u8], false), _good);

        Assert.Equal("d1", (await GetAsync(server)).Id);
    }

    [Fact]
    public async Task Connection_ResetWithinTheBody_IsMadeAgain()
    {
        await using var server = new RawServer(([.. RawServer.Head("200 OK", "Content-Length: 500"), .. "{\"_id\":"u8], true), _good);

        Assert.Equal("d1", (await GetAsync(server)).Id);
    }

    [Fact]
    public async Task Connection_ClosedWithoutAnAnswer_IsMadeAgain()
    {
        await using var server = new RawServer(([], true), _good);

        Assert.Equal("d1", (await GetAsync(server)).Id);
    }

    [Fact]
    public async Task Gzip_Damaged_IsAskedForAgain()
    {
        var packed = Packed();
        packed[packed.Length / 2] ^= 0xff;
        await using var server = new RawServer(Gzip([.. "\x1f\u008b not gzip"u8]), Gzip(packed[..0]), _good);

        // An empty body is no fault of gzip: it is an answer without the JSON that was promised.
        var exception = await Assert.ThrowsAsync<ApiException>(() => GetAsync(server));

        Assert.Contains("(2 attempts) answered 200 with nothing where JSON was promised", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gzip_CutShort_IsAFailureThatSaysSo()
    {
        var packed = Packed();
        await using var server = new RawServer(Enumerable.Repeat(Gzip(packed[..(packed.Length / 2)]), 3).ToArray());

        var exception = await Record.ExceptionAsync(() => GetAsync(server));

        Assert.True(exception is HttpRequestException or ApiException, $"{exception}");
        Assert.StartsWith("listTickets: GET /tickets/", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Garbage_IsNoHttp_AndNotAskedForAgain()
    {
        await using var server = new RawServer(([.. "SSH-2.0-OpenSSH_9.6\r\n"u8], false), _good);

        var exception = await Assert.ThrowsAsync<HttpRequestException>(() => GetAsync(server));

        Assert.Equal(HttpRequestError.InvalidResponse, exception.HttpRequestError);
        Assert.Single(server.Heads);
    }

    [Fact]
    public async Task Redirect_ToAnotherServer_IsToldAndNotFollowed()
    {
        await using var other = new RawServer(_good);
        await using var server = new RawServer((RawServer.Head("302 Found", $"Location: {other.Address}", "Content-Length: 0"), false));

        var exception = await Assert.ThrowsAsync<ApiException>(() => GetAsync(server));

        Assert.Equal(HttpStatusCode.Found, exception.Status);
        Assert.Empty(other.Heads);
    }

    [Fact]
    public async Task Redirect_FollowedByTheUsersClient_DoesNotTakeTheCredentialAlong()
    {
        await using var other = new RawServer(_good);
        await using var server = new RawServer((RawServer.Head("302 Found", $"Location: {other.Address}", "Content-Length: 0"), false));
        using var following = new HttpClient();

        await GetAsync(server, following);

        Assert.Contains("Authorization: JWT k3y", Assert.Single(server.Heads), StringComparison.Ordinal);
        Assert.DoesNotContain("k3y", Assert.Single(other.Heads), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_RedirectedAndFollowedByTheUsersClient_DoesNotTakeThePasswordAlong()
    {
        await using var other = new RawServer(_good);
        await using var server = new RawServer((RawServer.Head("307 Temporary Redirect", $"Location: {other.Address}", "Content-Length: 0"), false));
        using var following = new HttpClient();
        using var connection = new ApiConnection(new() { BaseAddress = server.Address, Credential = SignInServer.Credential() }, following, null);

        var exception = await Assert.ThrowsAnyAsync<InvalidOperationException>(() => connection.Start(Operations.List, null).SendAsync(_cancellation));

        Assert.StartsWith("The server points elsewhere, and a password is not sent after.", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(other.Heads, static head => head.Contains("s3cr3t", StringComparison.Ordinal));
    }

    private static (byte[], bool) Gzip(byte[] body) =>
        ([.. RawServer.Head("200 OK", "Content-Type: application/json", "Content-Encoding: gzip", $"Content-Length: {body.Length}"), .. body], false);

    private static byte[] Packed()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write("{\"_id\":\"d1\",\"name\":\""u8);
            gzip.Write(Convert.FromHexString(string.Concat(Enumerable.Range(0, 2000).Select(static number => $"{0x61 + (number * number % 25):x2}"))));
            gzip.Write("\"}"u8);
        }

        return packed.ToArray();
    }

    private static async Task<Department> GetAsync(RawServer server, HttpClient? http = null)
    {
        using var connection = new ApiConnection(
            new() { BaseAddress = server.Address, Credential = ApiCredential.Scheme("JWT", "k3y"), Retry = { BaseDelay = TimeSpan.Zero } },
            http,
            null);
        return await connection.Start(Operations.List, null).SendAsync<Department, ModelCodec<Department>>(_cancellation);
    }
}
