using System.Buffers.Text;
using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace TiledeskContracts.Json;

/// <content>Tokens. Commas are set by themselves.</content>
public sealed partial class JsonModelWriter
{
    // Longer than any number or date, with a comma.
    private const int MaxScalarLength = 64;

    // Deeper than anything that is read; an object that holds itself has no end.
    private const int MaxDepth = 1000;

    private bool _needsComma;
    private DateTimeText.Day _day;
    private int _depth;

    /// <summary>A comma, a name in quotes, a colon.</summary>
    internal static byte[] SeparatedName(string name)
    {
        var writer = Rent(writesAliases: false, compares: false, files: null);
        writer._needsComma = true;
        writer.Name(name);
        var text = writer.Written.ToArray();
        writer.Return();
        return text;
    }

    internal void StartObject() => Open((byte)'{');

    internal void EndObject() => Close((byte)'}');

    internal void StartArray() => Open((byte)'[');

    internal void EndArray() => Close((byte)']');

    internal void EmptyArray() => Raw("[]"u8);

    internal void Name(string name)
    {
        Text(name);
        Colon();
    }

    /// <summary>Writes a name.</summary>
    /// <param name="utf8">The name without escapes.</param>
    internal void Name(ReadOnlySpan<byte> utf8)
    {
        Text(utf8);
        Colon();
    }

    internal void Null() => Raw("null"u8);

    internal void Boolean(bool value)
    {
        var target = Begin(MaxScalarLength, out var length);
        if (value)
        {
            "true"u8.CopyTo(target[length..]);
            Took(length + 4);
        }
        else
        {
            "false"u8.CopyTo(target[length..]);
            Took(length + 5);
        }
    }

    internal void Number(long value)
    {
        var target = Begin(MaxScalarLength, out var length);
        if ((ulong)value < 10)
        {
            target[length] = (byte)('0' + value);
            Took(length + 1);
            return;
        }

        _ = Utf8Formatter.TryFormat(value, target[length..], out var written);
        Took(length + written);
    }

    /// <summary>Writes a number, in the shortest digits that tell it from any other.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">The number.</param>
    /// <exception cref="ArgumentException">It is infinite or not a number.</exception>
    internal void Number<T>(T value)
        where T : struct, INumberBase<T>
    {
        if (!T.IsFinite(value))
        {
            throw new ArgumentException($"JSON has no {value.ToString(null, CultureInfo.InvariantCulture)}.", nameof(value));
        }

        var target = Begin(MaxScalarLength, out var length);
        _ = value.TryFormat(target[length..], out var written, default, CultureInfo.InvariantCulture);
        Took(length + written);
    }

    /// <summary>Writes a string.</summary>
    /// <param name="value">The string.</param>
    /// <exception cref="JsonException">It holds half of a surrogate pair.</exception>
    internal void Text(string value) => Text(Begin(value.Length + 3, out var length), length, value);

    // A member that is a string, as most are: one piece of room for its name and its value.
    private void Text(JsonSeparatedName name, string value)
    {
        var target = _bytes.Room(name.Room + value.Length + 2);
        Text(target, name.CopyTo(target, _needsComma), value);
    }

    private void Text(Span<byte> target, int length, string value)
    {
        target[length++] = (byte)'"';
        var plain = JsonTextEncoder.CopyPlain(value, target[length..]);
        length += plain;
        if (plain == value.Length)
        {
            target[length] = (byte)'"';
            Took(length + 1);
            return;
        }

        _bytes.Advance(length);
        JsonTextEncoder.Write(value.AsSpan(plain), ref _bytes);
        Quote();
    }

    /// <summary>Writes a string.</summary>
    /// <param name="utf8">The string without escapes.</param>
    internal void Text(ReadOnlySpan<byte> utf8)
    {
        var target = Begin(utf8.Length + 3, out var length);
        target[length++] = (byte)'"';
        _bytes.Advance(length);
        JsonTextEncoder.Write(utf8, ref _bytes);
        Quote();
    }

    internal void Time(DateTimeOffset value)
    {
        var target = Begin(MaxScalarLength, out var length);
        target[length] = (byte)'"';
        length += 1 + DateTimeText.Format(value, target[(length + 1)..], ref _day);
        target[length] = (byte)'"';
        Took(length + 1);
    }

    /// <summary>Writes what is JSON already.</summary>
    internal void Raw(ReadOnlySpan<byte> json)
    {
        var target = Begin(json.Length + 1, out var length);
        json.CopyTo(target[length..]);
        Took(length + json.Length);
    }

    // A name that was prepared with its comma and its colon.
    private void Separated(JsonSeparatedName name)
    {
        _bytes.Advance(name.CopyTo(_bytes.Room(name.Room), _needsComma));
        _needsComma = false;
    }

    private Span<byte> Begin(int room, out int length)
    {
        var target = _bytes.Room(room);
        target[0] = (byte)',';
        length = _needsComma ? 1 : 0;
        return target;
    }

    private void Took(int length)
    {
        _bytes.Advance(length);
        _needsComma = true;
    }

    private void Quote()
    {
        _bytes.Room(1)[0] = (byte)'"';
        Took(1);
    }

    private void Colon()
    {
        _bytes.Room(1)[0] = (byte)':';
        _bytes.Advance(1);
        _needsComma = false;
    }

    private void Open(byte bracket)
    {
        if (++_depth > MaxDepth)
        {
            throw TooDeep();
        }

        var target = Begin(2, out var length);
        target[length] = bracket;
        _bytes.Advance(length + 1);
        _needsComma = false;
    }

    private static JsonException TooDeep() =>
        new($"What is to be written nests deeper than {MaxDepth} levels. Look for an object that holds itself.");

    private void Close(byte bracket)
    {
        _depth--;
        _bytes.Room(1)[0] = bracket;
        Took(1);
    }
}
