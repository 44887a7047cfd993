using System.Text.Json;

namespace TiledeskContracts.Json;

/// <content>The kinds of members that most members are of, with the codec said once here.</content>
public ref partial struct JsonMemberCursor
{
    /// <summary>Reads a required text; see <see cref="Require{T, TCodec}"/>.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <param name="context">What reading needs beside the reader.</param>
    /// <param name="rest">The object's remainder.</param>
    public readonly string RequireText(ref Utf8JsonReader reader, ref JsonReadContext context, ref JsonRemainder? rest) =>
        Require<string, StringCodec>(ref reader, ref context, ref rest);

    /// <summary>Reads a required object; see <see cref="Require{T, TCodec}"/>.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="reader">The reader, on the value.</param>
    /// <param name="context">What reading needs beside the reader.</param>
    /// <param name="rest">The object's remainder.</param>
    public readonly T RequireModel<T>(ref Utf8JsonReader reader, ref JsonReadContext context, ref JsonRemainder? rest)
        where T : class, IJsonModel<T> =>
        Require<T, ModelCodec<T>>(ref reader, ref context, ref rest);

    /// <summary>Reads a text that may be null; see <see cref="Read{T, TCodec}"/>.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <param name="context">What reading needs beside the reader.</param>
    /// <param name="rest">The object's remainder.</param>
    public readonly string? ReadText(ref Utf8JsonReader reader, ref JsonReadContext context, ref JsonRemainder? rest) =>
        Read<string, StringCodec>(ref reader, ref context, ref rest);

    /// <summary>Reads an object that may be null; see <see cref="Read{T, TCodec}"/>.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="reader">The reader, on the value.</param>
    /// <param name="context">What reading needs beside the reader.</param>
    /// <param name="rest">The object's remainder.</param>
    public readonly T? ReadModel<T>(ref Utf8JsonReader reader, ref JsonReadContext context, ref JsonRemainder? rest)
        where T : class, IJsonModel<T> =>
        Read<T, ModelCodec<T>>(ref reader, ref context, ref rest);

    /// <summary>Reads a text of which absent, null and value are three things; see <see cref="ReadOptional{T, TCodec}"/>.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <param name="context">What reading needs beside the reader.</param>
    /// <param name="rest">The object's remainder.</param>
    public readonly Values.Optional<string?> ReadOptionalText(ref Utf8JsonReader reader, ref JsonReadContext context, ref JsonRemainder? rest) =>
        ReadOptional<string, StringCodec>(ref reader, ref context, ref rest);

    /// <summary>Reads an object of which absent, null and value are three things; see <see cref="ReadOptional{T, TCodec}"/>.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="reader">The reader, on the value.</param>
    /// <param name="context">What reading needs beside the reader.</param>
    /// <param name="rest">The object's remainder.</param>
    public readonly Values.Optional<T?> ReadOptionalModel<T>(ref Utf8JsonReader reader, ref JsonReadContext context, ref JsonRemainder? rest)
        where T : class, IJsonModel<T> =>
        ReadOptional<T, ModelCodec<T>>(ref reader, ref context, ref rest);
}
