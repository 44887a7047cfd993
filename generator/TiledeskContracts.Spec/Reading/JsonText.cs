using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using TiledeskContracts.Spec.Nodes;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Reading;

/// <summary>Walks over JSON text, knows the place, and reads its single values.</summary>
/// <param name="text">The whole text.</param>
internal sealed class JsonText(string text)
{
    private readonly TextCache _cache = new();
    private int _index;
    private int _line = 1;
    private int _lineStart;

    /// <summary>Whether nothing is left.</summary>
    public bool AtEnd => _index >= text.Length;

    /// <summary>The next character.</summary>
    public char Current => text[_index];

    /// <summary>The next character, whole even where it is a surrogate pair.</summary>
    public string CurrentText =>
        text.Substring(_index, _index + 1 < text.Length && char.IsSurrogatePair(text[_index], text[_index + 1]) ? 2 : 1);

    /// <summary>The place of the next characters.</summary>
    public SpecPosition Here(int length) => new(_index, _line, _index - _lineStart + 1, length);

    /// <summary>Goes on within a line.</summary>
    public void Advance(int count) => _index += count;

    /// <summary>Goes on to the next token.</summary>
    public void SkipBlanks()
    {
        for (; _index < text.Length; _index++)
        {
            switch (text[_index])
            {
                case ' ' or '\t':
                    break;
                case '\n':
                case '\r' when _index + 1 >= text.Length || text[_index + 1] != '\n':
                    _line++;
                    _lineStart = _index + 1;
                    break;
                case '\r':
                    break;
                default:
                    return;
            }
        }
    }

    /// <summary>Reads a text in quotes.</summary>
    public JsonFault? ReadString([NotNull] out SpecScalar? scalar)
    {
        var start = _index;
        var end = start + 1;
        while (end < text.Length && text[end] is not ('"' or '\\' or < ' '))
        {
            end++;
        }

        if (end < text.Length && text[end] == '"')
        {
            scalar = new SpecScalar(SpecScalarKind.String, _cache.Cut(text, start + 1, end - start - 1), Here(end + 1 - start));
            _index = end + 1;
            return null;
        }

        return ReadEscaped(start, end, out scalar);
    }

    /// <summary>Reads a number, true, false or null.</summary>
    public JsonFault? ReadWord([NotNull] out SpecScalar? scalar)
    {
        var end = _index;
        while (end < text.Length && (text[end] is '-' or '+' or '.' or '_' || char.IsLetterOrDigit(text[end])))
        {
            end++;
        }

        var position = Here(end - _index);
        var word = _cache.Cut(text, _index, end - _index);
        SpecScalarKind? kind = word switch
        {
            "null" => SpecScalarKind.Null,
            "true" or "false" => SpecScalarKind.Boolean,
            _ => JsonNumber.KindOf(word),
        };
        scalar = new SpecScalar(kind ?? SpecScalarKind.Null, kind is null or SpecScalarKind.Null ? "" : word, position);
        if (kind is null)
        {
            var token = word.Length == 0 ? CurrentText : word;
            return new JsonFault(position, string.Format(CultureInfo.InvariantCulture, "a value is expected, not '{0}'.", ProblemText.Of(token)));
        }

        _index = end;
        return null;
    }

    private JsonFault? ReadEscaped(int start, int index, out SpecScalar scalar)
    {
        var value = new StringBuilder(text, start + 1, index - start - 1, Math.Max(16, (index - start) * 2));
        scalar = new SpecScalar(SpecScalarKind.String, "", Here(1));
        while (index < text.Length && text[index] != '"')
        {
            var character = text[index];
            if (character < ' ')
            {
                return Fault(index, 1, "a line break or control character must be escaped inside of a text.");
            }

            if (character != '\\')
            {
                value.Append(character);
                index++;
                continue;
            }

            var length = Escape(index, value);
            if (length == 0)
            {
                return Fault(index, Math.Min(2, text.Length - index), "the escape is unknown.");
            }

            index += length;
        }

        if (index >= text.Length)
        {
            return new JsonFault(Here(1), "the text in quotes is never closed.");
        }

        scalar = new SpecScalar(SpecScalarKind.String, value.ToString(), Here(index + 1 - start));
        _index = index + 1;
        return null;
    }

    /// <returns>The length of the escape, or 0 if it is none.</returns>
    private int Escape(int index, StringBuilder value)
    {
        if (index + 1 >= text.Length)
        {
            return 0;
        }

        if (text[index + 1] == 'u')
        {
            if (index + 6 > text.Length || !ushort.TryParse(text.Substring(index + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
            {
                return 0;
            }

            value.Append((char)unit);
            return 6;
        }

        const string Escapes = "\"\\/bfnrt";
        const string Meanings = "\"\\/\b\f\n\r\t";
        var known = Escapes.IndexOf(text[index + 1]);
        if (known < 0)
        {
            return 0;
        }

        value.Append(Meanings[known]);
        return 2;
    }

    // A string stands in one line, since line breaks in it are faults.
    private JsonFault Fault(int index, int length, string message) =>
        new(new SpecPosition(index, _line, index - _lineStart + 1, length), message);
}
