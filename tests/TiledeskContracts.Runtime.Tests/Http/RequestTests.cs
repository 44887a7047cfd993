using System.Text.Json;

using TiledeskContracts.Http;
using TiledeskContracts.Json;
using TiledeskContracts.Runtime.Tests.Models;

namespace TiledeskContracts.Runtime.Tests.Http;

public sealed class RequestTests
{
    private static readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Query_OfScalars_IsEncodedAndNullIsLeftOut()
    {
        using var server = StubServer.Answering();
        var call = server.Connect().Start(Operations.List, null);

        call.Query<string, StringCodec>("full text", "a&b=c d/é");
        call.Query<string, StringCodec>("none", null);
        call.QueryValue<int, Int32Codec>("page", 0);
        call.QueryValue<bool, BooleanCodec>("absent", null);
        await call.SendAsync(_cancellation);

        Assert.Equal("/v3/tickets/?full%20text=a%26b%3Dc%20d%2F%C3%A9&page=0", server.Target);
    }

    [Theory]
    [InlineData(",", false, "?s=100,a%2Cb")]
    [InlineData(" ", false, "?s=100%20a%2Cb")]
    [InlineData("|", false, "?s=100%7Ca%2Cb")]
    [InlineData(",", true, "?s=100&s=a%2Cb")]
    public async Task QueryList_ByStyle_IsJoinedOrRepeated(string separator, bool explode, string expected)
    {
        using var server = StubServer.Answering();
        var call = server.Connect().Start(Operations.List, null);

        call.QueryList<string, StringCodec>("s", ["100", "a,b"], separator, explode);
        call.QueryList<string, StringCodec>("empty", [], separator, explode);
        call.QueryList<string, StringCodec>("none", null, separator, explode);
        await call.SendAsync(_cancellation);

        Assert.Equal("/v3/tickets/" + expected, server.Target);
    }

    [Theory]
    [InlineData(true, "?hasBot=true&hasbot=true&sort=a,b&sorted=a,b")]
    [InlineData(false, "?hasBot=true&sort=a,b")]
    public async Task QueryAlias_IsSentUnlessTurnedOff(bool aliases, string expected)
    {
        using var server = StubServer.Answering();
        var call = server.Connect(new ApiClientOptions { SendWireAliases = aliases }).Start(Operations.List, null);

        call.QueryValue<bool, BooleanCodec>("hasBot", true, "hasbot");
        call.QueryList<string, StringCodec>("sort", ["a", "b"], ",", false, "sorted");
        await call.SendAsync(_cancellation);

        Assert.Equal("/v3/tickets/" + expected, server.Target);
    }

    [Fact]
    public async Task ExtraQuery_OfTheSameName_Replaces()
    {
        using var server = StubServer.Answering();
        var call = server.Connect().Start(Operations.List, new CallOptions { ExtraQuery = { ["page"] = "2", ["x y"] = "&" } });

        call.QueryValue<int, Int32Codec>("page", 0);
        call.QueryValue<int, Int32Codec>("limit", 5);
        await call.SendAsync(_cancellation);

        Assert.Equal("/v3/tickets/?limit=5&page=2&x%20y=%26", server.Target);
    }

    [Fact]
    public async Task HeadersAndCookies_AreSent_ExtraOnesReplace()
    {
        using var server = StubServer.Answering();
        var call = server.Connect().Start(Operations.List, new CallOptions { ExtraHeaders = { ["x-one"] = "extra", ["X-Two"] = "2" } });

        call.Header<string, StringCodec>("X-One", "1");
        call.Header<string, StringCodec>("X-None", null);
        call.HeaderValue<int, Int32Codec>("X-Number", 7);
        call.Cookie<string, StringCodec>("sid", "a b;c");
        call.CookieValue<int, Int32Codec>("n", 1);
        await call.SendAsync(_cancellation);

        Assert.Equal("extra", server.Request!.Headers.GetValues("X-One").Single());
        Assert.Equal("2", server.Request.Headers.GetValues("X-Two").Single());
        Assert.Equal("7", server.Request.Headers.GetValues("X-Number").Single());
        Assert.Equal("sid=a%20b%3Bc; n=1", server.Request.Headers.GetValues("Cookie").Single());
        Assert.False(server.Request.Headers.Contains("X-None"));
    }

