using System.Net;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TiledeskContracts.Errors;
using TiledeskContracts.Http;
using TiledeskContracts.Json;
using TiledeskContracts.Runtime.Tests.Http;
using TiledeskContracts.Runtime.Tests.Models;

namespace TiledeskContracts.Runtime.Tests.Streaming;

/// <summary>Lists that are read while they arrive.</summary>
public sealed class ItemStreamTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void AnyList_InAnyPieces_YieldsItsItems() =>
        Prop.ForAll(
            ArbMap.Default.GeneratorFor<string>().Where(static text => text is not null && !text.Any(char.IsSurrogate)).ListOf().ToArbitrary(),
            Gen.Choose(1, 40).ToArbitrary(),
            (texts, size) =>
            {
                var items = string.Join(" , ", texts.Select(static text => JsonModel.ToJson(new Department { Id = text })));
                var body = $$$"""{"total": 3, "skipped": [[{"tickets": [1]}]], "tickets" : [ {{{items}}} ], "more": {"a": [{}]}}""";

                var read = Read(new PiecesStream(Encoding.UTF8.GetBytes(body).Chunk(size)), "tickets").ToBlockingEnumerable(Token);

                Assert.Equal(texts, read.Select(static department => department.Id));
            }).QuickCheckThrowOnFailure();

    [Fact]
    public async Task FirstItem_IsThere_BeforeTheRestIsAskedFor()
    {
        var asked = 0;
        IEnumerable<byte[]> Pieces()
        {
            foreach (var piece in new[] { """[{"_id":"1"}""", """,{"_id":"2"}""", "]" })
            {
                asked++;
                yield return Encoding.UTF8.GetBytes(piece);
            }
        }

        var seen = new List<string>();
        await foreach (var item in Read(new PiecesStream(Pieces()), null, Token))
        {
            seen.Add($"{item.Id} after {asked}");
        }

        Assert.Equal(["1 after 1", "2 after 2"], seen);
    }

    [Fact]
    public async Task HundredThousandItems_AreRead_InAFewMegabytes()
    {
        static IEnumerable<byte[]> Pieces()
        {
            yield return """{"tickets":["""u8.ToArray();
            for (var index = 0; index < 100_000; index++)
            {
                yield return Encoding.UTF8.GetBytes($$"""{{(index == 0 ? "" : ",")}}{"_id":"{{index}}","name":"{{new string('x', 500)}}"}""");
            }

            yield return "]}"u8.ToArray();
        }

        var count = 0;
        var early = 0L;
        await foreach (var item in Read(new PiecesStream(Pieces()), "tickets", Token))
        {
            Assert.Equal(count++, int.Parse(item.Id, System.Globalization.CultureInfo.InvariantCulture));
            early = count == 1_000 ? GC.GetTotalMemory(forceFullCollection: true) : early;
        }

        var late = GC.GetTotalMemory(forceFullCollection: true);
        Assert.Equal(100_000, count);
        Assert.InRange(late - early, long.MinValue, 20_000_000);
    }

    [Theory]
    [InlineData("""{"tickets":[{"_id":"1"},{"_id":"2"},{"_i""", 2, "breaks off")]
    [InlineData("""{"tickets":[{"_id":"1"}]""", 1, "breaks off")]
    [InlineData("""{"tickets":[{"_id":"1"},7]}""", 1, "broken")]
    [InlineData("""{"tickets":{"_id":"1"}}""", 0, "broken")]
    [InlineData("""[{"_id":"1"}]""", 0, "broken")]
    [InlineData("""{"items":[{"_id":"1"}]}""", 0, "no list")]
    [InlineData("""{"tickets":[{"_id":"\ud800"}]}""", 0, "broken")]
    [InlineData("<html></html>", 0, "broken")]
    [InlineData("", 0, "broken")]
    [InlineData("""{"tickets":[]} x""", 0, "broken")]
    public async Task BrokenList_YieldsWhatWasRight_ThenSaysSo(string body, int items, string said)
    {
        var seen = 0;
        var stream = new PiecesStream(Encoding.UTF8.GetBytes(body).Chunk(5));

        var thrown = await Assert.ThrowsAsync<ApiException>(async () =>
        {
            await foreach (var item in Read(stream, "tickets", Token))
            {
                seen++;
            }
        });

        Assert.Equal(items, seen);
        Assert.Contains(said, thrown.Message, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, thrown.Status);
        Assert.True(stream.IsClosed);
    }

    [Fact]
    public async Task Item_LargerThanAllowed_IsRefused()
    {
        var pieces = Enumerable.Repeat(new byte[] { (byte)'x' }.Concat(Enumerable.Repeat((byte)'y', 1 << 20)).ToArray(), 40).Prepend("[\""u8.ToArray());

        var thrown = await Assert.ThrowsAsync<ApiException>(async () => await Read(new PiecesStream(pieces), null, Token).CountAsync(Token));

        Assert.Contains("more than 16777216 bytes", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Caller_WhoStops_ClosesTheBody()
    {
        var stream = new PiecesStream([Encoding.UTF8.GetBytes("""[{"_id":"1"},{"_id":"2"}""")]);

        await foreach (var item in Read(stream, null, Token))
        {
            break;
        }

        Assert.True(stream.IsClosed);
    }

    [Fact]
    public async Task Caller_WhoCancels_GetsTheirOwnCancellation()
    {
        using var cancellation = new CancellationTokenSource();
        var stream = new PiecesStream([Encoding.UTF8.GetBytes("""[{"_id":"1"}"""), Encoding.UTF8.GetBytes(""",{"_id":"2"}]""")]);

        var thrown = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var item in Read(stream, null, cancellation.Token))
            {
                await cancellation.CancelAsync();
            }
        });

        Assert.Equal(cancellation.Token, thrown.CancellationToken);
        Assert.True(stream.IsClosed);
    }

    [Fact]
    public async Task Member_BesideTheList_MayBeOfAnySize()
    {
        var pieces = Enumerable.Repeat("[1,2,3],".PadRight(1 << 16, ' '), 600).Select(Encoding.UTF8.GetBytes)
            .Prepend("""{"stats":{"all":["""u8.ToArray()).Append("""[]]},"tickets":[{"_id":"1"}],"more":[[{}]]}"""u8.ToArray());

        Assert.Equal(1, await Read(new PiecesStream(pieces), "tickets", Token).CountAsync(Token));
    }

    [Fact]
    public async Task ByteOrderMark_BeforeTheList_IsPassedOver()
    {
        var body = (byte[])[0xEF, 0xBB, 0xBF, .. """{"tickets":[{"_id":"1"}]}"""u8];

        Assert.Equal(1, await Read(new PiecesStream([body]), "tickets", Token).CountAsync(Token));
        Assert.Equal(1, await Read(new PiecesStream(body.Chunk(1)), "tickets", Token).CountAsync(Token));
    }

    [Fact]
    public async Task List_InAnotherCharset_IsRead()
    {
        using var server = StubServer.Answering(HttpStatusCode.OK, Encoding.Latin1.GetBytes("[{\"_id\":\"é\"}]"), "application/json; charset=iso-8859-1");

        var items = ItemStream.Of<Department, ModelCodec<Department>>(null, () => server.Connect().Start(Operations.List, null), Token);

        Assert.Equal(["é"], await items.Select(static item => item.Id).ToListAsync(Token));
    }

    [Fact]
    public async Task Enumeration_AgainOfTheSame_CallsAnew()
    {
        var calls = 0;
        using var server = new StubServer((_, _) =>
        {
            calls++;
            return Task.FromResult(new HttpResponseMessage { Content = new StringContent("""[{"_id":"1"}]""") });
        });
        var items = ItemStream.Of<Department, ModelCodec<Department>>(null, () => server.Connect().Start(Operations.List, null), Token);

        Assert.Equal((1, 1), (await items.CountAsync(Token), await items.CountAsync(Token)));
        Assert.Equal(2, calls);
    }

    private static async IAsyncEnumerable<Department> Read(Stream body, string? member, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var server = new StubServer((_, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(body) }));
        await foreach (var item in ItemStream.Of<Department, ModelCodec<Department>>(member, () => server.Connect().Start(Operations.List, null), cancellationToken))
        {
            yield return item;
        }
    }
}
