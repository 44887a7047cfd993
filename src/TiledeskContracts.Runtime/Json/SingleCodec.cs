using System.Globalization;
using System.Text.Json;

namespace TiledeskContracts.Json;

/// <summary>A number of 32 bits with a fraction. A string that holds one is taken too.</summary>
public readonly struct SingleCodec : IJsonCodec<float>, ITextCodec<float>
{
    /// <inheritdoc />
    public static float Substitute => 0;

    /// <inheritdoc />
    public static JsonKinds Kinds => JsonKinds.Number;

    /// <inheritdoc />
    public static bool TryRead(ref JsonModelReader reader, out float value)
    {
        value = 0;
        if (reader.TokenType == JsonTokenType.Number && reader.Json.TryGetSingle(out value) && float.IsFinite(value))
        {
            // Digits that the type cannot hold, trailing zeros, exponents: what is not written the same is kept as it came.
            Span<byte> text = stackalloc byte[64];
            reader.Inexact |= !value.TryFormat(text, out var length, default, CultureInfo.InvariantCulture)
                || !reader.Json.ValueSpan.SequenceEqual(text[..length]);
            return true;
        }

        reader.Inexact = true;
        return reader.TokenType == JsonTokenType.String
            && float.TryParse(reader.Json.GetString(), NumberStyles.Float & ~NumberStyles.AllowTrailingWhite & ~NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out value) && float.IsFinite(value);
    }

    /// <inheritdoc />
    public static void Write(JsonModelWriter writer, float value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Number(value);
    }

    /// <inheritdoc />
    public static string Format(float value) => value.ToString(CultureInfo.InvariantCulture);
}
