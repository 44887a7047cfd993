using System.Text.Json;

namespace TiledeskContracts.Json;

/// <summary>
/// Reads the tokens of a JSON text that lies whole in memory and is known to be UTF-8. As strict as RFC 8259: no comments, no
/// trailing commas. A struct, so that a copy of it can look ahead.
/// </summary>
internal ref partial struct JsonTextReader
{
    private readonly ReadOnlySpan<byte> _text;
    private readonly JsonStringCache? _strings;
    private int _position;
    private int _valueStart;
    private int _valueLength;
    private int _depth;

    // One bit for each open level: whether it is an object. Levels are limited to as many.
    private ulong _objects;

    /// <summary>Begins before the first token.</summary>
    /// <param name="text">The text, checked by <see cref="JsonText.Checked"/>.</param>
    /// <param name="strings">Where strings that repeat themselves are found again, or null.</param>
    public JsonTextReader(ReadOnlySpan<byte> text, JsonStringCache? strings)
    {
        _text = text;
        _strings = strings;
    }

    /// <summary>Gets what the reader stands on.</summary>
    public JsonTokenType TokenType { get; private set; }

    /// <summary>Gets whether the string or name holds escapes.</summary>
    public bool ValueIsEscaped { get; private set; }

    /// <summary>Gets where the token begins.</summary>
    public int TokenStart { get; private set; }

    /// <summary>Gets what lies behind the token; of a name, behind its colon.</summary>
    public readonly int Position => _position;

    /// <summary>Gets a string's or name's content as it came, or a number's digits.</summary>
    public readonly ReadOnlySpan<byte> ValueSpan => _text.Slice(_valueStart, _valueLength);

    // Whether all bytes of the string are ASCII.
    private bool IsAscii { get; set; }

    private readonly bool IsInObject => (_objects & (1UL << (_depth - 1))) != 0;

    /// <summary>Goes to the next token.</summary>
    /// <returns>False at the end of the text.</returns>
    /// <exception cref="JsonException">The text is not JSON, or nests too deep.</exception>
    public bool Read()
    {
        switch (TokenType)
        {
            case JsonTokenType.PropertyName or JsonTokenType.None:
                ReadValue();
                return true;
            case JsonTokenType.StartObject:
                ReadFirst(isObject: true, (byte)'}');
                return true;
            case JsonTokenType.StartArray:
                ReadFirst(isObject: false, (byte)']');
                return true;
            default:
                return ReadNext();
        }
    }

    /// <summary>Goes to the name of an object's next member, if it is the one that is expected.</summary>
    /// <param name="quoted">The name between quotes, and a colon.</param>
    /// <returns>Whether it is; else the reader has not moved.</returns>
    public bool TryReadName(ReadOnlySpan<byte> quoted)
    {
        var position = _position;
        if (TokenType != JsonTokenType.StartObject)
        {
            if (position >= _text.Length || _text[position] != (byte)',')
            {
                return false;
            }

            position++;
        }

        while (position < _text.Length && IsWhite(_text[position]))
        {
            position++;
        }

        if (!_text[position..].StartsWith(quoted))
        {
            return false;
        }

        _position = position + quoted.Length;
        TokenType = JsonTokenType.PropertyName;
        return true;
    }

    /// <summary>Goes to the value behind a name, or to the first one of the text.</summary>
    public void ReadValue()
    {
        var first = NextByte();
        TokenStart = _position;
        switch (first)
        {
            case (byte)'"':
                ReadString();
                TokenType = JsonTokenType.String;
                break;
            case (byte)'{':
                Open(isObject: true);
                break;
            case (byte)'[':
                Open(isObject: false);
                break;
            case (byte)'t':
                ReadWord("true"u8, JsonTokenType.True);
                break;
            case (byte)'f':
                ReadWord("false"u8, JsonTokenType.False);
                break;
            case (byte)'n':
                ReadWord("null"u8, JsonTokenType.Null);
                break;
            case (byte)'-' or (>= (byte)'0' and <= (byte)'9'):
                ReadNumber();
                break;
            default:
                throw Broken("a value");
        }
    }

    /// <summary>Goes to the end of the object or array whose start the reader stands on; scalars have none.</summary>
    public void Skip()
    {
        if (TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            return;
        }

        var around = _depth - 1;
        do
        {
            Read();
        }
        while (_depth > around);
    }

    private static bool IsWhite(byte one) => one is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t';

    private void ReadFirst(bool isObject, byte end)
    {
        var next = NextByte();
        if (next == end)
        {
            Close(isObject);
        }
        else if (isObject)
        {
            ReadName();
        }
        else
        {
            ReadValue();
        }
    }

    private bool ReadNext()
    {
        if (_depth == 0)
        {
            while (_position < _text.Length)
            {
                if (!IsWhite(_text[_position]))
                {
                    throw Broken("its end");
                }

                _position++;
            }

            return false;
        }

        var next = NextByte();
        var isObject = IsInObject;
        if (next == (byte)',')
        {
            _position++;
            if (isObject)
            {
                NextByte();
                ReadName();
            }
            else
            {
                ReadValue();
            }
        }
        else if (next == (isObject ? (byte)'}' : (byte)']'))
        {
            Close(isObject);
        }
        else
        {
            throw Broken(isObject ? "a comma or }" : "a comma or ]");
        }

        return true;
    }

    private void ReadName()
    {
        TokenStart = _position;
        if (_text[_position] != (byte)'"')
        {
            throw Broken("a name in quotes");
        }

        ReadString();
        if (NextByte() != (byte)':')
        {
            throw Broken("a colon");
        }

        _position++;
        TokenType = JsonTokenType.PropertyName;
    }

    private void Open(bool isObject)
    {
        if (_depth == JsonText.MaxDepth)
        {
            throw new JsonException($"The JSON nests deeper than {JsonText.MaxDepth} levels at {Place(_position)}.", null, LineOf(_position), ColumnOf(_position));
        }

        var bit = 1UL << _depth++;
        _objects = isObject ? _objects | bit : _objects & ~bit;
        _position++;
        TokenType = isObject ? JsonTokenType.StartObject : JsonTokenType.StartArray;
    }

    private void Close(bool isObject)
    {
        TokenStart = _position++;
        _depth--;
        TokenType = isObject ? JsonTokenType.EndObject : JsonTokenType.EndArray;
    }

    private void ReadWord(ReadOnlySpan<byte> word, JsonTokenType token)
    {
        if (!_text[_position..].StartsWith(word))
        {
            throw Broken("a value");
        }

        (_valueStart, _valueLength) = (_position, word.Length);
        _position += word.Length;
        TokenType = token;
    }

    // The next byte that is no white space, which stays the next one.
    private byte NextByte()
    {
        var position = _position;
        while (position < _text.Length)
        {
            var next = _text[position];
            if (next > (byte)' ' || !IsWhite(next))
            {
                _position = position;
                return next;
            }

            position++;
        }

        _position = position;
        throw BreaksOff();
    }

    private readonly JsonException BreaksOff() => Broken("more");

    private readonly JsonException Broken(string expected) => new(
        _position >= _text.Length
            ? $"The JSON breaks off at {Place(_text.Length)}, where {expected} was expected."
            : $"The JSON is broken at {Place(_position)}, where {expected} was expected.",
        null,
        LineOf(Math.Min(_position, _text.Length)),
        ColumnOf(Math.Min(_position, _text.Length)));

    private readonly string Place(int position) => $"line {LineOf(position) + 1}, byte {ColumnOf(position) + 1}";

    private readonly long LineOf(int position) => _text[..position].Count((byte)'\n');

    private readonly long ColumnOf(int position) => position - _text[..position].LastIndexOf((byte)'\n') - 1;
}
