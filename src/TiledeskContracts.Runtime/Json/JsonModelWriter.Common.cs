using TiledeskContracts.Values;

namespace TiledeskContracts.Json;

/// <content>The kinds of members that most members are of: each method names the codec, so that emitted code need not.</content>
public sealed partial class JsonModelWriter
{
    /// <inheritdoc cref="Require{T, TCodec}"/>
    public void RequireText(JsonMembers members, int slot, string value, JsonRemainder? rest) =>
        Require<string, StringCodec>(members, slot, value, rest);

    /// <inheritdoc cref="Optional{T, TCodec}"/>
    public void OptionalText(JsonMembers members, int slot, string? value, JsonRemainder? rest) =>
        Optional<string, StringCodec>(members, slot, value, rest);

    /// <inheritdoc cref="OptionalState{T, TCodec}"/>
    public void OptionalStateText(JsonMembers members, int slot, Optional<string?> value, JsonRemainder? rest) =>
        OptionalState<string, StringCodec>(members, slot, value, rest);

    /// <inheritdoc cref="Require{T, TCodec}"/>
    public void RequireModel<T>(JsonMembers members, int slot, T value, JsonRemainder? rest)
        where T : class, IJsonModel<T> =>
        Require<T, ModelCodec<T>>(members, slot, value, rest);

    /// <inheritdoc cref="Optional{T, TCodec}"/>
    public void OptionalModel<T>(JsonMembers members, int slot, T? value, JsonRemainder? rest)
        where T : class, IJsonModel<T> =>
        Optional<T, ModelCodec<T>>(members, slot, value, rest);

    /// <inheritdoc cref="OptionalState{T, TCodec}"/>
    public void OptionalStateModel<T>(JsonMembers members, int slot, Optional<T?> value, JsonRemainder? rest)
        where T : class, IJsonModel<T> =>
        OptionalState<T, ModelCodec<T>>(members, slot, value, rest);

    /// <inheritdoc cref="Require{T, TCodec}"/>
    public void RequireTextEnum<T>(JsonMembers members, int slot, T value, JsonRemainder? rest)
        where T : struct, Values.IOpenEnum<T, string> =>
        Require<T, TextEnumCodec<T>>(members, slot, value, rest);

    /// <inheritdoc cref="OptionalValue{T, TCodec}"/>
    public void OptionalTextEnum<T>(JsonMembers members, int slot, T? value, JsonRemainder? rest)
        where T : struct, Values.IOpenEnum<T, string> =>
        OptionalValue<T, TextEnumCodec<T>>(members, slot, value, rest);

    /// <inheritdoc cref="OptionalStateValue{T, TCodec}"/>
    public void OptionalStateTextEnum<T>(JsonMembers members, int slot, Optional<T?> value, JsonRemainder? rest)
        where T : struct, Values.IOpenEnum<T, string> =>
        OptionalStateValue<T, TextEnumCodec<T>>(members, slot, value, rest);

    /// <inheritdoc cref="Require{T, TCodec}"/>
    public void RequireList<T, TCodec>(JsonMembers members, int slot, IList<T> value, JsonRemainder? rest)
        where TCodec : struct, IJsonCodec<T> =>
        Require<IList<T>, ListCodec<T, TCodec>>(members, slot, value, rest);

    /// <inheritdoc cref="Optional{T, TCodec}"/>
    public void OptionalList<T, TCodec>(JsonMembers members, int slot, IList<T>? value, JsonRemainder? rest)
        where TCodec : struct, IJsonCodec<T> =>
        Optional<IList<T>, ListCodec<T, TCodec>>(members, slot, value, rest);

    /// <inheritdoc cref="OptionalState{T, TCodec}"/>
    public void OptionalStateList<T, TCodec>(JsonMembers members, int slot, Optional<IList<T>?> value, JsonRemainder? rest)
        where TCodec : struct, IJsonCodec<T> =>
        OptionalState<IList<T>, ListCodec<T, TCodec>>(members, slot, value, rest);

    /// <inheritdoc cref="Require{T, TCodec}"/>
    public void RequireMap<T, TCodec>(JsonMembers members, int slot, IDictionary<string, T> value, JsonRemainder? rest)
        where TCodec : struct, IJsonCodec<T> =>
        Require<IDictionary<string, T>, MapCodec<T, TCodec>>(members, slot, value, rest);

    /// <inheritdoc cref="Optional{T, TCodec}"/>
    public void OptionalMap<T, TCodec>(JsonMembers members, int slot, IDictionary<string, T>? value, JsonRemainder? rest)
        where TCodec : struct, IJsonCodec<T> =>
        Optional<IDictionary<string, T>, MapCodec<T, TCodec>>(members, slot, value, rest);

