namespace TiledeskContracts.Generator.Writing;

/// <summary>
/// A piece of C# that is safe to write. A string becomes one only through the writer of its context
/// (<see cref="Identifier"/>, <see cref="Literal"/>, <see cref="XmlDoc"/>) or as the fixed text of an emitter.
/// </summary>
internal readonly record struct Code
{
    private readonly string? _text;

    private Code(string text) => _text = text;

    /// <summary>Makes code of an emitter's own text with code between.</summary>
    /// <param name="text">The text; it takes no strings.</param>
    /// <returns>The code.</returns>
    public static Code Of(CodeText text) => new(text.ToString());

    /// <summary>Puts code between pieces of code.</summary>
    /// <param name="separator">An emitter's own text.</param>
    /// <param name="pieces">The pieces.</param>
    /// <returns>The code.</returns>
    public static Code Join(CodeText separator, IEnumerable<Code> pieces) =>
        new(string.Join(separator.ToString(), pieces.Select(static piece => piece.ToString())));

    /// <inheritdoc />
    public override string ToString() => _text ?? "";

    /// <summary>Makes code of text that a context's writer has made harmless; called by those writers alone.</summary>
    /// <param name="text">The escaped text.</param>
    /// <returns>The code.</returns>
    internal static Code Escaped(string text) => new(text);
}
