using System.Globalization;
using System.Text.Json;

namespace TiledeskContracts.Json;

/// <summary>A time of day, <c>HH:mm:ss</c> with as many digits below the second as it has.</summary>
public readonly struct TimeCodec : IJsonCodec<TimeOnly>, ITextCodec<TimeOnly>
{
    private static readonly string[] _formats = ["HH:mm:ss.FFFFFFF", "HH:mm"];

    /// <inheritdoc />
    public static TimeOnly Substitute => default;

    /// <inheritdoc />
    public static JsonKinds Kinds => JsonKinds.String;

    /// <inheritdoc />
    public static bool TryRead(ref JsonModelReader reader, out TimeOnly value)
    {
        value = default;
        if (reader.TokenType != JsonTokenType.String)
        {
            return false;
        }

        var text = reader.Json.GetString();
        if (!TimeOnly.TryParseExact(text.TrimEnd('Z'), _formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out value))
        {
            return false;
        }

        reader.Inexact |= !string.Equals(Format(value), text, StringComparison.Ordinal);
        return true;
    }

    /// <inheritdoc />
    public static void Write(JsonModelWriter writer, TimeOnly value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Text(Format(value));
    }

    /// <inheritdoc />
    public static string Format(TimeOnly value) =>
        value.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
}
