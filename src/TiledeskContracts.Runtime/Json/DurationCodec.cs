using System.Text.Json;
using System.Xml;

namespace TiledeskContracts.Json;

/// <summary>A duration as ISO 8601 writes it, such as <c>PT1H30M</c>.</summary>
public readonly struct DurationCodec : IJsonCodec<TimeSpan>, ITextCodec<TimeSpan>
{
    /// <inheritdoc />
    public static TimeSpan Substitute => default;

    /// <inheritdoc />
    public static JsonKinds Kinds => JsonKinds.String;

    /// <inheritdoc />
    public static bool TryRead(ref JsonModelReader reader, out TimeSpan value)
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
    public static void Write(JsonModelWriter writer, TimeSpan value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Text(Format(value));
    }

    /// <inheritdoc />
    public static string Format(TimeSpan value) => XmlConvert.ToString(value);

    private static bool TryParse(string text, out TimeSpan value)
    {
        try
        {
            value = XmlConvert.ToTimeSpan(text);
            return true;
        }
        catch (Exception exception) when (exception is FormatException or OverflowException)
        {
            value = default;
            return false;
        }
    }
}
