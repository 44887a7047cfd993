using System.Globalization;

namespace TiledeskContracts.Drift.Recording;

/// <summary>Gives each value one name of the same kind, and equal values the same, in the order in which they come.</summary>
internal sealed class Pseudonyms
{
    private readonly Dictionary<(string Kind, string Value), string> _names = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>The name of a value.</summary>
    /// <param name="kind">What the value is.</param>
    /// <param name="value">The value.</param>
    /// <param name="make">Makes the name from its number, from 1.</param>
    public string Of(string kind, string value, Func<int, string> make)
    {
        if (!_names.TryGetValue((kind, value), out var name))
        {
            var number = _counts[kind] = _counts.GetValueOrDefault(kind) + 1;
            _names.Add((kind, value), name = make(number));
        }

        return name;
    }

    /// <summary>The name of hexadecimal digits, as long as they are and with the same dashes.</summary>
    /// <param name="value">The digits.</param>
    public string Hex(string value) => Of("hex", value, number =>
    {
        var digits = number.ToString("x", CultureInfo.InvariantCulture).PadLeft(value.Count(static one => one != '-'), '0');
        var next = 0;
        return string.Concat(value.Select(one => one == '-' ? '-' : digits[next++]));
    });
}
