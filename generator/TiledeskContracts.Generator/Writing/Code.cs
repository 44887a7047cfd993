namespace TiledeskContracts.Generator.Writing;

/// <summary>
/// A piece of C# that is safe to write. A string becomes one only through the writer of its context
/// (<see cref="Identifier"/>, <see cref="Literal"/>, <see cref="XmlDoc"/>) or as the fixed text of an emitter. Words of
/// documentation are harmless in a comment alone, and stay marked until they stand in one.
/// </summary>
internal readonly record struct Code
{
    private readonly string? _text;

    private Code(string text, bool isWords = false) => (_text, IsWords) = (text, isWords);

    /// <summary>Whether it holds words that no comment surrounds yet.</summary>
    internal bool IsWords { get; }

    /// <summary>Makes code of an emitter's own text with code between.</summary>
    /// <param name="text">The text; it takes no strings.</param>
    /// <returns>The code.</returns>
    public static Code Of(CodeText text) => new(text.ToString(), text.IsWords);

    /// <summary>Puts code between pieces of code.</summary>
    /// <param name="separator">An emitter's own text.</param>
    /// <param name="pieces">The pieces.</param>
    /// <returns>The code.</returns>
    public static Code Join(CodeText separator, IEnumerable<Code> pieces)
    {
        var all = pieces as IReadOnlyList<Code> ?? [.. pieces];
        return new(string.Join(separator.ToString(), all.Select(static piece => piece.ToString())), separator.IsWords || all.Any(static piece => piece.IsWords));
    }

    /// <inheritdoc />
    public override string ToString() => _text ?? "";

    /// <summary>Makes code of text that a context's writer has made harmless; called by those writers alone.</summary>
    /// <param name="text">The escaped text.</param>
    /// <returns>The code.</returns>
    internal static Code Escaped(string text) => new(text);

    /// <summary>Makes code of words for a comment; called by the writer of documentation alone.</summary>
    /// <param name="text">The escaped words, without an end of line.</param>
    /// <returns>Code that only a line of documentation takes.</returns>
    internal static Code EscapedWords(string text) => new(text, isWords: true);
}
