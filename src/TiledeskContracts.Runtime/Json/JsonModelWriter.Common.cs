using TiledeskContracts.Values;

namespace TiledeskContracts.Json;

/// <content>The kinds of members that most members are of: each method names the codec, so that emitted code need not.</content>
public sealed partial class JsonModelWriter
{
    /// <inheritdoc cref="Require{T, TCodec}"/>
    public void RequireText(int slot, string value)
    {
        if (value is not null && _frame.IsPlain(slot))
        {
            Text(_frame.Members.SeparatedNameOf(slot), value);
        }
        else
        {
            Require<string, StringCodec>(slot, value!);
        }
    }

    /// <inheritdoc cref="Optional{T, TCodec}"/>
    public void OptionalText(int slot, string? value)
    {
        if (value is not null && _frame.IsPlain(slot))
        {
            Text(_frame.Members.SeparatedNameOf(slot), value);
        }
        else if (value is not null || !IsAbsent(slot))
        {
            Optional<string, StringCodec>(slot, value);
        }
    }

    /// <inheritdoc cref="OptionalState{T, TCodec}"/>
    public void OptionalStateText(int slot, Optional<string?> value) =>
        OptionalState<string, StringCodec>(slot, value);

    /// <inheritdoc cref="Require{T, TCodec}"/>
    public void RequireModel<T>(int slot, T value)
        where T : class, IJsonModel<T>
    {
        if (value is not null && BeginMember(slot))
        {
            T.Write(this, value);
        }
        else
        {
            Require<T, ModelCodec<T>>(slot, value!);
        }
    }

    /// <inheritdoc cref="Optional{T, TCodec}"/>
    public void OptionalModel<T>(int slot, T? value)
        where T : class, IJsonModel<T>
    {
        if (value is not null && BeginMember(slot))
        {
            T.Write(this, value);
        }
        else if (value is not null || !IsAbsent(slot))
        {
            Optional<T, ModelCodec<T>>(slot, value);
        }
    }

    /// <inheritdoc cref="OptionalState{T, TCodec}"/>
    public void OptionalStateModel<T>(int slot, Optional<T?> value)
        where T : class, IJsonModel<T> =>
        OptionalState<T, ModelCodec<T>>(slot, value);

    /// <inheritdoc cref="Require{T, TCodec}"/>
    public void RequireTextEnum<T>(int slot, T value)
        where T : struct, Values.IOpenEnum<T, string> =>
        Require<T, TextEnumCodec<T>>(slot, value);

    /// <inheritdoc cref="OptionalValue{T, TCodec}"/>
    public void OptionalTextEnum<T>(int slot, T? value)
        where T : struct, Values.IOpenEnum<T, string> =>
        OptionalValue<T, TextEnumCodec<T>>(slot, value);

    /// <inheritdoc cref="OptionalStateValue{T, TCodec}"/>
    public void OptionalStateTextEnum<T>(int slot, Optional<T?> value)
        where T : struct, Values.IOpenEnum<T, string> =>
        OptionalStateValue<T, TextEnumCodec<T>>(slot, value);

    /// <inheritdoc cref="Require{T, TCodec}"/>
    public void RequireList<T, TCodec>(int slot, IList<T> value)
        where TCodec : struct, IJsonCodec<T> =>
        Require<IList<T>, ListCodec<T, TCodec>>(slot, value);

    /// <inheritdoc cref="Optional{T, TCodec}"/>
    public void OptionalList<T, TCodec>(int slot, IList<T>? value)
        where TCodec : struct, IJsonCodec<T> =>
        Optional<IList<T>, ListCodec<T, TCodec>>(slot, value);

    /// <inheritdoc cref="OptionalState{T, TCodec}"/>
    public void OptionalStateList<T, TCodec>(int slot, Optional<IList<T>?> value)
        where TCodec : struct, IJsonCodec<T> =>
        OptionalState<IList<T>, ListCodec<T, TCodec>>(slot, value);

