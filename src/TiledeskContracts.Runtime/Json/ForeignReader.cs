using System.Buffers;
using System.Text.Json;

namespace TiledeskContracts.Json;

/// <summary>Reads from a reader that somebody else made: its text cannot be seen, so the value is copied out first.</summary>
internal static class ForeignReader
{
    public static T Read<T, TCodec>(ref Utf8JsonReader reader)
        where TCodec : struct, IJsonCodec<T>
    {
        using var buffer = new PooledBuffer();
        Copy(ref reader, buffer);
        return JsonModel.Read<T, TCodec>(buffer.Written);
    }

    // Token by token, since the reader's options may allow comments and trailing commas. Strings are copied as they are written:
    // whoever unescapes and escapes them again makes U+FFFD of what must be refused.
    private static void Copy(ref Utf8JsonReader reader, PooledBuffer buffer)
    {
        var depth = reader.CurrentDepth;
        var needsComma = false;
        do
        {
            var token = reader.TokenType;
            if (token == JsonTokenType.Comment)
            {
                continue;
            }

            var isEnd = token is JsonTokenType.EndObject or JsonTokenType.EndArray;
            if (needsComma && !isEnd)
            {
                buffer.Write(","u8);
            }

            Copy(ref reader, token, buffer);
            needsComma = token is not (JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.PropertyName);
        }
        while ((reader.CurrentDepth > depth || reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray) && reader.Read());
    }

    private static void Copy(ref Utf8JsonReader reader, JsonTokenType token, PooledBuffer buffer)
    {
        var isQuoted = token is JsonTokenType.PropertyName or JsonTokenType.String;
        if (isQuoted)
        {
            buffer.Write("\""u8);
        }

        if (reader.HasValueSequence)
        {
            foreach (var piece in reader.ValueSequence)
            {
                buffer.Write(piece.Span);
            }
        }
        else
        {
            buffer.Write(reader.ValueSpan);
        }

        if (isQuoted)
        {
            buffer.Write(token == JsonTokenType.PropertyName ? "\":"u8 : "\""u8);
        }
    }
}
