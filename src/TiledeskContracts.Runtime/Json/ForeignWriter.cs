using System.Text.Encodings.Web;
using System.Text.Json;

namespace TiledeskContracts.Json;

/// <summary>Writes to a writer that somebody else made, by the options that it was made with.</summary>
internal static class ForeignWriter
{
    /// <summary>Writes a value, indented and escaped as the writer's options ask for.</summary>
    public static void Write<T, TCodec>(Utf8JsonWriter writer, T value)
        where TCodec : struct, IJsonCodec<T>
    {
        using var json = WrittenJson.Of<T, TCodec>(value);
        if (!writer.Options.Indented && writer.Options.Encoder == JavaScriptEncoder.UnsafeRelaxedJsonEscaping)
        {
            writer.WriteRawValue(json.Text, skipInputValidation: true);
            return;
        }

        var reader = new Utf8JsonReader(json.Text, new() { MaxDepth = 1000 });
        using var document = JsonDocument.ParseValue(ref reader);
        document.RootElement.WriteTo(writer);
    }
}
