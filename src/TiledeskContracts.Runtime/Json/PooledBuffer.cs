using System.Buffers;

namespace TiledeskContracts.Json;

/// <summary>Bytes that are written once, read once and given back.</summary>
internal sealed class PooledBuffer : IBufferWriter<byte>, IDisposable
{
    private RentedBytes _bytes = new();

    public ReadOnlySpan<byte> Written => _bytes.Written;

    public int Length => _bytes.Length;

    public void Advance(int count) => _bytes.Advance(count);

    public Memory<byte> GetMemory(int sizeHint = 0) => _bytes.RoomInMemory(sizeHint);

    public Span<byte> GetSpan(int sizeHint = 0) => _bytes.Room(sizeHint);

    /// <summary>Reads a stream to its end, or to the limit.</summary>
    /// <returns>False when the limit came first.</returns>
    public async Task<bool> FillAsync(Stream stream, int limit, CancellationToken cancellationToken)
    {
        while (Length <= limit)
        {
            var room = GetMemory(4096);
            var count = await stream.ReadAsync(room[..(int)Math.Min(room.Length, limit + 1L - Length)], cancellationToken).ConfigureAwait(false);
            if (count == 0)
            {
                return true;
            }

            Advance(count);
        }

        _bytes.Cut(limit);
        return false;
    }

    public void Replace(ReadOnlySpan<byte> bytes)
    {
        _bytes.Cut(0);
        bytes.CopyTo(GetSpan(bytes.Length));
        Advance(bytes.Length);
    }

    public void Dispose() => _bytes.GiveBack();
}
