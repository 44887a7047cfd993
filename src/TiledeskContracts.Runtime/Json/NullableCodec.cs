using System.Text.Json;

namespace TiledeskContracts.Json;

/// <summary>A value or null, where null is a value of its own: an item of a list, the root of an answer.</summary>
/// <typeparam name="T">The type beside null.</typeparam>
/// <typeparam name="TCodec">Its codec.</typeparam>
public readonly struct NullableCodec<T, TCodec> : IJsonCodec<T?>
    where T : class
    where TCodec : struct, IJsonCodec<T>
{
    /// <inheritdoc />
    public static T? Substitute => null;

    /// <inheritdoc />
    public static JsonKinds Kinds => TCodec.Kinds;

    /// <inheritdoc />
    public static bool TryRead(ref JsonModelReader reader, out T? value)
    {
        value = null;
        if (reader.TokenType == JsonTokenType.Null)
        {
            return true;
        }

        if (!TCodec.TryRead(ref reader, out var read))
        {
            return false;
        }

        value = read;
        return true;
    }

    /// <inheritdoc />
    public static void Write(JsonModelWriter writer, T? value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } present)
        {
            TCodec.Write(writer, present);
        }
        else
        {
            writer.Null();
        }
    }
}
