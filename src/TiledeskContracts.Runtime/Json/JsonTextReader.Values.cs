using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace TiledeskContracts.Json;

/// <content>What tokens say.</content>
internal ref partial struct JsonTextReader
{
    // Longer strings rarely come twice.
    private const int MaxCachedLength = 64;

    /// <summary>The text of a string or of a name.</summary>
    public readonly string GetString()
    {
        var value = ValueSpan;
        if (ValueIsEscaped)
        {
            return Unescaped(value);
        }

        return value.IsEmpty ? ""
            : !IsAscii ? Encoding.UTF8.GetString(value)
            : _strings is not null && value.Length <= MaxCachedLength ? _strings.Find(value)
            : Encoding.Latin1.GetString(value);
    }

    /// <summary>Writes the text of a string or of a name, without escapes.</summary>
    /// <param name="target">Where to; as long as <see cref="ValueSpan"/> is enough.</param>
    /// <returns>How many bytes.</returns>
    public readonly int CopyString(Span<byte> target)
    {
        var value = ValueSpan;
        if (!ValueIsEscaped)
        {
            value.CopyTo(target);
            return value.Length;
        }

        var length = 0;
        while (value.IndexOf((byte)'\\') is >= 0 and var plain)
        {
            value[..plain].CopyTo(target[length..]);
            length += plain;
            value = value[plain..];
            length += CopyEscape(ref value, target[length..]);
        }

        value.CopyTo(target[length..]);
        return length + value.Length;
    }

    /// <summary>Whether a string or a name is this text.</summary>
    /// <param name="text">The text, without escapes.</param>
    public readonly bool ValueTextEquals(ReadOnlySpan<byte> text)
    {
        if (!ValueIsEscaped)
        {
            return ValueSpan.SequenceEqual(text);
        }

        var rented = ArrayPool<byte>.Shared.Rent(_valueLength);
        var isEqual = rented.AsSpan(0, CopyString(rented)).SequenceEqual(text);
        ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        return isEqual;
    }

    /// <summary>A number that is written as a whole one and fits.</summary>
    public readonly bool TryGetInt32(out int value)
    {
        var isLong = TryGetInt64(out var wide);
        value = (int)wide;
        return isLong && value == wide;
    }

    /// <inheritdoc cref="TryGetInt32"/>
    public readonly bool TryGetInt64(out long value)
    {
        var digits = ValueSpan;
        value = 0;
        var isNegative = digits[0] == (byte)'-';
        if (digits.Length > 18)
        {
            return Utf8Parser.TryParse(digits, out value, out var read) && read == digits.Length;
        }

        for (var index = isNegative ? 1 : 0; index < digits.Length; index++)
        {
            var digit = (uint)(digits[index] - '0');
            if (digit > 9)
            {
                return false;
            }

            value = (value * 10) + digit;
        }

        value = isNegative ? -value : value;
        return true;
    }

    /// <summary>The number nearest to the one that is written.</summary>
    public readonly bool TryGetDouble(out double value) => double.TryParse(ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture, out value);

    /// <inheritdoc cref="TryGetDouble"/>
    public readonly bool TryGetSingle(out float value) => float.TryParse(ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture, out value);

    /// <inheritdoc cref="TryGetDouble"/>
    public readonly bool TryGetDecimal(out decimal value) => decimal.TryParse(ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture, out value);

    private static int CopyEscape(ref ReadOnlySpan<byte> value, Span<byte> target)
    {
        var kind = value[1];
        if (kind != (byte)'u')
        {
            target[0] = kind switch
            {
                (byte)'b' => (byte)'\b',
                (byte)'f' => (byte)'\f',
                (byte)'n' => (byte)'\n',
                (byte)'r' => (byte)'\r',
                (byte)'t' => (byte)'\t',
                _ => kind,
            };
            value = value[2..];
            return 1;
        }

        var unit = UnitOf(value);
        value = value[6..];
        if (!char.IsHighSurrogate(unit))
        {
            return new Rune(unit).EncodeToUtf8(target);
        }

        // The other half follows: the text has been checked for it.
        var low = UnitOf(value);
        value = value[6..];
        return new Rune(unit, low).EncodeToUtf8(target);
    }

    private static char UnitOf(ReadOnlySpan<byte> escape)
    {
        _ = Utf8Parser.TryParse(escape.Slice(2, 4), out ushort unit, out _, 'x');
        return (char)unit;
    }

    private readonly string Unescaped(ReadOnlySpan<byte> value)
    {
        var rented = ArrayPool<byte>.Shared.Rent(value.Length);
        var text = Encoding.UTF8.GetString(rented.AsSpan(0, CopyString(rented)));
        ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        return text;
    }
}
