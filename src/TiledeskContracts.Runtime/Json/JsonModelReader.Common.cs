using System.Text.Json;

using TiledeskContracts.Drift;

namespace TiledeskContracts.Json;

/// <content>The kinds of members that most members are of: each method names the codec, so that emitted code need not.</content>
public ref partial struct JsonModelReader
{
    /// <inheritdoc cref="Require{T, TCodec}"/>
    public string RequireText() =>
        Is(JsonTokenType.String) ? Json.GetString() : Require<string, StringCodec>();

    /// <inheritdoc cref="Read{T, TCodec}"/>
    public string? ReadText() =>
        Is(JsonTokenType.String) ? Json.GetString() : Read<string, StringCodec>();

    /// <inheritdoc cref="ReadOptional{T, TCodec}"/>
    public Values.Optional<string?> ReadOptionalText() =>
        ReadOptional<string, StringCodec>();

    /// <inheritdoc cref="Require{T, TCodec}"/>
    public T RequireModel<T>()
        where T : class, IJsonModel<T> =>
        Is(JsonTokenType.StartObject) ? T.Read(ref this) : Require<T, ModelCodec<T>>();

    /// <inheritdoc cref="Read{T, TCodec}"/>
    public T? ReadModel<T>()
        where T : class, IJsonModel<T> =>
        Is(JsonTokenType.StartObject) ? T.Read(ref this) : Read<T, ModelCodec<T>>();

    /// <inheritdoc cref="ReadOptional{T, TCodec}"/>
    public Values.Optional<T?> ReadOptionalModel<T>()
        where T : class, IJsonModel<T> =>
        ReadOptional<T, ModelCodec<T>>();

    /// <inheritdoc cref="Require{T, TCodec}"/>
    public T RequireTextEnum<T>()
        where T : struct, Values.IOpenEnum<T, string> =>
        Is(JsonTokenType.String) ? Enum<T>() : Require<T, TextEnumCodec<T>>();

    /// <inheritdoc cref="ReadValue{T, TCodec}"/>
    public T? ReadTextEnum<T>()
        where T : struct, Values.IOpenEnum<T, string> =>
        Is(JsonTokenType.String) ? Enum<T>() : ReadValue<T, TextEnumCodec<T>>();

    /// <inheritdoc cref="ReadOptionalValue{T, TCodec}"/>
    public Values.Optional<T?> ReadOptionalTextEnum<T>()
        where T : struct, Values.IOpenEnum<T, string> =>
        ReadOptionalValue<T, TextEnumCodec<T>>();

    /// <inheritdoc cref="Require{T, TCodec}"/>
    public IList<T> RequireList<T, TCodec>()
        where TCodec : struct, IJsonCodec<T> =>
        Require<IList<T>, ListCodec<T, TCodec>>();

    /// <inheritdoc cref="Read{T, TCodec}"/>
    public IList<T>? ReadList<T, TCodec>()
        where TCodec : struct, IJsonCodec<T> =>
        Read<IList<T>, ListCodec<T, TCodec>>();

    /// <inheritdoc cref="ReadOptional{T, TCodec}"/>
    public Values.Optional<IList<T>?> ReadOptionalList<T, TCodec>()
        where TCodec : struct, IJsonCodec<T> =>
        ReadOptional<IList<T>, ListCodec<T, TCodec>>();

    /// <inheritdoc cref="Require{T, TCodec}"/>
    public IDictionary<string, T> RequireMap<T, TCodec>()
        where TCodec : struct, IJsonCodec<T> =>
        Require<IDictionary<string, T>, MapCodec<T, TCodec>>();

    /// <inheritdoc cref="Read{T, TCodec}"/>
    public IDictionary<string, T>? ReadMap<T, TCodec>()
        where TCodec : struct, IJsonCodec<T> =>
        Read<IDictionary<string, T>, MapCodec<T, TCodec>>();

    /// <inheritdoc cref="ReadOptional{T, TCodec}"/>
    public Values.Optional<IDictionary<string, T>?> ReadOptionalMap<T, TCodec>()
        where TCodec : struct, IJsonCodec<T> =>
        ReadOptional<IDictionary<string, T>, MapCodec<T, TCodec>>();

    /// <inheritdoc cref="Require{T, TCodec}"/>
    public bool RequireBoolean() =>
        Is(JsonTokenType.True) || (!Is(JsonTokenType.False) && Require<bool, BooleanCodec>());

    /// <inheritdoc cref="ReadValue{T, TCodec}"/>
    public bool? ReadBoolean() =>
        Is(JsonTokenType.True) ? true : Is(JsonTokenType.False) ? false : ReadValue<bool, BooleanCodec>();

    /// <inheritdoc cref="ReadOptionalValue{T, TCodec}"/>
    public Values.Optional<bool?> ReadOptionalBoolean() =>
        ReadOptionalValue<bool, BooleanCodec>();

    /// <inheritdoc cref="Require{T, TCodec}"/>
    public int RequireInt32() =>
        Is(JsonTokenType.Number) && Json.TryGetInt32(out var value) && (value != 0 || Json.ValueSpan.Length == 1) ? value : Require<int, Int32Codec>();

    /// <inheritdoc cref="ReadValue{T, TCodec}"/>
    public int? ReadInt32() =>
        Is(JsonTokenType.Number) && Json.TryGetInt32(out var value) && (value != 0 || Json.ValueSpan.Length == 1) ? value : ReadValue<int, Int32Codec>();

    /// <inheritdoc cref="ReadOptionalValue{T, TCodec}"/>
    public Values.Optional<int?> ReadOptionalInt32() =>
        ReadOptionalValue<int, Int32Codec>();

    /// <inheritdoc cref="Require{T, TCodec}"/>
    public long RequireInt64() =>
        Is(JsonTokenType.Number) && Json.TryGetInt64(out var value) && (value != 0 || Json.ValueSpan.Length == 1) ? value : Require<long, Int64Codec>();

    /// <inheritdoc cref="ReadValue{T, TCodec}"/>
    public long? ReadInt64() =>
        Is(JsonTokenType.Number) && Json.TryGetInt64(out var value) && (value != 0 || Json.ValueSpan.Length == 1) ? value : ReadValue<long, Int64Codec>();

    /// <inheritdoc cref="ReadOptionalValue{T, TCodec}"/>
    public Values.Optional<long?> ReadOptionalInt64() =>
        ReadOptionalValue<long, Int64Codec>();

    /// <inheritdoc cref="Require{T, TCodec}"/>
    public double RequireDouble() =>
        Require<double, DoubleCodec>();

    /// <inheritdoc cref="ReadValue{T, TCodec}"/>
    public double? ReadDouble() =>
        ReadValue<double, DoubleCodec>();

    /// <inheritdoc cref="ReadOptionalValue{T, TCodec}"/>
    public Values.Optional<double?> ReadOptionalDouble() =>
        ReadOptionalValue<double, DoubleCodec>();

    /// <inheritdoc cref="Require{T, TCodec}"/>
    public DateTimeOffset RequireDateTime() =>
        Is(JsonTokenType.String) && !Json.ValueIsEscaped && DateTimeText.TryParseExact(Json.ValueSpan, out var value) ? value : Require<DateTimeOffset, DateTimeCodec>();

    /// <inheritdoc cref="ReadValue{T, TCodec}"/>
    public DateTimeOffset? ReadDateTime() =>
        Is(JsonTokenType.String) && !Json.ValueIsEscaped && DateTimeText.TryParseExact(Json.ValueSpan, out var value) ? value : ReadValue<DateTimeOffset, DateTimeCodec>();

    /// <inheritdoc cref="ReadOptionalValue{T, TCodec}"/>
    public Values.Optional<DateTimeOffset?> ReadOptionalDateTime() =>
        ReadOptionalValue<DateTimeOffset, DateTimeCodec>();

    private readonly T Enum<T>()
        where T : struct, Values.IOpenEnum<T, string>
    {
        var value = T.FromValue(Json.GetString());
        if (_drift is not null && !value.IsKnown)
        {
            Note(DriftRule.UnknownEnumValue);
        }

        return value;
    }

    // The usual case, in which nothing has to be remembered beside the value.
    private readonly bool Is(JsonTokenType token) => Json.TokenType == token && !_frame.HasAlias;
}
