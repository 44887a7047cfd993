using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TiledeskContracts.Json;

/// <summary>A member's name as it is written: a comma, the name in quotes, a colon. Prepared once, so that writing it is a copy.</summary>
internal readonly struct JsonSeparatedName
{
    // Most names are copied whole by two moves of this length, whatever stands behind them.
    private const int MoveLength = 16;

    private readonly byte[] _padded;
    private readonly int _length;

    /// <summary>Prepares a name.</summary>
    /// <param name="name">The name without escapes.</param>
    public JsonSeparatedName(string name)
    {
        var text = JsonModelWriter.SeparatedName(name);
        _length = text.Length;
        _padded = new byte[Math.Max(text.Length, MoveLength * 2) + 1];
        text.CopyTo(_padded, 0);
    }

    /// <summary>Gets how much room the name takes before it is cut to its length.</summary>
    public int Room => Math.Max(_length, MoveLength * 2);

    /// <summary>Gets the name in quotes, and a colon.</summary>
    public ReadOnlySpan<byte> Quoted => _padded.AsSpan(1, _length - 1);

    /// <summary>Copies the name.</summary>
    /// <param name="target">Where to: <see cref="Room"/> bytes at least, of which those behind the name are void.</param>
    /// <param name="withComma">Whether its comma is copied too.</param>
    /// <returns>How long it is.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int CopyTo(Span<byte> target, bool withComma)
    {
        var from = withComma ? 0 : 1;
        var length = _length - from;
        if (length > MoveLength * 2)
        {
            _padded.AsSpan(from, length).CopyTo(target);
            return length;
        }

        ref var source = ref MemoryMarshal.GetReference(_padded.AsSpan(from, MoveLength * 2));
        ref var to = ref MemoryMarshal.GetReference(target[..(MoveLength * 2)]);
        Vector128.LoadUnsafe(ref source).StoreUnsafe(ref to);
        Vector128.LoadUnsafe(ref source, MoveLength).StoreUnsafe(ref to, MoveLength);
        return length;
    }
}
