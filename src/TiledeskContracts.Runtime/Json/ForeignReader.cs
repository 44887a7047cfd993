using System.Text.Json;

namespace TiledeskContracts.Json;

/// <summary>Reads from a reader that somebody else made: its text cannot be seen, so the value is copied out first.</summary>
internal static class ForeignReader
{
    public static T Read<T, TCodec>(ref Utf8JsonReader reader)
        where TCodec : struct, IJsonCodec<T>
    {
        using var buffer = new PooledBuffer();
        using (var document = JsonDocument.ParseValue(ref reader))
        using (var writer = new Utf8JsonWriter(buffer, JsonModelWriter.Options))
        {
            // Written anew and not copied, since the reader's options may allow comments and trailing commas.
            document.RootElement.WriteTo(writer);
        }

        return JsonModel.Read<T, TCodec>(buffer.Written);
    }
}
