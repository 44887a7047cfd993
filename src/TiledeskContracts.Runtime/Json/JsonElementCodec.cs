using System.Text.Json;

namespace TiledeskContracts.Json;

/// <summary>Any JSON value, as it came.</summary>
public readonly struct JsonElementCodec : IJsonCodec<JsonElement>
{
    private static readonly JsonElement _null = NullElement();

    /// <summary>JSON's null.</summary>
    public static JsonElement Substitute => _null;

    /// <inheritdoc />
    public static bool TryRead(ref JsonModelReader reader, out JsonElement value)
    {
        value = reader.ReadElement();
        return true;
    }

    /// <summary>Writes a value; an element that was never set is written as null.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void Write(JsonModelWriter writer, JsonElement value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Element(value);
    }

    private static JsonElement NullElement()
    {
        var reader = new Utf8JsonReader("null"u8);
        return JsonElement.ParseValue(ref reader);
    }
}
