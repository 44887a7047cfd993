using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace TiledeskContracts.Json;

/// <summary>What must hold of a text before it is read: <see cref="Utf8JsonReader"/> does not look into strings.</summary>
internal static class JsonText
{
    /// <summary>As deep as arrays and objects may nest.</summary>
    public const int MaxDepth = 64;

    public static JsonReaderOptions ReaderOptions => new() { MaxDepth = MaxDepth };

    public static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The text without a byte order mark, once it is sure that every string in it can be read.</summary>
    /// <exception cref="JsonException">The text is not UTF-8, or escapes half of a surrogate pair.</exception>
    public static ReadOnlySpan<byte> Checked(ReadOnlySpan<byte> text)
    {
        if (text.StartsWith(ByteOrderMark))
        {
            text = text[ByteOrderMark.Length..];
        }

        if (!Utf8.IsValid(text))
        {
            throw new JsonException($"The JSON is not valid UTF-8 at byte {ValidLength(text)}.");
        }

        CheckEscapes(text);
        return text;
    }

    /// <summary>Whether it is JSON, whatever it says.</summary>
    public static bool IsJson(ReadOnlySpan<byte> text)
    {
        try
        {
            var reader = new Utf8JsonReader(Checked(text), ReaderOptions);
            while (reader.Read())
            {
                // Read to the end for the faults on the way.
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    public static string KindOf(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "a boolean",
        JsonTokenType.Null => "null",
        _ => "nothing",
    };

    /// <summary>How many bytes stand before the first that is not UTF-8.</summary>
    private static int ValidLength(ReadOnlySpan<byte> text)
    {
        var length = 0;
        while (Rune.DecodeFromUtf8(text[length..], out _, out var consumed) == OperationStatus.Done)
        {
            length += consumed;
        }

        return length;
    }

    private static void CheckEscapes(ReadOnlySpan<byte> text)
    {
        var position = 0;
        var awaited = -1;
        while (text[position..].IndexOf((byte)'\\') is >= 0 and var skipped)
        {
            var escape = position + skipped;
            var unit = UnitAt(text[escape..]);
            if (awaited >= 0 && (escape != awaited || unit is null || !char.IsLowSurrogate(unit.Value)))
            {
                throw LoneSurrogate(awaited);
            }

            awaited = unit is { } high && char.IsHighSurrogate(high) ? escape + 6 : awaited < 0 && unit is { } low && char.IsLowSurrogate(low) ? throw LoneSurrogate(escape) : -1;
            position = Math.Min(text.Length, escape + (unit is null ? 2 : 6));
        }

        if (awaited >= 0)
        {
            throw LoneSurrogate(awaited);
        }
    }

    private static char? UnitAt(ReadOnlySpan<byte> escape)
    {
        if (escape.Length < 6 || escape[1] != (byte)'u')
        {
            return null;
        }

        return Utf8Parser.TryParse(escape.Slice(2, 4), out ushort unit, out var read, 'x') && read == 4 ? (char)unit : null;
    }

    private static JsonException LoneSurrogate(int position) =>
        new($"The JSON escapes half of a surrogate pair at byte {position}.");
}
