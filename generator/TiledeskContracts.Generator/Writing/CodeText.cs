using System.Runtime.CompilerServices;
using System.Text;

namespace TiledeskContracts.Generator.Writing;

/// <summary>An emitter's interpolated text. It takes code and numbers but no strings, so contract text cannot slip in unescaped.</summary>
[InterpolatedStringHandler]
internal ref struct CodeText
{
    // Longer ones are left to the collector, so that a thread never holds more than a few pages.
    private const int LongestKept = 16 * 1024;

    // Texts are made one within the other; the one that is free is used again.
    [ThreadStatic]
    private static StringBuilder? _free;

    private readonly StringBuilder _text;

    /// <summary>Whether it holds words that no comment surrounds yet.</summary>
    public bool IsWords { get; private set; }

    /// <summary>Called by the compiler.</summary>
    /// <param name="literalLength">Characters of fixed text.</param>
    /// <param name="formattedCount">Count of holes.</param>
    public CodeText(int literalLength, int formattedCount)
    {
        _text = _free ?? new(Math.Max(256, literalLength + (formattedCount * 24)));
        _free = null;
    }

    /// <summary>Appends fixed text.</summary>
    /// <param name="text">The text.</param>
    public readonly void AppendLiteral(string text) => _text.Append(text);

    /// <summary>Appends code.</summary>
    /// <param name="code">The code.</param>
    public void AppendFormatted(Code code)
    {
        var text = code.ToString();
        IsWords |= code.IsWords && (!IsInComment() || text.IndexOf('\n') >= 0);
        _text.Append(text);
    }

    /// <summary>Appends a number.</summary>
    /// <param name="number">The number.</param>
    public readonly void AppendFormatted(int number) => _text.Append(Literal.Of(number).ToString());

    // Whether the line that is being written is one of documentation.
    private readonly bool IsInComment()
    {
        var start = _text.Length;
        while (start > 0 && _text[start - 1] != '\n')
        {
            start--;
        }

        while (start < _text.Length && _text[start] == ' ')
        {
            start++;
        }

        return start + 2 < _text.Length && _text[start] == '/' && _text[start + 1] == '/' && _text[start + 2] == '/';
    }

    /// <inheritdoc />
    public override readonly string ToString()
    {
        var text = _text.ToString();
        if (_text.Capacity <= LongestKept)
        {
            _text.Clear();
            _free = _text;
        }

        return text;
    }
}
