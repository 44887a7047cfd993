using System.Text;
using System.Text.Json;

namespace TiledeskContracts.Json;

/// <summary>A date and time. Written in UTC as <c>yyyy-MM-ddTHH:mm:ss.fffZ</c>, with seven digits only where it has that many.</summary>
public readonly struct DateTimeCodec : IJsonCodec<DateTimeOffset>, ITextCodec<DateTimeOffset>
{
    /// <inheritdoc />
    public static DateTimeOffset Substitute => default;

    /// <inheritdoc />
    public static JsonKinds Kinds => JsonKinds.String;

    /// <inheritdoc />
    public static bool TryRead(ref JsonModelReader reader, out DateTimeOffset value)
    {
        if (reader.TokenType == JsonTokenType.String && !reader.Json.ValueIsEscaped)
        {
            if (DateTimeText.TryParseExact(reader.Json.ValueSpan, out value))
            {
                return true;
            }

            reader.Inexact = true;
            return DateTimeText.TryParse(reader.Json.ValueSpan, out value);
        }

        value = default;
        reader.Inexact = true;
        return reader.TokenType == JsonTokenType.String && DateTimeText.TryParse(Encoding.UTF8.GetBytes(reader.Json.GetString()), out value);
    }

    /// <inheritdoc />
    public static void Write(JsonModelWriter writer, DateTimeOffset value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Time(value);
    }

    /// <inheritdoc />
    public static string Format(DateTimeOffset value)
    {
        Span<byte> text = stackalloc byte[DateTimeText.MaxLength];
        return Encoding.ASCII.GetString(text[..DateTimeText.Format(value, text)]);
    }
}
