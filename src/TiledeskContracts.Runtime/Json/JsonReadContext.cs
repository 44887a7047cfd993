namespace TiledeskContracts.Json;

/// <summary>What reading needs beside the reader: the text itself, and what was found on the way. Made by the runtime.</summary>
public ref struct JsonReadContext
{
    private readonly ReadOnlySpan<byte> _text;

    internal JsonReadContext(ReadOnlySpan<byte> text) => _text = text;

    /// <summary>Whether the value read last would not be written as the same JSON value.</summary>
    public bool Inexact { get; set; }

    /// <summary>Whether a new object is made, and none is read.</summary>
    public readonly bool IsNew => Fresh;

    // A stand-in that is read from {} stands for a new model: it must not remember that members were missing.
    internal bool Fresh { get; init; }

    internal readonly ReadOnlySpan<byte> Text(long start, long end) => _text[(int)start..(int)end];
}
