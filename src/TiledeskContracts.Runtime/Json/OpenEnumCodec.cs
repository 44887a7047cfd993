using TiledeskContracts.Drift;
using TiledeskContracts.Values;

namespace TiledeskContracts.Json;

/// <summary>A value with known names that may also be another one.</summary>
/// <typeparam name="TEnum">The enumeration.</typeparam>
/// <typeparam name="TValue">What it is on the wire.</typeparam>
/// <typeparam name="TValueCodec">How that is read and written.</typeparam>
public readonly struct OpenEnumCodec<TEnum, TValue, TValueCodec> : IJsonCodec<TEnum>, ITextCodec<TEnum>
    where TEnum : struct, IOpenEnum<TEnum, TValue>
    where TValueCodec : struct, IJsonCodec<TValue>, ITextCodec<TValue>
{
    /// <inheritdoc />
    public static TEnum Substitute => default;

    /// <inheritdoc />
    public static JsonKinds Kinds => TValueCodec.Kinds;

    /// <inheritdoc />
    public static bool TryRead(ref JsonModelReader reader, out TEnum value)
    {
        var isRead = TValueCodec.TryRead(ref reader, out var read);
        value = isRead ? TEnum.FromValue(read!) : default;
        if (isRead && reader.IsWatched && !value.IsKnown)
        {
            reader.Note(DriftRule.UnknownEnumValue);
        }

        return isRead;
    }

    /// <inheritdoc />
    public static void Write(JsonModelWriter writer, TEnum value) => TValueCodec.Write(writer, value.Value);

    /// <inheritdoc />
    public static string Format(TEnum value) => TValueCodec.Format(value.Value);
}
