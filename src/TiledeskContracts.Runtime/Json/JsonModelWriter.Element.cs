using System.Text.Encodings.Web;
using System.Text.Json;

namespace TiledeskContracts.Json;

/// <content>JSON that somebody else has read.</content>
public sealed partial class JsonModelWriter
{
    /// <summary>Writes a value as it came; one that was never set is null.</summary>
    internal void Element(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Undefined)
        {
            Null();
            return;
        }

#if NET9_0_OR_GREATER
        var text = System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(value);
#else
        var text = System.Text.Encoding.UTF8.GetBytes(value.GetRawText()).AsSpan();
#endif
        // Whoever parsed it may have allowed comments and trailing commas, which the text still has.
        if (JsonText.IsJson(text))
        {
            Raw(text);
        }
        else
        {
            Anew(value);
        }
    }

    private void Anew(JsonElement value)
    {
        using var buffer = new PooledBuffer();
        using (var writer = new Utf8JsonWriter(buffer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true, MaxDepth = 1000 }))
        {
            value.WriteTo(writer);
        }

        Raw(buffer.Written);
    }
}
