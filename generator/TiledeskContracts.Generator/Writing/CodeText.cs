using System.Runtime.CompilerServices;
using System.Text;

namespace TiledeskContracts.Generator.Writing;

/// <summary>An emitter's interpolated text. It takes code and numbers but no strings, so contract text cannot slip in unescaped.</summary>
[InterpolatedStringHandler]
internal readonly ref struct CodeText
{
    // Longer ones are left to the collector, so that a thread never holds more than a few pages.
    private const int LongestKept = 16 * 1024;

    // Texts are made one within the other; the one that is free is used again.
    [ThreadStatic]
    private static StringBuilder? _free;

    private readonly StringBuilder _text;

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
    public void AppendLiteral(string text) => _text.Append(text);

    /// <summary>Appends code.</summary>
    /// <param name="code">The code.</param>
    public void AppendFormatted(Code code) => _text.Append(code.ToString());

    /// <summary>Appends a number.</summary>
    /// <param name="number">The number.</param>
    public void AppendFormatted(int number) => _text.Append(Literal.Of(number).ToString());

    /// <inheritdoc />
    public override string ToString()
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
