using FsCheck;
using FsCheck.Fluent;

using TiledeskContracts.Paging;

namespace TiledeskContracts.Runtime.Tests.Paging;

public sealed class PageWalkTests
{
    private static readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public void ListThatChanges_WhatStays_IsYieldedExactlyOnce()
    {
        // Negative adds at the front, others remove at that place. Three steps a page cannot hide a whole page of two or more.
        var step = Gen.Choose(-20, 40);
        var round = step.ArrayOf().Resize(3);
        var walks = from size in Gen.Choose(2, 5)
                    from count in Gen.Choose(0, 40)
                    from rounds in Gen.Choose(0, 24)
                    from script in round.ArrayOf(rounds)
                    select (size, count, script);

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(20261121UL, 17UL), Prop.ForAll(walks.ToArbitrary(), static walk =>
        {
            var list = new ChangingList(walk.size, walk.count, walk.script);
            var yielded = Walk(list).ToBlockingEnumerable().ToList();
            return yielded.Distinct().Count() == yielded.Count && !list.AlwaysThere.Except(yielded).Any();
        }));
    }

    [Fact]
    public async Task ListThatStays_IsReadOncePerPageAndNoMore()
    {
        var list = new ChangingList(2, 5, []);

        var yielded = await Walk(list).ToListAsync(_cancellation);

        Assert.Equal(["0", "1", "2", "3", "4"], yielded);
        Assert.Equal([0, 1, 2], list.Fetched);
    }

    [Fact]
    public async Task List_TakenInPart_FetchesNoFurtherPage()
    {
        var list = new ChangingList(2, 100, []);

        var yielded = await Walk(list).Take(2).ToListAsync(_cancellation);

        Assert.Equal(["0", "1"], yielded);
        Assert.Equal([0], list.Fetched);
    }

    [Fact]
    public async Task ListThatShrinks_PageBefore_IsReadAgain()
    {
        var list = new ChangingList(2, 6, [[], [0]]);

        var yielded = await Walk(list).ToListAsync(_cancellation);

        Assert.Equal(["0", "1", "3", "4", "2", "5"], yielded);
        Assert.Equal([0, 1, 0, 1, 2], list.Fetched);
    }

    [Fact]
    public async Task ListThatGrows_NothingIsYieldedTwice()
    {
        var list = new ChangingList(2, 4, [[], [-1]]);

        var yielded = await Walk(list).ToListAsync(_cancellation);

        Assert.Equal(["0", "1", "2", "3"], yielded);
        Assert.Equal([0, 1, 2], list.Fetched);
    }

    [Fact]
    public async Task ListThatEmpties_Ends()
    {
        var list = new ChangingList(2, 6, [[], [0, 0, 0, 0, 0, 0]]);

        Assert.Equal(["0", "1"], await Walk(list).ToListAsync(_cancellation));
    }

    [Fact]
    public async Task Server_IgnoresThePageNumber_WalkEndsAfterThreePages()
    {
        var fetched = 0;

        var yielded = await PageWalk.ByNumber<string[], string>(0, (_, _) => Counted(ref fetched, "a", "b"), static page => page, static _ => 1000, static item => item, _cancellation).ToListAsync(_cancellation);

        Assert.Equal(["a", "b"], yielded);
        Assert.Equal(3, fetched);
    }

    [Fact]
    public async Task Server_SaysMoreThanItHas_WalkEndsAtTheEmptyPage()
    {
        var yielded = await PageWalk.ByNumber<int[], int>(0, static (page, _) => Task.FromResult<int[]>(page == 0 ? [1, 2] : []), static page => page, static _ => 1000, static item => $"{item}", _cancellation).ToListAsync(_cancellation);

        Assert.Equal([1, 2], yielded);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(0L)]
    public async Task Total_NotTold_WalkEndsAtTheEmptyPage(long? total)
    {
        var list = new ChangingList(2, 5, []);

        var yielded = await PageWalk.ByNumber<(IList<string> Items, long Total), string>(0, list.FetchAsync, static page => page.Items, _ => total, static item => item, _cancellation).ToListAsync(_cancellation);

        Assert.Equal(5, yielded.Count);
        Assert.Equal([0, 1, 2, 3], list.Fetched);
    }

    [Fact]
    public async Task FirstPage_IsCountedAsTheServerDoes()
    {
        var asked = new List<int>();

        await PageWalk.ByNumber<int[], int>(1, (page, _) => Asked(asked, page, page <= 2 ? [page] : []), static page => page, null, static item => $"{item}", _cancellation).ToListAsync(_cancellation);

        Assert.Equal([1, 2, 3], asked);
    }

    [Fact]
    public async Task NoIdentity_EveryItemIsYielded()
    {
        var yielded = await PageWalk.ByNumber<int[], int>(0, static (page, _) => Task.FromResult<int[]>([7, 7]), static page => page, static _ => 6, null, _cancellation).ToListAsync(_cancellation);

        Assert.Equal(6, yielded.Count);
    }

    [Fact]
    public async Task NoIdentityNoTotal_WalkIsBounded()
    {
        var count = await PageWalk.ByNumber<int[], int>(0, static (_, _) => Task.FromResult<int[]>([7]), static page => page, null, null, _cancellation).CountAsync(_cancellation);

        Assert.InRange(count, 10_000, 10_001);
    }

    [Fact]
    public async Task OnlySeenItems_WithoutEnd_WalkIsBounded()
    {
        var fetched = 0;

        await PageWalk.ByNumber<string[], string>(0, (page, _) => page % 2 == 0 ? Counted(ref fetched, "a", "b") : Counted(ref fetched, "b", "a"), static page => page, static _ => 1_000_000, static item => item, _cancellation).ToListAsync(_cancellation);

        Assert.Equal(22, fetched);
    }

    [Fact]
    public async Task Cancelled_BetweenItems_StopsBeforeTheNextPage()
    {
        using var source = new CancellationTokenSource();
        var list = new ChangingList(1, 10, []);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var item in Walk(list).WithCancellation(source.Token))
            {
                await source.CancelAsync();
            }
        });

        Assert.Equal([0], list.Fetched);
    }

    private static Task<string[]> Counted(ref int fetched, params string[] page)
    {
        fetched++;
        return Task.FromResult(page);
    }

    private static Task<int[]> Asked(List<int> asked, int page, int[] items)
    {
        asked.Add(page);
        return Task.FromResult(items);
    }

    private static IAsyncEnumerable<string> Walk(ChangingList list) =>
        PageWalk.ByNumber<(IList<string> Items, long Total), string>(0, list.FetchAsync, static page => page.Items, static page => page.Total, static item => item);
}
