using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace TiledeskContracts.Json;

/// <summary>Bytes, in base 64.</summary>
public readonly struct BytesCodec : IJsonCodec<byte[]>, ITextCodec<byte[]>
{
    /// <inheritdoc />
    public static byte[] Substitute => [];

    /// <inheritdoc />
    public static JsonKinds Kinds => JsonKinds.String;

    /// <inheritdoc />
    public static bool TryRead(ref JsonModelReader reader, [MaybeNullWhen(false)] out byte[] value)
    {
        value = default;
        if (reader.TokenType != JsonTokenType.String)
        {
            return false;
        }

        var text = reader.Json.GetString();
        if (!TryParse(text, out value))
        {
            return false;
        }

        reader.Inexact |= !string.Equals(Format(value), text, StringComparison.Ordinal);
        return true;
    }

    /// <inheritdoc />
    public static void Write(JsonModelWriter writer, byte[] value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Text(Format(value));
    }

    /// <inheritdoc />
    public static string Format(byte[] value) => Convert.ToBase64String(value);

    private static bool TryParse(string text, [MaybeNullWhen(false)] out byte[] value)
    {
        var bytes = new byte[((text.Length + 3) / 4) * 3];
        value = Convert.TryFromBase64String(text, bytes, out var length) ? bytes[..length] : null;
        return value is not null;
    }
}
