using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using System.Text.Json;

namespace TiledeskContracts.Json;

/// <content>Where strings and numbers end.</content>
internal ref partial struct JsonTextReader
{
    // Stands on the quote; goes behind the other one.
    private void ReadString()
    {
        var start = _position + 1;
        var end = start;
        var isEscaped = false;
        var high = Vector128<byte>.Zero;
        ref var first = ref MemoryMarshal.GetReference(_text);
        while (end + Vector128<byte>.Count <= _text.Length)
        {
            var bytes = Vector128.LoadUnsafe(ref first, (nuint)end);
            var stops = Vector128.Equals(bytes, Vector128.Create((byte)'"'))
                | Vector128.Equals(bytes, Vector128.Create((byte)'\\'))
                | Vector128.LessThan(bytes, Vector128.Create((byte)' '));
            var mask = stops.ExtractMostSignificantBits();
            if (mask == 0)
            {
                high |= bytes;
                end += Vector128<byte>.Count;
                continue;
            }

            var count = BitOperations.TrailingZeroCount(mask);
            var isAscii = ((high.ExtractMostSignificantBits() | (bytes.ExtractMostSignificantBits() & ((1u << count) - 1))) == 0);
            end += count;
            var stop = Unsafe.Add(ref first, end);
            if (stop == (byte)'"')
            {
                Take(start, end, isAscii, isEscaped);
                return;
            }

            if (stop != (byte)'\\')
            {
                break;
            }

            // Whether the text behind escapes is ASCII is never asked.
            isEscaped = true;
            end += EscapeLength(end);
        }

        ReadStringSlowly(start, end, isEscaped);
    }

    // Near the end of the text, or faulty.
    private void ReadStringSlowly(int start, int end, bool isEscaped)
    {
        while (end < _text.Length)
        {
            var one = _text[end];
            if (one == (byte)'"')
            {
                Take(start, end, Ascii.IsValid(_text[start..end]), isEscaped);
                return;
            }

            if (one < (byte)' ')
            {
                _position = end;
                throw Broken("an escape for a control character");
            }

            isEscaped |= one == (byte)'\\';
            end += one == (byte)'\\' ? EscapeLength(end) : 1;
        }

        _position = _text.Length;
        throw Broken("the end of a string");
    }

    private int EscapeLength(int position)
    {
        var kind = position + 1 < _text.Length ? _text[position + 1] : (byte)0;
        if (kind != (byte)'u')
        {
            return "\"\\/bfnrt"u8.Contains(kind) ? 2 : throw BrokenEscape(position);
        }

        for (var index = position + 2; index < position + 6; index++)
        {
            if (index >= _text.Length || !char.IsAsciiHexDigit((char)_text[index]))
            {
                throw BrokenEscape(position);
            }
        }

        return 6;
    }

    private JsonException BrokenEscape(int position)
    {
        _position = position;
        return Broken("an escape such as \\n or \\u0041");
    }

    private void Take(int start, int end, bool isAscii, bool isEscaped)
    {
        _valueStart = start;
        _valueLength = end - start;
        _position = end + 1;
        IsAscii = isAscii;
        ValueIsEscaped = isEscaped;
    }

    private void ReadNumber()
    {
        _valueStart = _position;
        if (_text[_position] == (byte)'-')
        {
            _position++;
        }

        if (_position < _text.Length && _text[_position] == (byte)'0')
        {
            _position++;
            if (_position < _text.Length && char.IsAsciiDigit((char)_text[_position]))
            {
                throw Broken("a number without leading zeros");
            }
        }
        else
        {
            ReadDigits();
        }

        if (_position < _text.Length && _text[_position] == (byte)'.')
        {
            _position++;
            ReadDigits();
        }

        if (_position < _text.Length && _text[_position] is (byte)'e' or (byte)'E')
        {
            _position++;
            if (_position < _text.Length && _text[_position] is (byte)'+' or (byte)'-')
            {
                _position++;
            }

            ReadDigits();
        }

        _valueLength = _position - _valueStart;
        ValueIsEscaped = false;
        TokenType = JsonTokenType.Number;
    }

    private void ReadDigits()
    {
        var start = _position;
        while (_position < _text.Length && _text[_position] is >= (byte)'0' and <= (byte)'9')
        {
            _position++;
        }

        if (_position == start)
        {
            throw Broken("a digit");
        }
    }
}
