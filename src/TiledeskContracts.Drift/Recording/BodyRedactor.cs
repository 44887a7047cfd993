using System.Text.Json;

namespace TiledeskContracts.Drift.Recording;

/// <summary>Writes JSON again with only what may be written; kinds of values stay.</summary>
/// <param name="texts">Decides of texts, numbers and names.</param>
internal sealed class BodyRedactor(TextRules texts)
{
    /// <summary>Writes a value.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="field">The name of the field that it stands in; empty for none.</param>
    /// <param name="value">The value.</param>
    public void Write(Utf8JsonWriter json, string field, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                WriteObject(json, field, value);
                break;
            case JsonValueKind.Array:
                json.WriteStartArray();
                foreach (var item in value.EnumerateArray())
                {
                    Write(json, field, item);
                }

                json.WriteEndArray();
                break;
            case JsonValueKind.String:
                json.WriteStringValue(texts.Of(field, value.GetString()!));
                break;
            case JsonValueKind.Number:
                json.WriteRawValue(texts.OfNumber(field, value.GetRawText()));
                break;
            default:
                value.WriteTo(json);
                break;
        }
    }

    private void WriteObject(Utf8JsonWriter json, string field, JsonElement value)
    {
        json.WriteStartObject();
        foreach (var member in value.EnumerateObject())
        {
            json.WritePropertyName(texts.OfName(member.Name));

            // All that a secret holds is secret.
            Write(json, FieldRules.IsSecret(field) ? field : member.Name, member.Value);
        }

        json.WriteEndObject();
    }
}
