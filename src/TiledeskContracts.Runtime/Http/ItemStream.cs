using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;

using TiledeskContracts.Json;

namespace TiledeskContracts.Http;

/// <summary>Yields the items of a list while the answer that holds it arrives.</summary>
public static class ItemStream
{
    private const int FirstLength = 64 * 1024;
    private const int MaxItemLength = 16 * 1024 * 1024;

    /// <summary>
    /// Yields the items of one answer, each as soon as it has come: memory holds no more than one of them and what came with it. An item may
    /// have 16 MiB; the answer may be of any length. What was yielded before the answer breaks off was right.
    /// </summary>
    /// <remarks>
    /// A member that holds the list and comes twice gives the items of both. Of drift, what is beside the list is not looked at.
    /// Time-outs hold for the answer's beginning, and then for each wait for more of it. Each enumeration calls anew.
    /// </remarks>
    /// <typeparam name="T">An item.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="member">The member of the answer that holds the list, or null where the answer is the list.</param>
    /// <param name="start">Makes the call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public static IAsyncEnumerable<T> Of<T, TCodec>(string? member, Func<ApiCall> start, CancellationToken cancellationToken = default)
        where TCodec : struct, IJsonCodec<T>
    {
        ArgumentNullException.ThrowIfNull(start);
        return WalkAsync<T, TCodec>(member, start, cancellationToken);
    }

    private static async IAsyncEnumerable<T> WalkAsync<T, TCodec>(string? member, Func<ApiCall> start, [EnumeratorCancellation] CancellationToken cancellationToken)
        where TCodec : struct, IJsonCodec<T>
    {
        var call = start();
        var source = await call.OpenItemsAsync(cancellationToken).ConfigureAwait(false);
        await using (source.ConfigureAwait(false))
        {
            var scanner = new JsonItemScanner(member);
            var bytes = ArrayPool<byte>.Shared.Rent(FirstLength);
            var (from, to, isLast) = (0, 0, false);
            try
            {
                while (!isLast)
                {
                    bytes = MakeRoom(bytes, ref from, ref to, source);
                    var count = await source.ReadAsync(bytes.AsMemory(to)).ConfigureAwait(false);
                    isLast = count == 0;
                    to += count;
                    while (TryTake<T, TCodec>(source, scanner, bytes, ref from, to, isLast, out var item))
                    {
                        yield return item;
                    }
                }

                source.Complete(scanner.HasList);
            }
            finally
            {
                // Bodies hold what users said to each other: the next renter must not find it.
                ArrayPool<byte>.Shared.Return(bytes, clearArray: true);
            }
        }
    }

    private static bool TryTake<T, TCodec>(ItemSource source, JsonItemScanner scanner, byte[] bytes, ref int from, int to, bool isLast, out T item)
        where TCodec : struct, IJsonCodec<T>
    {
        var text = ReadOnlySpan<byte>.Empty;
        try
        {
            var isWhole = scanner.TryNext(bytes.AsSpan(from, to - from), isLast, out var taken, out var start);
            text = bytes.AsSpan(from + start, taken - start);
            item = isWhole ? JsonModel.Read<T, TCodec>(text, source.Drift) : default!;
            from += taken;
            source.Count += isWhole ? 1 : 0;
            return isWhole;
        }
        catch (JsonException exception)
        {
            throw source.Unreadable(exception, scanner.HasOther || (!text.IsEmpty && JsonText.IsJson(text)));
        }
    }

    // What has not been taken goes to the front, into a larger array if it fills this one.
    private static byte[] MakeRoom(byte[] bytes, ref int from, ref int to, ItemSource source)
    {
        var rest = to - from;
        var room = bytes;
        if (rest == bytes.Length)
        {
            room = rest <= MaxItemLength ? ArrayPool<byte>.Shared.Rent(rest * 2) : throw source.TooLarge(MaxItemLength);
        }

        bytes.AsSpan(from, rest).CopyTo(room);
        if (room != bytes)
        {
            ArrayPool<byte>.Shared.Return(bytes, clearArray: true);
        }

        (from, to) = (0, rest);
        return room;
    }
}
