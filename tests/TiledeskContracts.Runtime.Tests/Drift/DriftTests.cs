using System.Net;
using System.Text;

using TiledeskContracts.Drift;
using TiledeskContracts.Errors;
using TiledeskContracts.Http;
using TiledeskContracts.Json;
using TiledeskContracts.Runtime.Tests.Http;
using TiledeskContracts.Runtime.Tests.Models;

namespace TiledeskContracts.Runtime.Tests.Drift;

/// <summary>What is told of answers that differ from the contract, where an answer is no plain object.</summary>
public sealed class DriftTests
{
    private static readonly ApiOperation _list = new("listTickets", "GET", "/tickets/") { Answers = "200 application/json" };

    private readonly List<DriftEvent> _events = [];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private IEnumerable<string> Told => _events.Select(static one => $"{one.Count} {one.Rule.Name} {one.Pointer} {one.Member}".TrimEnd());

    [Fact]
    public async Task NullableItem_OfAnotherKind_IsTold()
    {
        await ReadAsync<Parcel, ModelCodec<Parcel>>("""{"kind":"parcel","route":null,"words":["a",null,5,true,{}]}""");

        Assert.Equal(["3 type-mismatch #/components/schemas/Parcel/properties/words"], Told);
    }

    [Fact]
    public async Task WholeAnswer_OfAnotherKindThatCanBeRead_IsTold()
    {
        await ReadAsync<string, StringCodec>("5");

        Assert.Equal(["1 type-mismatch #/paths/~1tickets~1/get/responses"], Told);
    }

    [Theory]
    [InlineData("<html>Please sign in</html>", "malformed-body")]
    [InlineData("   ", "malformed-body")]
    [InlineData("{", "malformed-body")]
    [InlineData("""{"_id":"\ud800"}""", "malformed-body")]
    [InlineData("[]", "type-mismatch")]
    [InlineData("5", "type-mismatch")]
    public async Task WholeAnswer_ThatCannotBeRead_IsToldOnce(string body, string rule)
    {
        await Assert.ThrowsAsync<ApiException>(() => ReadAsync<Department, ModelCodec<Department>>(body));

        Assert.Equal([$"1 {rule} #/paths/~1tickets~1/get/responses"], Told);
    }

    [Fact]
    public async Task LongName_CutWhereAPairStands_IsStillText()
    {
        await ReadAsync<Department, ModelCodec<Department>>($$"""{"_id":"1","{{new string('x', 99)}}😀y":1}""");

        Assert.Equal(new string('x', 99) + "…", Assert.Single(_events).Member);
    }

    [Fact]
    public async Task Callback_ThatThrowsWhatNetworksThrow_EndsTheCallAsItIs()
    {
        var calls = 0;
        using var server = new StubServer((_, _) =>
        {
            calls++;
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.Accepted) { Content = new StringContent("{}") });
        });
        var options = new ApiClientOptions { BaseAddress = new("https://api.example.com"), Drift = { OnDrift = static _ => throw new InvalidDataException("drift") } };

        var thrown = await Assert.ThrowsAsync<InvalidDataException>(() => server.Connect(options).Start(_list, null).SendAsync<Department, ModelCodec<Department>>(Token));

        Assert.Equal(("drift", 1), (thrown.Message, calls));
    }

    [Theory]
    [InlineData("""{"tickets":[{"_id":"1","x":1},{"_id":"2","x":1}]}""", "2 undocumented-field #/components/schemas/Department x")]
    [InlineData("""{"tickets":[{}]}""", "1 missing-required-field #/components/schemas/Department/properties/_id")]
    [InlineData("""{"items":[]}""", "1 type-mismatch #/paths/~1tickets~1/get/responses")]
    [InlineData("""{"tickets":{}}""", "1 type-mismatch #/paths/~1tickets~1/get/responses")]
    [InlineData("""{"tickets":[5]}""", "1 type-mismatch #/paths/~1tickets~1/get/responses")]
    [InlineData("""[]""", "1 type-mismatch #/paths/~1tickets~1/get/responses")]
    [InlineData("""{"tickets":[{"_id":"\ud800"}]}""", "1 malformed-body #/paths/~1tickets~1/get/responses")]
    [InlineData("""{"tickets":[""", "1 malformed-body #/paths/~1tickets~1/get/responses")]
    public async Task Stream_ThatDiffers_IsTold(string body, string told)
    {
        try
        {
            await StreamAsync(body).CountAsync(Token);
        }
        catch (ApiException)
        {
            // Some cannot be read.
        }

        Assert.Equal([told], Told);
    }

    [Fact]
    public async Task Stream_ThatTheCallerLeaves_TellsWhatCame()
    {
        await foreach (var item in StreamAsync("""{"tickets":[{"_id":"1","x":1},{"_id":"2"}]}"""))
        {
            break;
        }

        Assert.Equal(["1 undocumented-field #/components/schemas/Department x"], Told);
    }

    private IAsyncEnumerable<Department> StreamAsync(string body)
    {
        var server = StubServer.Answering(HttpStatusCode.OK, Encoding.UTF8.GetBytes(body), "application/json");
        return ItemStream.Of<Department, ModelCodec<Department>>("tickets", () => server.Connect(Watched()).Start(_list, null), Token);
    }

    private async Task ReadAsync<T, TCodec>(string body)
        where TCodec : struct, IJsonCodec<T>
    {
        using var server = StubServer.Answering(body: body);
        _ = await server.Connect(Watched()).Start(_list, null).SendAsync<T, TCodec>(Token);
    }

    private ApiClientOptions Watched() => new() { Drift = { OnDrift = _events.Add } };
}
