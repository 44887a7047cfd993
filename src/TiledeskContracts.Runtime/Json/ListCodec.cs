using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace TiledeskContracts.Json;

/// <summary>A list. An item that cannot be read is replaced by its codec's substitute, so that positions hold.</summary>
/// <typeparam name="T">The type of an item.</typeparam>
/// <typeparam name="TCodec">Its codec.</typeparam>
public readonly struct ListCodec<T, TCodec> : IJsonCodec<IList<T>>
    where TCodec : struct, IJsonCodec<T>
{
    /// <summary>A new, empty list.</summary>
    public static IList<T> Substitute => new List<T>();

    /// <inheritdoc />
    public static JsonKinds Kinds => JsonKinds.Array;

    /// <inheritdoc />
    public static bool TryRead(ref JsonModelReader reader, [MaybeNullWhen(false)] out IList<T> value)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            value = null;
            return false;
        }

        var items = new List<T>();
        value = items;
        while (reader.Json.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (!reader.TryReadItem<T, TCodec>(out var item))
            {
                reader.Json.Skip();
                reader.Inexact = true;
                item = TCodec.Substitute;
            }

            items.Add(item);
        }

        return true;
    }

    /// <inheritdoc />
    public static void Write(JsonModelWriter writer, IList<T> value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        if (value.Count == 0)
        {
            writer.EmptyArray();
            return;
        }

        writer.StartArray();
        if (typeof(TCodec) == typeof(StringCodec) && value is List<string> texts)
        {
            WriteTexts(writer, texts);
        }
        else if (value is List<T> items)
        {
            // By index, since the list's own enumerator would be boxed.
            for (var index = 0; index < items.Count; index++)
            {
                writer.Value<T, TCodec>(items[index]);
            }
        }
        else
        {
            foreach (var item in value)
            {
                writer.Value<T, TCodec>(item);
            }
        }

        writer.EndArray();
    }

    // Lists of strings are the most common ones, and generic code over them is not.
    private static void WriteTexts(JsonModelWriter writer, List<string> texts)
    {
        for (var index = 0; index < texts.Count; index++)
        {
            writer.Value<string, StringCodec>(texts[index]);
        }
    }
}
