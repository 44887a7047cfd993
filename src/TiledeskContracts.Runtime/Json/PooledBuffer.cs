using System.Buffers;
using System.Runtime.CompilerServices;

namespace TiledeskContracts.Json;

/// <summary>Bytes that are written once, read once and given back.</summary>
internal sealed class PooledBuffer : IBufferWriter<byte>, IDisposable
{
    private const int FirstLength = 16 * 1024;
    private const int MaxKeptLength = 256 * 1024;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(FirstLength);
    private int _length;
    private int _furthest;

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    public int Length => _length;

    public void Advance(int count) => _length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsMemory(_length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsSpan(_length);
    }

    /// <summary>Reads a stream to its end, or to the limit.</summary>
    /// <returns>False when the limit came first.</returns>
    public async Task<bool> FillAsync(Stream stream, int limit, CancellationToken cancellationToken)
    {
        while (_length <= limit)
        {
            var room = GetMemory(4096);
            var count = await stream.ReadAsync(room[..(int)Math.Min(room.Length, limit + 1L - _length)], cancellationToken).ConfigureAwait(false);
            if (count == 0)
            {
                return true;
            }

            _length += count;
        }

        (_furthest, _length) = (_length, limit);
        return false;
    }

    public void Replace(ReadOnlySpan<byte> bytes)
    {
        _furthest = Math.Max(_furthest, _length);
        _length = 0;
        bytes.CopyTo(GetSpan(bytes.Length));
        _length = bytes.Length;
    }

    /// <summary>Forgets what was written, and keeps the room unless it is large.</summary>
    public void Empty()
    {
        if (_bytes.Length > MaxKeptLength)
        {
            Return(_bytes, Math.Max(_length, _furthest));
            _bytes = ArrayPool<byte>.Shared.Rent(FirstLength);
        }
        else
        {
            _bytes.AsSpan(0, Math.Max(_length, _furthest)).Clear();
        }

        (_length, _furthest) = (0, 0);
    }

    public void Dispose()
    {
        var bytes = _bytes;
        _bytes = [];
        if (bytes.Length > 0)
        {
            Return(bytes, Math.Max(_length, _furthest));
        }

        (_length, _furthest) = (0, 0);
    }

    // Bodies hold what users said to each other: the next renter must not find it.
    private static void Return(byte[] bytes, int written)
    {
        bytes.AsSpan(0, written).Clear();
        ArrayPool<byte>.Shared.Return(bytes);
    }

    private void Reserve(int sizeHint)
    {
        if (_bytes.Length - _length < Math.Max(sizeHint, 1))
        {
            Grow(Math.Max(sizeHint, 1));
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int wanted)
    {
        var grown = ArrayPool<byte>.Shared.Rent(Math.Max(checked(_length + wanted), (int)Math.Min(_bytes.Length * 2L, Array.MaxLength)));
        Written.CopyTo(grown);
        Return(_bytes, Math.Max(_length, _furthest));
        _bytes = grown;
        _furthest = 0;
    }
}
