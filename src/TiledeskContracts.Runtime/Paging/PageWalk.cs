using System.Runtime.CompilerServices;

namespace TiledeskContracts.Paging;

/// <summary>Walks a list that a server gives page by page, while others add to it and take from it.</summary>
public static class PageWalk
{
    /// <summary>
    /// Yields the items of a list that is read by page number, one page at a time and no page before it is needed.
    /// </summary>
    /// <remarks>
    /// <para>
    /// With <paramref name="identity"/> and <paramref name="total"/>, every item that is in the list during the whole walk is yielded
    /// exactly once, whatever is added at the front and removed anywhere between two pages: newest-first lists behave so. Items
    /// that shift to later pages are yielded once; when the total has shrunk, items may have slid to pages that were read already,
    /// so the walk goes back as many pages as it shrank and reads on from there. Items that come or go during the walk may be yielded or not,
    /// but never twice. Where items enter at the end of the list (oldest first), as many as leave between two pages, the
    /// total hides that some slid, and those can be missed.
    /// </para>
    /// <para>
    /// With <paramref name="identity"/> alone nothing is yielded twice, but what slides can be missed. Without it every page is
    /// yielded as it came. An item without an identity (null) is always yielded.
    /// </para>
    /// <para>
    /// The walk ends when the total is reached, or at an empty page that is not due to the list having shrunk. It ends as well, so
    /// that no server can keep it going for ever: when three pages in a row hold the same items while the total stays the same (the
    /// server ignores the page number); after 20 pages in a row, beyond those that the list's growth explains, that bring
    /// nothing new (pages that the walk went back to do not count); and with neither identity nor total after 10,000 pages. A list that keeps shrinking just when the walk goes
    /// on is gone back for 50 times in a row at most, then only forward.
    /// </para>
    /// </remarks>
    /// <typeparam name="TPage">A page.</typeparam>
    /// <typeparam name="TItem">An item.</typeparam>
    /// <param name="firstPage">The number of the first page as the server counts, 0 or 1.</param>
    /// <param name="fetch">Fetches a page by its number.</param>
    /// <param name="items">The items of a page. All pages but the last have the same number of them.</param>
    /// <param name="total">How many items the whole list has at the moment of that page, or null when that is not told; a total below what was seen on the page counts as not told.</param>
    /// <param name="identity">What tells one item from another, such as its id.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    public static IAsyncEnumerable<TItem> ByNumber<TPage, TItem>(
        int firstPage,
        Func<int, CancellationToken, Task<TPage>> fetch,
        Func<TPage, IList<TItem>> items,
        Func<TPage, long?>? total,
        Func<TItem, string?>? identity,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(fetch);
        ArgumentNullException.ThrowIfNull(items);
        return WalkAsync(firstPage, fetch, items, total, identity, cancellationToken);
    }

    private static async IAsyncEnumerable<TItem> WalkAsync<TPage, TItem>(
        int firstPage,
        Func<int, CancellationToken, Task<TPage>> fetch,
        Func<TPage, IList<TItem>> items,
        Func<TPage, long?>? total,
        Func<TItem, string?>? identity,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var course = new PageCourse(canGoBack: identity is not null);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (course.Next is { } page)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var answer = await fetch(firstPage + page, cancellationToken).ConfigureAwait(false);
            var found = items(answer) ?? [];
            var ids = identity is null ? null : found.Select(identity).ToArray();
            var fresh = found.Where((_, index) => ids?[index] is not { } id || seen.Add(id)).ToArray();
            course.Took(page, ids, found.Count, fresh.Length, total?.Invoke(answer));
            foreach (var item in fresh)
            {
                yield return item;
            }
        }
    }
}
