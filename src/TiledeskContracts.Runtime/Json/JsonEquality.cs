using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace TiledeskContracts.Json;

/// <summary>Whether two JSON values are one: members by name in any order, of two the last; strings letter by letter; numbers by value.</summary>
internal static class JsonEquality
{
    public static bool AreEqual(JsonElement left, JsonElement right) => left.ValueKind == right.ValueKind && left.ValueKind switch
    {
        JsonValueKind.Object => AreEqual(Members(left), Members(right)),
        JsonValueKind.Array => left.GetArrayLength() == right.GetArrayLength()
            && left.EnumerateArray().Zip(right.EnumerateArray()).All(static pair => AreEqual(pair.First, pair.Second)),
        JsonValueKind.String => string.Equals(left.GetString(), right.GetString(), StringComparison.Ordinal),
        JsonValueKind.Number => AreSameNumber(left.GetRawText(), right.GetRawText()),
        _ => true,
    };

    /// <summary>An object's members; of a name that stands twice the last one counts.</summary>
    public static Dictionary<string, JsonElement> Members(JsonElement element)
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            members[member.Name] = member.Value;
        }

        return members;
    }

    private static bool AreEqual(Dictionary<string, JsonElement> left, Dictionary<string, JsonElement> right) =>
        left.Count == right.Count && left.All(member => right.TryGetValue(member.Key, out var other) && AreEqual(member.Value, other));

    private static bool AreSameNumber(string left, string right) =>
        string.Equals(left, right, StringComparison.Ordinal) || Digits(left) == Digits(right);

    // The digits that count and where the point stands among them. Exponents may have any number of digits themselves.
    private static (bool IsNegative, string Digits, BigInteger Exponent) Digits(string number)
    {
        var end = number.AsSpan().IndexOfAny('e', 'E');
        var mantissa = (end < 0 ? number : number[..end]).TrimStart('-');
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var digits = mantissa.Replace(".", "", StringComparison.Ordinal).TrimStart('0');
        var counting = digits.TrimEnd('0');
        if (counting.Length == 0)
        {
            return (false, "", 0);
        }

        var exponent = end < 0 ? BigInteger.Zero : BigInteger.Parse(number.AsSpan(end + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var behind = point < 0 ? 0 : mantissa.Length - point - 1;
        return (number[0] == '-', counting, exponent - behind + (digits.Length - counting.Length));
    }
}
