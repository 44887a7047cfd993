using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace TiledeskContracts.Runtime.Tests.Json;

/// <summary>Equality of JSON values as we promise it: members by name, of two the last; numbers by exact value; strings ordinal.</summary>
internal static class JsonValue
{
    public static bool AreEqual(string left, string right)
    {
        using var first = JsonDocument.Parse(left);
        using var second = JsonDocument.Parse(right);
        return AreEqual(first.RootElement, second.RootElement);
    }

    public static bool AreEqual(ReadOnlyMemory<byte> left, ReadOnlyMemory<byte> right)
    {
        using var first = JsonDocument.Parse(left);
        using var second = JsonDocument.Parse(right);
        return AreEqual(first.RootElement, second.RootElement);
    }

    public static bool AreEqual(JsonElement left, JsonElement right) => left.ValueKind == right.ValueKind && left.ValueKind switch
    {
        JsonValueKind.Object => AreEqual(Members(left), Members(right)),
        JsonValueKind.Array => left.GetArrayLength() == right.GetArrayLength()
            && left.EnumerateArray().Zip(right.EnumerateArray()).All(static pair => AreEqual(pair.First, pair.Second)),
        JsonValueKind.String => string.Equals(left.GetString(), right.GetString(), StringComparison.Ordinal),
        JsonValueKind.Number => Number(left.GetRawText()) == Number(right.GetRawText()),
        _ => true,
    };

    private static bool AreEqual(Dictionary<string, JsonElement> left, Dictionary<string, JsonElement> right) =>
        left.Count == right.Count && left.All(member => right.TryGetValue(member.Key, out var other) && AreEqual(member.Value, other));

    private static Dictionary<string, JsonElement> Members(JsonElement element)
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            members[member.Name] = member.Value;
        }

        return members;
    }

    private static (BigInteger Digits, BigInteger Exponent) Number(string text)
    {
        var parts = text.Split('e', 'E');
        var exponent = parts.Length > 1 ? BigInteger.Parse(parts[1], CultureInfo.InvariantCulture) : 0;
        var point = parts[0].IndexOf('.', StringComparison.Ordinal);
        exponent -= point < 0 ? 0 : parts[0].Length - point - 1;
        var digits = parts[0].Replace(".", "", StringComparison.Ordinal);
        var significant = digits.TrimEnd('0');
        exponent += digits.Length - significant.Length;
        return significant is "" or "-" || BigInteger.Parse(significant, CultureInfo.InvariantCulture).IsZero
            ? (0, 0)
            : (BigInteger.Parse(significant, CultureInfo.InvariantCulture), exponent);
    }
}
