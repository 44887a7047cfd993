using System.Buffers;
using System.Runtime.CompilerServices;

namespace TiledeskContracts.Json;

/// <summary>Bytes of the shared pool that grow while they are written. A field of whoever writes them: it is never copied.</summary>
internal struct RentedBytes()
{
    private const int FirstLength = 16 * 1024;
    private const int MaxKeptLength = 256 * 1024;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(FirstLength);
    private int _furthest;

    /// <summary>Gets how many bytes are written.</summary>
    public int Length { get; private set; }

    /// <summary>Gets what is written.</summary>
    public readonly ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>The room behind what is written.</summary>
    /// <param name="wanted">How long it is at least.</param>
    public Span<byte> Room(int wanted)
    {
        Reserve(wanted);
        return _bytes.AsSpan(Length);
    }

    /// <inheritdoc cref="Room"/>
    public Memory<byte> RoomInMemory(int wanted)
    {
        Reserve(wanted);
        return _bytes.AsMemory(Length);
    }

    /// <summary>Takes what was put into the room.</summary>
    public void Advance(int count) => Length += count;

    /// <summary>Forgets what is behind a place.</summary>
    public void Cut(int length)
    {
        _furthest = Math.Max(_furthest, Length);
        Length = length;
    }

    /// <summary>Forgets what was written, and keeps the room unless it is large.</summary>
    public void Empty()
    {
        if (_bytes.Length > MaxKeptLength)
        {
            Return();
            _bytes = ArrayPool<byte>.Shared.Rent(FirstLength);
        }
        else
        {
            _bytes.AsSpan(0, Math.Max(Length, _furthest)).Clear();
        }

        (Length, _furthest) = (0, 0);
    }

    /// <summary>Gives the bytes back. Nothing can be written from then on.</summary>
    public void GiveBack()
    {
        if (_bytes.Length > 0)
        {
            Return();
        }

        (_bytes, Length, _furthest) = ([], 0, 0);
    }

    // Bodies hold what users said to each other: the next renter must not find it.
    private readonly void Return()
    {
        _bytes.AsSpan(0, Math.Max(Length, _furthest)).Clear();
        ArrayPool<byte>.Shared.Return(_bytes);
    }

    private void Reserve(int wanted)
    {
        if (_bytes.Length - Length < Math.Max(wanted, 1))
        {
            Grow(Math.Max(wanted, 1));
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int wanted)
    {
        var grown = ArrayPool<byte>.Shared.Rent(Math.Max(checked(Length + wanted), (int)Math.Min(_bytes.Length * 2L, Array.MaxLength)));
        Written.CopyTo(grown);
        Return();
        _bytes = grown;
        _furthest = 0;
    }
}
