using System.Net;
using TiledeskContracts.Drift;
using TiledeskContracts.Json;
using TiledeskContracts.Kiota.Tests.Shapes;

namespace TiledeskContracts.Kiota.Tests.Transport;

/// <summary>What comes is read the same, whatever it comes through.</summary>
public sealed class AnswerTests
{
    private const string Things = """
        {"things":[{"id":"1","mood":"odd","moment":"2026-01-02T03:04:05.120Z","size":7,"requiredNullable":null,"price":1e400,"extra":"2026-01-02"},
        {"id":"2","requiredNullable":"a","decimal":1.50,"textOrNull":null,"inner":{"depth":1e0,"more":{"a":[1e-30]}},"content":{"kind":"film","x":1}}],"count":2,"":1}
        """;

    private static readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    public static TheoryData<string> Ways => ["HttpClient", "adapter", "adapter that asks no handler"];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Object_ThatComes_LosesNothing(string way)
    {
        var client = Client(way, Wire.Answering(HttpStatusCode.OK, Things));

        var list = await client.Things.ListAsync(cancellationToken: _cancellation);

        Assert.Equal((2, "odd"), (list.Count, list.Things[0].Mood?.Value));
        Assert.True(TiledeskContracts.Runtime.Tests.Json.JsonValue.AreEqual(Things, JsonModel.ToJson(list)), JsonModel.ToJson(list));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Items_ThatStream_ComeOneByOne(string way)
    {
        var client = Client(way, Wire.Answering(HttpStatusCode.OK, Things));

        var streamed = await client.Things.ListStreamAsync(cancellationToken: _cancellation).Select(static thing => thing.Id).ToListAsync(_cancellation);
        var walked = await client.Things.ListAllAsync(cancellationToken: _cancellation).Select(static thing => thing.Id).ToListAsync(_cancellation);

        Assert.Equal(["1", "2"], streamed);
        Assert.Equal(streamed, walked);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task FirstItem_BeforeTheEndHasCome_IsThere(string way)
    {
        var pipe = new System.IO.Pipelines.Pipe();
        await pipe.Writer.WriteAsync("""{"things":[{"id":"1"},"""u8.ToArray(), _cancellation);
        var client = Client(way, new((_, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(pipe.Reader.AsStream()) })));

        await using var items = client.Things.ListStreamAsync(cancellationToken: _cancellation).GetAsyncEnumerator(_cancellation);

        Assert.True(await items.MoveNextAsync());
        Assert.Equal("1", items.Current.Id);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task List_ThatIsTheAnswer_IsReadWithItsSubtypes(string way)
    {
        var client = Client(way, Wire.Answering(HttpStatusCode.OK, """[{"kind":"cat","lives":9},{"kind":"puppy","weeks":3},{"kind":"yeti"}]"""));

        var animals = await client.Things.ListAnimalsAsync("7", cancellationToken: _cancellation);

        Assert.Equal([typeof(Cat), typeof(Puppy), typeof(Animal)], animals.Select(static animal => animal.GetType()));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Text_AndBytes_ComeAsTheyAre(string way)
    {
        var client = Client(way, Wire.Answering(HttpStatusCode.OK, "\"pöng\"\n", "text/plain; charset=utf-8"));

        using var file = new StreamReader(await client.Things.DownloadFileAsync("7", cancellationToken: _cancellation));

        Assert.Equal("\"pöng\"\n", await client.Things.PingAsync(cancellationToken: _cancellation));
        Assert.Equal("\"pöng\"\n", await file.ReadToEndAsync(_cancellation));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Nothing_ThatComes_IsNoError(string way)
    {
        var client = Client(way, Wire.Answering(HttpStatusCode.NoContent));

        Assert.Null(await Record.ExceptionAsync(() => client.Things.DeleteAsync("7", cancellationToken: _cancellation)));
    }

    [Theory]
    [InlineData("HttpClient")]
    [InlineData("adapter")]
    public async Task Capture_OfAnAnswer_HasStatusHeadersAndBody(string way)
    {
        var client = Client(way, Wire.Answering(HttpStatusCode.Created, """{"id":"1"}"""));
        var capture = new ResponseCapture { KeepBody = true };

        await client.Things.CreateAsync(new() { Text = "", Mood = "", RequiredNullable = null, Price = 0 }, new() { Response = capture }, _cancellation);

        Assert.Equal((HttpStatusCode.Created, "12", "application/json"), (capture.Status, capture.HeaderText("X-Left"), capture.ContentType));
        Assert.Equal("""{"id":"1"}"""u8, capture.RawBody.Span);
    }

    [Fact]
    public async Task Drift_ThroughAnAdapter_IsToldAsThroughAnHttpClient()
    {
        var answer = """{"things":[{"id":1,"requiredNullable":"","mood":"odd","size":"odd","new":1,"content":{"kind":"film"}}],"count":"2"}""";
        var (expected, actual, blind) = (new List<DriftEvent>(), new List<DriftEvent>(), new List<DriftEvent>());

        foreach (var (way, events) in Ways.Select(static way => (string)way).Zip([expected, actual, blind]))
        {
            await Client(way, Wire.Answering(HttpStatusCode.OK, answer), new() { Drift = { OnDrift = events.Add } }).Things.ListAsync(cancellationToken: _cancellation);
        }

        Assert.Contains(expected, static one => one.Rule == DriftRule.UndocumentedField);
        Assert.Equal(expected, actual);
        Assert.Equal(expected, blind);
    }

    [Theory]
    [InlineData(HttpStatusCode.Accepted, "application/json", "undocumented-status")]
    [InlineData(HttpStatusCode.OK, "text/html", "undocumented-media-type")]
    public async Task Drift_OfTheHead_IsToldAsThroughAnHttpClient(HttpStatusCode status, string type, string rule)
    {
        var (expected, actual) = (new List<DriftEvent>(), new List<DriftEvent>());

        await Client("HttpClient", Wire.Answering(status, "[]", type), new() { Drift = { OnDrift = expected.Add } }).Things.ListAnimalsAsync("7", cancellationToken: _cancellation);
        await Client("adapter", Wire.Answering(status, "[]", type), new() { Drift = { OnDrift = actual.Add } }).Things.ListAnimalsAsync("7", cancellationToken: _cancellation);

        Assert.Equal(rule, Assert.Single(expected).Rule.Name);
        Assert.Equal(expected, actual);
    }

    private static ShapesClient Client(string way, Wire wire, ApiClientOptions? options = null) => way switch
    {
        "HttpClient" => wire.OnHttpClient(options),
        "adapter" => wire.OnAdapter(options),
        _ => wire.OnBlindAdapter(options),
    };
}
