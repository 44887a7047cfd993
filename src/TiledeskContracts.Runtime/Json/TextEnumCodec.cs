using TiledeskContracts.Values;

namespace TiledeskContracts.Json;

/// <summary>A text with known values that may also be another one.</summary>
/// <typeparam name="TEnum">The enumeration.</typeparam>
public readonly struct TextEnumCodec<TEnum> : IJsonCodec<TEnum>, ITextCodec<TEnum>
    where TEnum : struct, IOpenEnum<TEnum, string>
{
    /// <inheritdoc />
    public static TEnum Substitute => default;

    /// <inheritdoc />
    public static JsonKinds Kinds => JsonKinds.String;

    /// <inheritdoc />
    public static bool TryRead(ref JsonModelReader reader, out TEnum value) =>
        OpenEnumCodec<TEnum, string, StringCodec>.TryRead(ref reader, out value);

    /// <inheritdoc />
    public static void Write(JsonModelWriter writer, TEnum value) => OpenEnumCodec<TEnum, string, StringCodec>.Write(writer, value);

    /// <inheritdoc />
    public static string Format(TEnum value) => OpenEnumCodec<TEnum, string, StringCodec>.Format(value);
}
