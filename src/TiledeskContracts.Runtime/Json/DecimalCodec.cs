using System.Globalization;
using System.Text.Json;

namespace TiledeskContracts.Json;

/// <summary>A decimal number of up to 28 digits. A string that holds one is taken too.</summary>
public readonly struct DecimalCodec : IJsonCodec<decimal>, ITextCodec<decimal>
{
    /// <inheritdoc />
    public static decimal Substitute => 0;

    /// <inheritdoc />
    public static JsonKinds Kinds => JsonKinds.Number;

    /// <inheritdoc />
    public static bool TryRead(ref JsonModelReader reader, out decimal value)
    {
        value = 0;
        if (reader.TokenType == JsonTokenType.Number && reader.Json.TryGetDecimal(out value))
        {
            // Digits that the type cannot hold, trailing zeros, exponents: what is not written the same is kept as it came.
            Span<byte> text = stackalloc byte[64];
            reader.Inexact |= !value.TryFormat(text, out var length, default, CultureInfo.InvariantCulture)
                || !reader.Json.ValueSpan.SequenceEqual(text[..length]);
            return true;
        }

        reader.Inexact = true;
        return reader.TokenType == JsonTokenType.String
            && decimal.TryParse(reader.Json.GetString(), NumberStyles.Float & ~NumberStyles.AllowTrailingWhite & ~NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out value);
    }

    /// <inheritdoc />
    public static void Write(JsonModelWriter writer, decimal value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Number(value);
    }

    /// <inheritdoc />
    public static string Format(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
