using System.Text.Json;

namespace TiledeskContracts.Json;

/// <content>The kinds of members that most members are of: each method names the codec, so that emitted code need not.</content>
public ref partial struct JsonMemberCursor
{
    /// <inheritdoc cref="Require{T, TCodec}"/>
    public readonly string RequireText(ref Utf8JsonReader reader, ref JsonReadContext context, ref JsonRemainder? rest) =>
        Require<string, StringCodec>(ref reader, ref context, ref rest);

    /// <inheritdoc cref="Read{T, TCodec}"/>
    public readonly string? ReadText(ref Utf8JsonReader reader, ref JsonReadContext context, ref JsonRemainder? rest) =>
        Read<string, StringCodec>(ref reader, ref context, ref rest);

    /// <inheritdoc cref="ReadOptional{T, TCodec}"/>
    public readonly Values.Optional<string?> ReadOptionalText(ref Utf8JsonReader reader, ref JsonReadContext context, ref JsonRemainder? rest) =>
        ReadOptional<string, StringCodec>(ref reader, ref context, ref rest);

    /// <inheritdoc cref="Require{T, TCodec}"/>
    public readonly T RequireModel<T>(ref Utf8JsonReader reader, ref JsonReadContext context, ref JsonRemainder? rest)
        where T : class, IJsonModel<T> =>
        Require<T, ModelCodec<T>>(ref reader, ref context, ref rest);

    /// <inheritdoc cref="Read{T, TCodec}"/>
    public readonly T? ReadModel<T>(ref Utf8JsonReader reader, ref JsonReadContext context, ref JsonRemainder? rest)
        where T : class, IJsonModel<T> =>
        Read<T, ModelCodec<T>>(ref reader, ref context, ref rest);

    /// <inheritdoc cref="ReadOptional{T, TCodec}"/>
    public readonly Values.Optional<T?> ReadOptionalModel<T>(ref Utf8JsonReader reader, ref JsonReadContext context, ref JsonRemainder? rest)
        where T : class, IJsonModel<T> =>
        ReadOptional<T, ModelCodec<T>>(ref reader, ref context, ref rest);

    /// <inheritdoc cref="Require{T, TCodec}"/>
    public readonly T RequireTextEnum<T>(ref Utf8JsonReader reader, ref JsonReadContext context, ref JsonRemainder? rest)
        where T : struct, Values.IOpenEnum<T, string> =>
        Require<T, TextEnumCodec<T>>(ref reader, ref context, ref rest);

    /// <inheritdoc cref="ReadValue{T, TCodec}"/>
    public readonly T? ReadTextEnum<T>(ref Utf8JsonReader reader, ref JsonReadContext context, ref JsonRemainder? rest)
        where T : struct, Values.IOpenEnum<T, string> =>
        ReadValue<T, TextEnumCodec<T>>(ref reader, ref context, ref rest);

    /// <inheritdoc cref="ReadOptionalValue{T, TCodec}"/>
    public readonly Values.Optional<T?> ReadOptionalTextEnum<T>(ref Utf8JsonReader reader, ref JsonReadContext context, ref JsonRemainder? rest)
        where T : struct, Values.IOpenEnum<T, string> =>
        ReadOptionalValue<T, TextEnumCodec<T>>(ref reader, ref context, ref rest);

    /// <inheritdoc cref="Require{T, TCodec}"/>
    public readonly IList<T> RequireList<T, TCodec>(ref Utf8JsonReader reader, ref JsonReadContext context, ref JsonRemainder? rest)
        where TCodec : struct, IJsonCodec<T> =>
        Require<IList<T>, ListCodec<T, TCodec>>(ref reader, ref context, ref rest);

    /// <inheritdoc cref="Read{T, TCodec}"/>
    public readonly IList<T>? ReadList<T, TCodec>(ref Utf8JsonReader reader, ref JsonReadContext context, ref JsonRemainder? rest)
        where TCodec : struct, IJsonCodec<T> =>
        Read<IList<T>, ListCodec<T, TCodec>>(ref reader, ref context, ref rest);

    /// <inheritdoc cref="ReadOptional{T, TCodec}"/>
    public readonly Values.Optional<IList<T>?> ReadOptionalList<T, TCodec>(ref Utf8JsonReader reader, ref JsonReadContext context, ref JsonRemainder? rest)
        where TCodec : struct, IJsonCodec<T> =>
        ReadOptional<IList<T>, ListCodec<T, TCodec>>(ref reader, ref context, ref rest);

    /// <inheritdoc cref="Require{T, TCodec}"/>
    public readonly IDictionary<string, T> RequireMap<T, TCodec>(ref Utf8JsonReader reader, ref JsonReadContext context, ref JsonRemainder? rest)
        where TCodec : struct, IJsonCodec<T> =>
        Require<IDictionary<string, T>, MapCodec<T, TCodec>>(ref reader, ref context, ref rest);

    /// <inheritdoc cref="Read{T, TCodec}"/>
    public readonly IDictionary<string, T>? ReadMap<T, TCodec>(ref Utf8JsonReader reader, ref JsonReadContext context, ref JsonRemainder? rest)
        where TCodec : struct, IJsonCodec<T> =>
        Read<IDictionary<string, T>, MapCodec<T, TCodec>>(ref reader, ref context, ref rest);

    /// <inheritdoc cref="ReadOptional{T, TCodec}"/>
    public readonly Values.Optional<IDictionary<string, T>?> ReadOptionalMap<T, TCodec>(ref Utf8JsonReader reader, ref JsonReadContext context, ref JsonRemainder? rest)
        where TCodec : struct, IJsonCodec<T> =>
        ReadOptional<IDictionary<string, T>, MapCodec<T, TCodec>>(ref reader, ref context, ref rest);

    /// <inheritdoc cref="Require{T, TCodec}"/>
    public readonly bool RequireBoolean(ref Utf8JsonReader reader, ref JsonReadContext context, ref JsonRemainder? rest) =>
        Require<bool, BooleanCodec>(ref reader, ref context, ref rest);

    /// <inheritdoc cref="ReadValue{T, TCodec}"/>
    public readonly bool? ReadBoolean(ref Utf8JsonReader reader, ref JsonReadContext context, ref JsonRemainder? rest) =>
        ReadValue<bool, BooleanCodec>(ref reader, ref context, ref rest);

    /// <inheritdoc cref="ReadOptionalValue{T, TCodec}"/>
    public readonly Values.Optional<bool?> ReadOptionalBoolean(ref Utf8JsonReader reader, ref JsonReadContext context, ref JsonRemainder? rest) =>
        ReadOptionalValue<bool, BooleanCodec>(ref reader, ref context, ref rest);

    /// <inheritdoc cref="Require{T, TCodec}"/>
    public readonly int RequireInt32(ref Utf8JsonReader reader, ref JsonReadContext context, ref JsonRemainder? rest) =>
        Require<int, Int32Codec>(ref reader, ref context, ref rest);

    /// <inheritdoc cref="ReadValue{T, TCodec}"/>
    public readonly int? ReadInt32(ref Utf8JsonReader reader, ref JsonReadContext context, ref JsonRemainder? rest) =>
        ReadValue<int, Int32Codec>(ref reader, ref context, ref rest);

    /// <inheritdoc cref="ReadOptionalValue{T, TCodec}"/>
    public readonly Values.Optional<int?> ReadOptionalInt32(ref Utf8JsonReader reader, ref JsonReadContext context, ref JsonRemainder? rest) =>
        ReadOptionalValue<int, Int32Codec>(ref reader, ref context, ref rest);

    /// <inheritdoc cref="Require{T, TCodec}"/>
    public readonly long RequireInt64(ref Utf8JsonReader reader, ref JsonReadContext context, ref JsonRemainder? rest) =>
        Require<long, Int64Codec>(ref reader, ref context, ref rest);

    /// <inheritdoc cref="ReadValue{T, TCodec}"/>
    public readonly long? ReadInt64(ref Utf8JsonReader reader, ref JsonReadContext context, ref JsonRemainder? rest) =>
        ReadValue<long, Int64Codec>(ref reader, ref context, ref rest);

    /// <inheritdoc cref="ReadOptionalValue{T, TCodec}"/>
    public readonly Values.Optional<long?> ReadOptionalInt64(ref Utf8JsonReader reader, ref JsonReadContext context, ref JsonRemainder? rest) =>
        ReadOptionalValue<long, Int64Codec>(ref reader, ref context, ref rest);

    /// <inheritdoc cref="Require{T, TCodec}"/>
    public readonly double RequireDouble(ref Utf8JsonReader reader, ref JsonReadContext context, ref JsonRemainder? rest) =>
        Require<double, DoubleCodec>(ref reader, ref context, ref rest);

    /// <inheritdoc cref="ReadValue{T, TCodec}"/>
    public readonly double? ReadDouble(ref Utf8JsonReader reader, ref JsonReadContext context, ref JsonRemainder? rest) =>
        ReadValue<double, DoubleCodec>(ref reader, ref context, ref rest);

    /// <inheritdoc cref="ReadOptionalValue{T, TCodec}"/>
    public readonly Values.Optional<double?> ReadOptionalDouble(ref Utf8JsonReader reader, ref JsonReadContext context, ref JsonRemainder? rest) =>
        ReadOptionalValue<double, DoubleCodec>(ref reader, ref context, ref rest);

    /// <inheritdoc cref="Require{T, TCodec}"/>
    public readonly DateTimeOffset RequireDateTime(ref Utf8JsonReader reader, ref JsonReadContext context, ref JsonRemainder? rest) =>
        Require<DateTimeOffset, DateTimeCodec>(ref reader, ref context, ref rest);

    /// <inheritdoc cref="ReadValue{T, TCodec}"/>
    public readonly DateTimeOffset? ReadDateTime(ref Utf8JsonReader reader, ref JsonReadContext context, ref JsonRemainder? rest) =>
        ReadValue<DateTimeOffset, DateTimeCodec>(ref reader, ref context, ref rest);

    /// <inheritdoc cref="ReadOptionalValue{T, TCodec}"/>
    public readonly Values.Optional<DateTimeOffset?> ReadOptionalDateTime(ref Utf8JsonReader reader, ref JsonReadContext context, ref JsonRemainder? rest) =>
        ReadOptionalValue<DateTimeOffset, DateTimeCodec>(ref reader, ref context, ref rest);
}
