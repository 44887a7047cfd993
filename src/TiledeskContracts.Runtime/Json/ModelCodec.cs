using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace TiledeskContracts.Json;

/// <summary>An object of the contract.</summary>
/// <typeparam name="T">The model.</typeparam>
public readonly struct ModelCodec<T> : IJsonCodec<T>
    where T : class, IJsonModel<T>
{
    /// <summary>A new, empty model.</summary>
    public static T Substitute
    {
        get
        {
            var reader = new JsonModelReader("{}"u8) { Fresh = true };
            return T.Read(ref reader);
        }
    }

    /// <inheritdoc />
    public static JsonKinds Kinds => JsonKinds.Object;

    /// <inheritdoc />
    public static bool TryRead(ref JsonModelReader reader, [MaybeNullWhen(false)] out T value)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            value = null;
            return false;
        }

        value = T.Read(ref reader);
        return true;
    }

    /// <inheritdoc />
    public static void Write(JsonModelWriter writer, T value) => T.Write(writer, value);
}
