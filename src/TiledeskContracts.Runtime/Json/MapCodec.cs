using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace TiledeskContracts.Json;

/// <summary>An object of which every member is of one type. Of a name that comes twice the last one wins.</summary>
/// <typeparam name="T">The type of a value.</typeparam>
/// <typeparam name="TCodec">Its codec.</typeparam>
public readonly struct MapCodec<T, TCodec> : IJsonCodec<IDictionary<string, T>>
    where TCodec : struct, IJsonCodec<T>
{
    /// <summary>A new, empty dictionary.</summary>
    public static IDictionary<string, T> Substitute => new Dictionary<string, T>(StringComparer.Ordinal);

    /// <inheritdoc />
    public static JsonKinds Kinds => JsonKinds.Object;

    /// <inheritdoc />
    public static bool TryRead(ref JsonModelReader reader, [MaybeNullWhen(false)] out IDictionary<string, T> value)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            value = null;
            return false;
        }

        if (typeof(T) == typeof(JsonElement))
        {
            value = (IDictionary<string, T>)(object)new JsonElementMap(reader.TakeText().ToArray());
            return true;
        }

        value = Substitute;
        while (reader.Json.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.Json.GetString();
            reader.Json.Read();
            if (!reader.TryReadItem<T, TCodec>(out var item))
            {
                reader.Json.Skip();
                reader.Inexact = true;
                item = TCodec.Substitute;
            }

            value[name] = item;
        }

        return true;
    }

    /// <inheritdoc />
    public static void Write(JsonModelWriter writer, IDictionary<string, T> value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        if (value is JsonElementMap { Text: { } text })
        {
            writer.Raw(text);
            return;
        }

        writer.StartObject();
        foreach (var (name, item) in value)
        {
            writer.Name(name);
            writer.Value<T, TCodec>(item);
        }

        writer.EndObject();
    }
}
