using System.Text.Json;
using TiledeskContracts.Values;

namespace TiledeskContracts.Json;

/// <summary>An id, or the populated object in its place.</summary>
/// <typeparam name="T">The object's model.</typeparam>
public readonly struct ReferenceCodec<T> : IJsonCodec<Reference<T>>
    where T : class, IJsonModel<T>
{
    /// <inheritdoc />
    public static Reference<T> Substitute => default;

    /// <inheritdoc />
    public static JsonKinds Kinds => JsonKinds.String | JsonKinds.Object;

    /// <inheritdoc />
    public static bool TryRead(ref JsonModelReader reader, out Reference<T> value)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            value = new Reference<T>(T.Read(ref reader));
            return true;
        }

        value = default;
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Number)
            || !StringCodec.TryRead(ref reader, out var id))
        {
            return false;
        }

        value = new Reference<T>(id);
        return true;
    }

    /// <inheritdoc />
    public static void Write(JsonModelWriter writer, Reference<T> value)
    {
        if (value.Value is { } populated && (!writer.WritesIds || value.Id.Length == 0))
        {
            T.Write(writer, populated);
        }
        else
        {
            StringCodec.Write(writer, value.Id);
        }
    }
}