    /// <inheritdoc cref="Require{T, TCodec}"/>
    public void RequireMap<T, TCodec>(int slot, IDictionary<string, T> value)
        where TCodec : struct, IJsonCodec<T> =>
        Require<IDictionary<string, T>, MapCodec<T, TCodec>>(slot, value);

    /// <inheritdoc cref="Optional{T, TCodec}"/>
    public void OptionalMap<T, TCodec>(int slot, IDictionary<string, T>? value)
        where TCodec : struct, IJsonCodec<T> =>
        Optional<IDictionary<string, T>, MapCodec<T, TCodec>>(slot, value);

    /// <inheritdoc cref="OptionalState{T, TCodec}"/>
    public void OptionalStateMap<T, TCodec>(int slot, Optional<IDictionary<string, T>?> value)
        where TCodec : struct, IJsonCodec<T> =>
        OptionalState<IDictionary<string, T>, MapCodec<T, TCodec>>(slot, value);

    /// <inheritdoc cref="Require{T, TCodec}"/>
    public void RequireBoolean(int slot, bool value) =>
        Require<bool, BooleanCodec>(slot, value);

    /// <inheritdoc cref="OptionalValue{T, TCodec}"/>
    public void OptionalBoolean(int slot, bool? value) =>
        OptionalValue<bool, BooleanCodec>(slot, value);

    /// <inheritdoc cref="OptionalStateValue{T, TCodec}"/>
    public void OptionalStateBoolean(int slot, Optional<bool?> value) =>
        OptionalStateValue<bool, BooleanCodec>(slot, value);

    /// <inheritdoc cref="Require{T, TCodec}"/>
    public void RequireInt32(int slot, int value) =>
        Require<int, Int32Codec>(slot, value);

    /// <inheritdoc cref="OptionalValue{T, TCodec}"/>
    public void OptionalInt32(int slot, int? value) =>
        OptionalValue<int, Int32Codec>(slot, value);

    /// <inheritdoc cref="OptionalStateValue{T, TCodec}"/>
    public void OptionalStateInt32(int slot, Optional<int?> value) =>
        OptionalStateValue<int, Int32Codec>(slot, value);

    /// <inheritdoc cref="Require{T, TCodec}"/>
    public void RequireInt64(int slot, long value) =>
        Require<long, Int64Codec>(slot, value);

    /// <inheritdoc cref="OptionalValue{T, TCodec}"/>
    public void OptionalInt64(int slot, long? value) =>
        OptionalValue<long, Int64Codec>(slot, value);

    /// <inheritdoc cref="OptionalStateValue{T, TCodec}"/>
    public void OptionalStateInt64(int slot, Optional<long?> value) =>
        OptionalStateValue<long, Int64Codec>(slot, value);

    /// <inheritdoc cref="Require{T, TCodec}"/>
    public void RequireDouble(int slot, double value) =>
        Require<double, DoubleCodec>(slot, value);

    /// <inheritdoc cref="OptionalValue{T, TCodec}"/>
    public void OptionalDouble(int slot, double? value) =>
        OptionalValue<double, DoubleCodec>(slot, value);

    /// <inheritdoc cref="OptionalStateValue{T, TCodec}"/>
    public void OptionalStateDouble(int slot, Optional<double?> value) =>
        OptionalStateValue<double, DoubleCodec>(slot, value);

    /// <inheritdoc cref="Require{T, TCodec}"/>
    public void RequireDateTime(int slot, DateTimeOffset value) =>
        Require<DateTimeOffset, DateTimeCodec>(slot, value);

    /// <inheritdoc cref="OptionalValue{T, TCodec}"/>
    public void OptionalDateTime(int slot, DateTimeOffset? value) =>
        OptionalValue<DateTimeOffset, DateTimeCodec>(slot, value);

    /// <inheritdoc cref="OptionalStateValue{T, TCodec}"/>
    public void OptionalStateDateTime(int slot, Optional<DateTimeOffset?> value) =>
        OptionalStateValue<DateTimeOffset, DateTimeCodec>(slot, value);
}
