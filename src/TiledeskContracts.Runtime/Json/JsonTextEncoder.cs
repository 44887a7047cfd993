using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text.Json;
using System.Text.Unicode;

namespace TiledeskContracts.Json;

/// <summary>Writes texts as JSON in UTF-8. Escapes nothing that JSON lets stand as it is.</summary>
internal static class JsonTextEncoder
{
    private static readonly SearchValues<char> _escapedUnits = SearchValues.Create([.. Enumerable.Range(0, 32).Select(static unit => (char)unit), '"', '\\']);
    private static readonly SearchValues<byte> _escapedBytes = SearchValues.Create([.. Enumerable.Range(0, 32).Select(static unit => (byte)unit), (byte)'"', (byte)'\\']);

    /// <summary>Copies the beginning of a text, as far as it is ASCII without escapes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="target">Where to; as long as the text at least.</param>
    /// <returns>How much was copied.</returns>
    public static int CopyPlain(ReadOnlySpan<char> text, Span<byte> target)
    {
        var last = text.Length - Vector128<byte>.Count;
        if (last < 0)
        {
            return CopyShort(text, target, 0);
        }

        ref var source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        ref var to = ref MemoryMarshal.GetReference(target[..text.Length]);
        for (var done = 0; ; done = Math.Min(done + Vector128<byte>.Count, last))
        {
            var first = Vector128.LoadUnsafe(ref source, (nuint)done);
            var second = Vector128.LoadUnsafe(ref source, (nuint)(done + Vector128<ushort>.Count));
            var bytes = Vector128.Narrow(first, second);
            var stops = Vector128.LessThan(bytes, Vector128.Create((byte)' '))
                | Vector128.Equals(bytes, Vector128.Create((byte)'"'))
                | Vector128.Equals(bytes, Vector128.Create((byte)'\\'));
            var beyond = (first | second) & Vector128.Create((ushort)0xFF80);
            if ((stops | beyond.AsByte()) != Vector128<byte>.Zero)
            {
                return CopyShort(text, target, done);
            }

            bytes.StoreUnsafe(ref to, (nuint)done);
            if (done == last)
            {
                return text.Length;
            }
        }
    }

    private static int CopyShort(ReadOnlySpan<char> text, Span<byte> target, int done)
    {
        for (; done < text.Length; done++)
        {
            var unit = text[done];
            if (unit is < ' ' or > '~' or '"' or '\\')
            {
                break;
            }

            target[done] = (byte)unit;
        }

        return done;
    }

    /// <summary>Writes the inside of a string.</summary>
    /// <param name="text">The text.</param>
    /// <param name="buffer">Where to.</param>
    /// <exception cref="JsonException">The text holds half of a surrogate pair.</exception>
    public static void Write(ReadOnlySpan<char> text, ref RentedBytes buffer)
    {
        while (!text.IsEmpty)
        {
            var plain = text.IndexOfAny(_escapedUnits);
            var run = plain < 0 ? text : text[..plain];
            var status = Utf8.FromUtf16(run, buffer.Room(run.Length * 3), out _, out var written, replaceInvalidSequences: false);
            buffer.Advance(written);
            if (status != OperationStatus.Done)
            {
                throw new JsonException("A string holds half of a surrogate pair, which JSON cannot carry. Look for texts that were cut in the middle of a character.");
            }

            text = text[run.Length..];
            if (plain >= 0)
            {
                Escape((byte)text[0], ref buffer);
                text = text[1..];
            }
        }
    }

    /// <summary>Writes the inside of a string.</summary>
    /// <param name="utf8">The text, valid UTF-8.</param>
    /// <param name="buffer">Where to.</param>
    public static void Write(ReadOnlySpan<byte> utf8, ref RentedBytes buffer)
    {
        while (!utf8.IsEmpty)
        {
            var plain = utf8.IndexOfAny(_escapedBytes);
            var run = plain < 0 ? utf8 : utf8[..plain];
            run.CopyTo(buffer.Room(run.Length));
            buffer.Advance(run.Length);
            utf8 = utf8[run.Length..];
            if (plain >= 0)
            {
                Escape(utf8[0], ref buffer);
                utf8 = utf8[1..];
            }
        }
    }

    private static void Escape(byte one, ref RentedBytes buffer)
    {
        var target = buffer.Room(6);
        var letter = one switch
        {
            (byte)'\b' => (byte)'b',
            (byte)'\f' => (byte)'f',
            (byte)'\n' => (byte)'n',
            (byte)'\r' => (byte)'r',
            (byte)'\t' => (byte)'t',
            < (byte)' ' => (byte)'u',
            _ => one,
        };
        target[0] = (byte)'\\';
        target[1] = letter;
        if (letter != (byte)'u' || one >= (byte)' ')
        {
            buffer.Advance(2);
            return;
        }

        target[2] = (byte)'0';
        target[3] = (byte)'0';
        target[4] = (byte)('0' + (one >> 4));
        target[5] = (byte)"0123456789abcdef"[one & 15];
        buffer.Advance(6);
    }
}
