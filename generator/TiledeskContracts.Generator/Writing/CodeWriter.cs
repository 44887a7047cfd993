using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace TiledeskContracts.Generator.Writing;

/// <summary>Writes lines of C#; knows indentation and braces and nothing else.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _text = new(4096);
    private string? _whole;
    private int _depth;

    /// <summary>Writes one or more lines at the current indentation.</summary>
    /// <param name="text">The lines.</param>
    /// <exception cref="InvalidOperationException">Words of documentation stand in code: a defect of the emitter.</exception>
    public void Lines(CodeText text)
    {
        if (text.IsWords)
        {
            throw new InvalidOperationException("Words of a contract stand outside of a comment.");
        }

        _whole = null;
        var lines = text.ToString();
        for (var start = 0; start <= lines.Length;)
        {
            var end = lines.IndexOf('\n', start);
            end = end < 0 ? lines.Length : end;
            if (end > start)
            {
                _text.Append(' ', _depth * 4).Append(lines, start, end - start);
            }

            _text.Append('\n');
            start = end + 1;
        }
    }

    /// <summary>Writes an empty line.</summary>
    public void Blank()
    {
        _whole = null;
        _text.Append('\n');
    }

    /// <summary>Writes a head and an opening brace; what follows is indented until the block is disposed.</summary>
    /// <param name="head">The line before the brace.</param>
    /// <returns>The block.</returns>
    public Block Braces(CodeText head)
    {
        Lines(head);
        Lines($"{{");
        _depth++;
        return new(this);
    }

    /// <summary>Whether what was written has these characters somewhere.</summary>
    /// <param name="code">The characters.</param>
    /// <returns>True where they are.</returns>
    public bool Says(Code code) => Whole().IndexOf(code.ToString(), StringComparison.Ordinal) >= 0;

    /// <summary>What was written, as the compiler takes it: nothing can be put before or behind any more.</summary>
    /// <param name="head">What stands before it, or nothing.</param>
    /// <returns>The file.</returns>
    public SourceText ToSource(CodeWriter? head = null) => SourceText.From(head?.Whole() + Whole(), Encoding.UTF8);

    private string Whole() => _whole ??= _text.ToString();

    /// <summary>An open brace.</summary>
    /// <param name="code">The writer.</param>
    internal readonly struct Block(CodeWriter code) : IDisposable
    {
        /// <summary>Closes the brace.</summary>
        public void Dispose()
        {
            code._depth--;
            code.Lines($"}}");
        }
    }
}
