using System.Globalization;
using System.Text.Json;

namespace TiledeskContracts.Json;

/// <summary>A whole number of 32 bits. A string that holds one is taken too.</summary>
public readonly struct Int32Codec : IJsonCodec<int>, ITextCodec<int>
{
    /// <inheritdoc />
    public static int Substitute => 0;

    /// <inheritdoc />
    public static JsonKinds Kinds => JsonKinds.Number;

    /// <inheritdoc />
    public static bool TryRead(ref JsonModelReader reader, out int value)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.Json.TryGetInt32(out value))
        {
            reader.Inexact |= value == 0 && reader.Json.ValueSpan[0] == (byte)'-';
            return true;
        }

        reader.Inexact = true;
        value = 0;
        if (reader.TokenType == JsonTokenType.String)
        {
            return int.TryParse(reader.Json.GetString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
        }

        // 1e2 and 100.0 are whole numbers as well.
        if (reader.TokenType != JsonTokenType.Number || !reader.Json.TryGetDecimal(out var number)
            || number != decimal.Truncate(number) || number is < int.MinValue or > int.MaxValue)
        {
            return false;
        }

        value = (int)number;
        return true;
    }

    /// <inheritdoc />
    public static void Write(JsonModelWriter writer, int value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Number((long)value);
    }

    /// <inheritdoc />
    public static string Format(int value) => value.ToString(CultureInfo.InvariantCulture);
}
