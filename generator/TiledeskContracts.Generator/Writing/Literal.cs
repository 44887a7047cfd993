using System.Globalization;
using System.Text;

namespace TiledeskContracts.Generator.Writing;

/// <summary>Writes constants: the only way a value of the contract becomes C#.</summary>
internal static class Literal
{
    /// <summary>Writes a string literal. All but printable ASCII is escaped: no host's Unicode tables decide, and nothing can hide.</summary>
    /// <param name="value">The value; null gives <c>null</c>.</param>
    /// <returns>The literal, quotes included.</returns>
    public static Code Of(string? value)
    {
        if (value is null)
        {
            return Code.Of($"null");
        }

        if (IsPlain(value))
        {
            return Code.Escaped("\"" + value + "\"");
        }

        var text = new StringBuilder(value.Length + 2).Append('"');
        foreach (var character in value)
        {
            _ = character switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append(@"\\"),
                '\n' => text.Append(@"\n"),
                '\r' => text.Append(@"\r"),
                '\t' => text.Append(@"\t"),
                >= ' ' and <= '~' => text.Append(character),
                _ => text.Append(@"\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture)),
            };
        }

        return Code.Escaped(text.Append('"').ToString());
    }

    private static bool IsPlain(string value)
    {
        foreach (var character in value)
        {
            if (character is < ' ' or > '~' or '"' or '\\')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Writes a number.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Its digits.</returns>
    public static Code Of(int value) => Code.Escaped(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes <c>true</c> or <c>false</c>.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The keyword.</returns>
    public static Code Of(bool value) => value ? Code.Of($"true") : Code.Of($"false");

    /// <summary>Writes a whole number given as text.</summary>
    /// <param name="digits">Invariant digits.</param>
    /// <param name="isLong">Whether it is 64 bits wide.</param>
    /// <returns>The literal.</returns>
    public static Code Integer(string digits, bool isLong)
    {
        var value = long.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return isLong ? Code.Escaped(value.ToString(CultureInfo.InvariantCulture) + "L") : Of(checked((int)value));
    }

    /// <summary>Writes a double given as text.</summary>
    /// <param name="digits">The number as the contract spells it.</param>
    /// <returns>The literal.</returns>
    public static Code Number(string digits)
    {
        var value = double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture);
        if (double.IsNaN(value) || double.IsInfinity(value))
        {
            throw new InvalidOperationException("A contract's number is finite.");
        }

        return Code.Escaped(value.ToString("R", CultureInfo.InvariantCulture) + "d");
    }
}
