using System.Buffers.Binary;
using System.Text;

namespace TiledeskContracts.Json;

/// <summary>
/// Finds strings again: ids, roles and languages repeat themselves within a text and from text to text, and need not be made anew
/// each time. Holds a limited number of short ones.
/// </summary>
internal sealed class JsonStringCache
{
    private const int Bits = 8;

    [ThreadStatic]
    private static JsonStringCache? _ofThread;

    private readonly string?[] _strings = new string?[1 << Bits];

    /// <summary>This thread's cache. It may be asked for again while a text is read: one within another finds the same strings.</summary>
    public static JsonStringCache OfThread => _ofThread ??= new JsonStringCache();

    /// <summary>The string, the same one for the same text if it was asked for not long ago.</summary>
    /// <param name="text">Some bytes of ASCII.</param>
    public string Find(ReadOnlySpan<byte> text)
    {
        ref var place = ref _strings[Hash(text)];
        if (place is { } known && known.Length == text.Length && Ascii.Equals(text, known))
        {
            return known;
        }

        return place = Encoding.Latin1.GetString(text);
    }

    private static int Hash(ReadOnlySpan<byte> text)
    {
        ulong first, last;
        if (text.Length >= sizeof(ulong))
        {
            first = BinaryPrimitives.ReadUInt64LittleEndian(text);
            last = BinaryPrimitives.ReadUInt64LittleEndian(text[^sizeof(ulong)..]);
        }
        else if (text.Length >= sizeof(uint))
        {
            first = BinaryPrimitives.ReadUInt32LittleEndian(text);
            last = BinaryPrimitives.ReadUInt32LittleEndian(text[^sizeof(uint)..]);
        }
        else
        {
            first = text[0];
            last = text[^1];
        }

        return (int)(unchecked(((first * 0x9E3779B97F4A7C15) ^ last ^ (ulong)text.Length) * 0xC2B2AE3D27D4EB4F) >> (64 - Bits));
    }
}