    [Fact]
    public void Header_WithLineBreak_IsRefusedWithoutItsValue()
    {
        using var server = StubServer.Answering();
        var call = server.Connect().Start(Operations.List, null);

        var exception = Assert.Throws<ArgumentException>(() => call.Header<string, StringCodec>("X-One", "secret\r\nX-Two: 2"));

        Assert.DoesNotContain("secret", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task JsonBody_Object_IsSentWithAliases()
    {
        using var server = StubServer.Answering();

        await SendAsync<Rating, ModelCodec<Rating>>(server.Connect(), new Rating { Rate = 5 });

        Assert.Equal("""{"rate":5,"rating":5}""", server.Body);
        Assert.Equal("application/json", server.Request!.Content!.Headers.ContentType!.ToString());
        Assert.Equal(HttpMethod.Post, server.Request.Method);
    }

    [Fact]
    public async Task JsonBody_AliasesOff_IsSentUnderItsName()
    {
        using var server = StubServer.Answering();

        await SendAsync<Rating, ModelCodec<Rating>>(server.Connect(new ApiClientOptions { SendWireAliases = false }), new Rating { Rate = 5 });

        Assert.Equal("""{"rate":5}""", server.Body);
    }

    [Fact]
    public async Task JsonBody_ReadUnderOneName_IsSentUnderBoth()
    {
        using var server = StubServer.Answering();

        await SendAsync<Rating, ModelCodec<Rating>>(server.Connect(), JsonModel.Parse<Rating>("""{"rating":5}"""));

        Assert.Equal("""{"rate":5,"rating":5}""", server.Body);
    }

    [Fact]
    public async Task JsonBody_RootArray_IsSent()
    {
        using var server = StubServer.Answering();

        await SendAsync<IList<string>, ListCodec<string, StringCodec>>(server.Connect(), ["a", "é"]);

        Assert.Equal("""["a","é"]""", server.Body);
    }

    [Fact]
    public async Task JsonBody_AnyElement_IsSentAsItIs()
    {
        using var server = StubServer.Answering();

        await SendAsync<JsonElement, JsonElementCodec>(server.Connect(), JsonSerializer.Deserialize<JsonElement>("""{"a":1e2}"""));

        Assert.Equal("""{"a":1e2}""", server.Body);
    }

    [Fact]
    public async Task JsonBody_Null_IsNoBody()
    {
        using var server = StubServer.Answering();

        await SendAsync<Rating, ModelCodec<Rating>>(server.Connect(), null);

        Assert.Null(server.Request!.Content);
    }

    [Fact]
    public async Task TextBody_IsSentInUtf8()
    {
        using var server = StubServer.Answering();
        var call = server.Connect().Start(Operations.Create, null);

        call.TextBody("é", "text/plain");
        await call.SendAsync(_cancellation);

        Assert.Equal("é", server.Body);
        Assert.Equal("text/plain; charset=utf-8", server.Request!.Content!.Headers.ContentType!.ToString());
    }

    [Fact]
    public async Task StreamBody_IsSentAndClosed()
    {
        using var server = StubServer.Answering();
        var call = server.Connect().Start(Operations.Create, null);
        var stream = new MemoryStream("bytes"u8.ToArray());

        call.StreamBody(stream, "application/octet-stream");
        await call.SendAsync(_cancellation);

        Assert.Equal("bytes", server.Body);
        Assert.False(stream.CanRead);
    }

    [Fact]
    public async Task FormBody_IsSentFieldByField()
    {
        using var server = StubServer.Answering();
        var call = server.Connect().Start(Operations.Create, null);

        call.FormBody<JsonElement, JsonElementCodec>(JsonSerializer.Deserialize<JsonElement>("""{"a b":"c&d","n":5,"list":["x","y"],"none":null,"o":{"k":1}}"""));
        await call.SendAsync(_cancellation);

        Assert.Equal("a%20b=c%26d&n=5&list=x&list=y&o=%7B%22k%22%3A1%7D", server.Body);
        Assert.Equal("application/x-www-form-urlencoded", server.Request!.Content!.Headers.ContentType!.ToString());
    }

    [Fact]
    public async Task MultipartBody_IsStreamedAndItsFilesAreClosed()
    {
        using var server = StubServer.Answering();
        var call = server.Connect().Start(Operations.Create, null);
        var stream = new MemoryStream("bytes"u8.ToArray());

        call.MultipartBody<IDictionary<string, ApiFile>, MapCodec<ApiFile, FileCodec>>(new Dictionary<string, ApiFile> { ["f"] = new(stream, "a.txt", "text/plain") });
        await call.SendAsync(_cancellation);

        Assert.Contains("Content-Disposition: form-data; name=\"f\"; filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\nbytes\r\n--", server.Body, StringComparison.Ordinal);
        Assert.False(stream.CanRead);
    }

    [Fact]
    public async Task MultipartBody_NeverSent_ClosesItsFiles()
    {
        using var server = StubServer.Answering();
        var call = server.Connect().Start(Operations.Create, null);
        var stream = new MemoryStream("bytes"u8.ToArray());

        call.MultipartBody<IDictionary<string, ApiFile>, MapCodec<ApiFile, FileCodec>>(new Dictionary<string, ApiFile> { ["f"] = new(stream) });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call.SendAsync(new CancellationToken(true)));

        Assert.False(stream.CanRead);
    }

    [Fact]
    public void File_AsJson_IsBase64AndStaysReadable()
    {
        var stream = new MemoryStream("bytes"u8.ToArray());

        Assert.Equal("\"Ynl0ZXM=\"", JsonTextCodec<ApiFile, FileCodec>.Format(new ApiFile(stream)));
        Assert.Equal(0, stream.Position);
    }

    private static Task SendAsync<T, TCodec>(ApiConnection connection, T? body)
        where TCodec : struct, IJsonCodec<T>
    {
        var call = connection.Start(Operations.Create, null);
        call.JsonBody<T, TCodec>(body);
        return call.SendAsync(_cancellation);
    }
}
