using System.Text.Json;

namespace TiledeskContracts.Json;

/// <summary>A boolean. The strings <c>true</c> and <c>false</c> are taken too.</summary>
public readonly struct BooleanCodec : IJsonCodec<bool>, ITextCodec<bool>
{
    /// <inheritdoc />
    public static bool Substitute => false;

    /// <inheritdoc />
    public static JsonKinds Kinds => JsonKinds.Boolean;

    /// <inheritdoc />
    public static bool TryRead(ref JsonModelReader reader, out bool value)
    {
        value = reader.TokenType == JsonTokenType.True;
        if (reader.TokenType is JsonTokenType.True or JsonTokenType.False)
        {
            return true;
        }

        value = reader.TokenType == JsonTokenType.String && reader.Json.ValueTextEquals("true"u8);
        reader.Inexact = true;
        return value || (reader.TokenType == JsonTokenType.String && reader.Json.ValueTextEquals("false"u8));
    }

    /// <inheritdoc />
    public static void Write(JsonModelWriter writer, bool value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Boolean(value);
    }

    /// <inheritdoc />
    public static string Format(bool value) => value ? "true" : "false";
}
