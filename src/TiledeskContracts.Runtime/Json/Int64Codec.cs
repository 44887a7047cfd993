using System.Globalization;
using System.Text.Json;

namespace TiledeskContracts.Json;

/// <summary>A whole number of 64 bits. A string that holds one is taken too.</summary>
public readonly struct Int64Codec : IJsonCodec<long>, ITextCodec<long>
{
    /// <inheritdoc />
    public static long Substitute => 0;

    /// <inheritdoc />
    public static JsonKinds Kinds => JsonKinds.Number;

    /// <inheritdoc />
    public static bool TryRead(ref JsonModelReader reader, out long value)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.Json.TryGetInt64(out value))
        {
            reader.Inexact |= value == 0 && reader.Json.ValueSpan[0] == (byte)'-';
            return true;
        }

        reader.Inexact = true;
        value = 0;
        if (reader.TokenType == JsonTokenType.String)
        {
            return long.TryParse(reader.Json.GetString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
        }

        // 1e2 and 100.0 are whole numbers as well.
        if (reader.TokenType != JsonTokenType.Number || !reader.Json.TryGetDecimal(out var number)
            || number != decimal.Truncate(number) || number is < long.MinValue or > long.MaxValue)
        {
            return false;
        }

        value = (long)number;
        return true;
    }

    /// <inheritdoc />
    public static void Write(JsonModelWriter writer, long value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Number(value);
    }

    /// <inheritdoc />
    public static string Format(long value) => value.ToString(CultureInfo.InvariantCulture);
}
