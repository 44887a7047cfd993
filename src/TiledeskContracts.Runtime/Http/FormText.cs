using System.Text;
using System.Text.Json;

namespace TiledeskContracts.Http;

/// <summary>Writes a JSON object as the fields of a form.</summary>
internal static class FormText
{
    public static string Of(ReadOnlySpan<byte> json, IReadOnlyList<FormField> fields)
    {
        var reader = new Utf8JsonReader(json);
        var root = JsonElement.ParseValue(ref reader);
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new InvalidOperationException("Only an object can be sent as a form: its members are the fields.");
        }

        var text = new StringBuilder();
        foreach (var member in root.EnumerateObject())
        {
            var field = fields.FirstOrDefault(field => field.Name == member.Name);
            if (field is { Style: { } style })
            {
                Append(text, ParameterText.Of(member.Value, style, field.Explode, field.AllowReserved)?.Pairs(member.Name) ?? []);
                continue;
            }

            foreach (var value in member.Value.ValueKind == JsonValueKind.Array && field is not { IsJson: true } ? member.Value.EnumerateArray().AsEnumerable() : [member.Value])
            {
                Append(text, member.Name, value);
            }
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, IEnumerable<(string Name, string Text)> pairs)
    {
        foreach (var (name, value) in pairs)
        {
            text.Append(text.Length == 0 ? "" : "&").Append(name).Append('=').Append(value);
        }
    }

    private static void Append(StringBuilder text, string name, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            return;
        }

        text.Append(text.Length == 0 ? "" : "&").Append(Uri.EscapeDataString(name)).Append('=')
            .Append(Uri.EscapeDataString(value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText()));
    }
}
