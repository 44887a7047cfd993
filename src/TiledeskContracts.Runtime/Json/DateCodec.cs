using System.Globalization;
using System.Text.Json;

namespace TiledeskContracts.Json;

/// <summary>A date, <c>yyyy-MM-dd</c>. Of a date with a time the date is taken.</summary>
public readonly struct DateCodec : IJsonCodec<DateOnly>, ITextCodec<DateOnly>
{
    /// <inheritdoc />
    public static DateOnly Substitute => default;

    /// <inheritdoc />
    public static JsonKinds Kinds => JsonKinds.String;

    /// <inheritdoc />
    public static bool TryRead(ref JsonModelReader reader, out DateOnly value)
    {
        value = default;
        if (reader.TokenType != JsonTokenType.String)
        {
            return false;
        }

        var text = reader.Json.GetString();
        if (!DateOnly.TryParseExact(text.AsSpan(0, Math.Min(text.Length, 10)), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value))
        {
            return false;
        }

        reader.Inexact |= !string.Equals(Format(value), text, StringComparison.Ordinal);
        return true;
    }

    /// <inheritdoc />
    public static void Write(JsonModelWriter writer, DateOnly value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Text(Format(value));
    }

    /// <inheritdoc />
    public static string Format(DateOnly value) => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
