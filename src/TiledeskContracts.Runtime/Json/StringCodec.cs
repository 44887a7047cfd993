using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace TiledeskContracts.Json;

/// <summary>A string. A number or a boolean becomes its text.</summary>
public readonly struct StringCodec : IJsonCodec<string>, ITextCodec<string>
{
    /// <inheritdoc />
    public static string Substitute => "";

    /// <inheritdoc />
    public static JsonKinds Kinds => JsonKinds.String;

    /// <inheritdoc />
    public static bool TryRead(ref JsonModelReader reader, [MaybeNullWhen(false)] out string value)
    {
        value = reader.TokenType switch
        {
            JsonTokenType.String => reader.Json.GetString(),
            JsonTokenType.Number => Encoding.UTF8.GetString(reader.Json.ValueSpan),
            JsonTokenType.True => "true",
            JsonTokenType.False => "false",
            _ => null,
        };
        reader.Inexact |= reader.TokenType != JsonTokenType.String;
        return value is not null;
    }

    /// <inheritdoc />
    public static void Write(JsonModelWriter writer, string value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Text(value);
    }

    /// <inheritdoc />
    public static string Format(string value) => value;
}
