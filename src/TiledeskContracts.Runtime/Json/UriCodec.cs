using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace TiledeskContracts.Json;

/// <summary>An address, absolute or relative, as it was written.</summary>
public readonly struct UriCodec : IJsonCodec<Uri>, ITextCodec<Uri>
{
    /// <inheritdoc />
    public static Uri Substitute => new("", UriKind.Relative);

    /// <inheritdoc />
    public static JsonKinds Kinds => JsonKinds.String;

    /// <inheritdoc />
    public static bool TryRead(ref JsonModelReader reader, [MaybeNullWhen(false)] out Uri value)
    {
        value = default;
        if (reader.TokenType != JsonTokenType.String)
        {
            return false;
        }

        var text = reader.Json.GetString();
        if (!Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out value))
        {
            return false;
        }

        reader.Inexact |= !string.Equals(Format(value), text, StringComparison.Ordinal);
        return true;
    }

    /// <inheritdoc />
    public static void Write(JsonModelWriter writer, Uri value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Text(Format(value));
    }

    /// <inheritdoc />
    public static string Format(Uri value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.OriginalString;
    }
}
