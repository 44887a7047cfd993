using System.Diagnostics.CodeAnalysis;

namespace TiledeskContracts.Json;

/// <summary>How a type is read from JSON and written to it. Implemented by empty structs, so that codecs compose without a cost.</summary>
/// <typeparam name="T">The type.</typeparam>
public interface IJsonCodec<T>
{
    /// <summary>What stands for a required value that did not come, or came as another kind of JSON.</summary>
    static abstract T Substitute { get; }

    /// <summary>The JSON that the contract has for it. Other JSON may be read all the same, and is told as drift; none where that is not known.</summary>
    static virtual JsonKinds Kinds => JsonKinds.None;

    /// <summary>
    /// Reads a value. The reader stands on its first token; on success it is left on the last one, else it has not moved.
    /// <see cref="JsonModelReader.Inexact"/> is set if writing the value would not give the same JSON value.
    /// </summary>
    /// <param name="reader">The reader.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether this kind of JSON can become the type.</returns>
    static abstract bool TryRead(ref JsonModelReader reader, [MaybeNullWhen(false)] out T value);

    /// <summary>Writes a value.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    static abstract void Write(JsonModelWriter writer, T value);
}
