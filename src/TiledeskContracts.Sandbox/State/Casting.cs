using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TiledeskContracts.Sandbox.State;

/// <summary>What the server's object mapper makes of a JSON value that a schema types.</summary>
internal static class Casting
{
    public static bool IsObjectId(string? text) =>
        text is { Length: 24 } && text.All(char.IsAsciiHexDigit);

    /// <summary>JavaScript's idea of a value that counts.</summary>
    public static bool IsTruthy(JsonNode? node) => node switch
    {
        null => false,
        JsonValue value => value.GetValueKind() switch
        {
            JsonValueKind.False => false,
            JsonValueKind.String => value.GetValue<string>().Length > 0,
            JsonValueKind.Number => node.AsNumber() != 0,
            _ => true,
        },
        _ => true,
    };

    public static bool TryNumber(JsonNode? node, out JsonNode? number)
    {
        number = null;
        if (node is not JsonValue value)
        {
            return node is null;
        }

        switch (value.GetValueKind())
        {
            case JsonValueKind.Number:
                number = value.DeepClone();
                return true;
            case JsonValueKind.True or JsonValueKind.False:
                number = value.IsTrue() ? 1 : 0;
                return true;
            default:
                return TryNumber(value.GetValue<string>(), out number);
        }
    }

    public static bool TryNumber(string text, out JsonNode? number)
    {
        number = null;
        if (text.Length == 0)
        {
            return true;
        }

        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed) || !double.IsFinite(parsed))
        {
            return false;
        }

        number = Whole(parsed);
        return true;
    }

    public static bool TryString(JsonNode? node, out JsonNode? text)
    {
        text = node is JsonValue value
            ? value.GetValueKind() == JsonValueKind.String ? value.DeepClone() : JsonValue.Create(value.ToJsonString())
            : null;
        return node is JsonValue or null;
    }

    // 200 must not be written back as 200.0.
    private static JsonValue Whole(double number) =>
        number == Math.Floor(number) && Math.Abs(number) < 1e15 ? JsonValue.Create((long)number) : JsonValue.Create(number);
}
