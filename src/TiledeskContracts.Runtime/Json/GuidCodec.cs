using System.Text.Json;

namespace TiledeskContracts.Json;

/// <summary>A UUID with hyphens.</summary>
public readonly struct GuidCodec : IJsonCodec<Guid>, ITextCodec<Guid>
{
    /// <inheritdoc />
    public static Guid Substitute => default;

    /// <inheritdoc />
    public static JsonKinds Kinds => JsonKinds.String;

    /// <inheritdoc />
    public static bool TryRead(ref JsonModelReader reader, out Guid value)
    {
        value = default;
        if (reader.TokenType != JsonTokenType.String)
        {
            return false;
        }

        var text = reader.Json.GetString();
        if (!Guid.TryParse(text, out value))
        {
            return false;
        }

        reader.Inexact |= !string.Equals(Format(value), text, StringComparison.Ordinal);
        return true;
    }

    /// <inheritdoc />
    public static void Write(JsonModelWriter writer, Guid value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Text(Format(value));
    }

    /// <inheritdoc />
    public static string Format(Guid value) => value.ToString("D");
}