    /// <inheritdoc cref="OptionalState{T, TCodec}"/>
    public void OptionalStateMap<T, TCodec>(JsonMembers members, int slot, Optional<IDictionary<string, T>?> value, JsonRemainder? rest)
        where TCodec : struct, IJsonCodec<T> =>
        OptionalState<IDictionary<string, T>, MapCodec<T, TCodec>>(members, slot, value, rest);

    /// <inheritdoc cref="Require{T, TCodec}"/>
    public void RequireBoolean(JsonMembers members, int slot, bool value, JsonRemainder? rest) =>
        Require<bool, BooleanCodec>(members, slot, value, rest);

    /// <inheritdoc cref="OptionalValue{T, TCodec}"/>
    public void OptionalBoolean(JsonMembers members, int slot, bool? value, JsonRemainder? rest) =>
        OptionalValue<bool, BooleanCodec>(members, slot, value, rest);

    /// <inheritdoc cref="OptionalStateValue{T, TCodec}"/>
    public void OptionalStateBoolean(JsonMembers members, int slot, Optional<bool?> value, JsonRemainder? rest) =>
        OptionalStateValue<bool, BooleanCodec>(members, slot, value, rest);

    /// <inheritdoc cref="Require{T, TCodec}"/>
    public void RequireInt32(JsonMembers members, int slot, int value, JsonRemainder? rest) =>
        Require<int, Int32Codec>(members, slot, value, rest);

    /// <inheritdoc cref="OptionalValue{T, TCodec}"/>
    public void OptionalInt32(JsonMembers members, int slot, int? value, JsonRemainder? rest) =>
        OptionalValue<int, Int32Codec>(members, slot, value, rest);

    /// <inheritdoc cref="OptionalStateValue{T, TCodec}"/>
    public void OptionalStateInt32(JsonMembers members, int slot, Optional<int?> value, JsonRemainder? rest) =>
        OptionalStateValue<int, Int32Codec>(members, slot, value, rest);

    /// <inheritdoc cref="Require{T, TCodec}"/>
    public void RequireInt64(JsonMembers members, int slot, long value, JsonRemainder? rest) =>
        Require<long, Int64Codec>(members, slot, value, rest);

    /// <inheritdoc cref="OptionalValue{T, TCodec}"/>
    public void OptionalInt64(JsonMembers members, int slot, long? value, JsonRemainder? rest) =>
        OptionalValue<long, Int64Codec>(members, slot, value, rest);

    /// <inheritdoc cref="OptionalStateValue{T, TCodec}"/>
    public void OptionalStateInt64(JsonMembers members, int slot, Optional<long?> value, JsonRemainder? rest) =>
        OptionalStateValue<long, Int64Codec>(members, slot, value, rest);

    /// <inheritdoc cref="Require{T, TCodec}"/>
    public void RequireDouble(JsonMembers members, int slot, double value, JsonRemainder? rest) =>
        Require<double, DoubleCodec>(members, slot, value, rest);

    /// <inheritdoc cref="OptionalValue{T, TCodec}"/>
    public void OptionalDouble(JsonMembers members, int slot, double? value, JsonRemainder? rest) =>
        OptionalValue<double, DoubleCodec>(members, slot, value, rest);

    /// <inheritdoc cref="OptionalStateValue{T, TCodec}"/>
    public void OptionalStateDouble(JsonMembers members, int slot, Optional<double?> value, JsonRemainder? rest) =>
        OptionalStateValue<double, DoubleCodec>(members, slot, value, rest);

    /// <inheritdoc cref="Require{T, TCodec}"/>
    public void RequireDateTime(JsonMembers members, int slot, DateTimeOffset value, JsonRemainder? rest) =>
        Require<DateTimeOffset, DateTimeCodec>(members, slot, value, rest);

    /// <inheritdoc cref="OptionalValue{T, TCodec}"/>
    public void OptionalDateTime(JsonMembers members, int slot, DateTimeOffset? value, JsonRemainder? rest) =>
        OptionalValue<DateTimeOffset, DateTimeCodec>(members, slot, value, rest);

    /// <inheritdoc cref="OptionalStateValue{T, TCodec}"/>
    public void OptionalStateDateTime(JsonMembers members, int slot, Optional<DateTimeOffset?> value, JsonRemainder? rest) =>
        OptionalStateValue<DateTimeOffset, DateTimeCodec>(members, slot, value, rest);
}
