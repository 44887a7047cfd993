using System.Globalization;
using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Spec.Reading;

/// <summary>
/// YAML 1.2's core schema for plain scalars. <c>.inf</c> and <c>.nan</c> stay text, since JSON has no such numbers;
/// <c>yes</c>, <c>no</c>, <c>on</c>, <c>off</c> are text.
/// </summary>
internal static class YamlScalar
{
    /// <summary>The node of a plain scalar.</summary>
    public static SpecScalar Plain(string text, SpecPosition position)
    {
        switch (text)
        {
            case "" or "~" or "null" or "Null" or "NULL":
                return new SpecScalar(SpecScalarKind.Null, "", position);
            case "true" or "True" or "TRUE":
                return new SpecScalar(SpecScalarKind.Boolean, "true", position);
            case "false" or "False" or "FALSE":
                return new SpecScalar(SpecScalarKind.Boolean, "false", position);
            default:
                return text[0] is (>= '0' and <= '9') or '-' or '+' or '.'
                    ? NumberOrText(text, position)
                    : new SpecScalar(SpecScalarKind.String, text, position);
        }
    }

    // Numbers keep their spelling ('version: 1.10' must not become 1.1), except that bases other than ten become decimal.
    private static SpecScalar NumberOrText(string text, SpecPosition position)
    {
        if (text.Length > 2 && text[0] == '0' && text[1] is ('x' or 'o'))
        {
            return OtherBase(text) is { } number
                ? new SpecScalar(SpecScalarKind.Integer, number.ToString(CultureInfo.InvariantCulture), position)
                : new SpecScalar(SpecScalarKind.String, text, position);
        }

        return new SpecScalar(DecimalKind(text), text, position);
    }

    private static ulong? OtherBase(string text)
    {
        var bits = text[1] == 'x' ? 4 : 3;
        if ((text.Length - 2) * bits > 63)
        {
            return null;
        }

        var number = 0UL;
        for (var i = 2; i < text.Length; i++)
        {
            var digit = text[i] switch
            {
                >= '0' and <= '7' => text[i] - '0',
                >= '8' and <= '9' when bits == 4 => text[i] - '0',
                >= 'a' and <= 'f' when bits == 4 => text[i] - 'a' + 10,
                >= 'A' and <= 'F' when bits == 4 => text[i] - 'A' + 10,
                _ => -1,
            };
            if (digit < 0)
            {
                return null;
            }

            number = (number << bits) | (uint)digit;
        }

        return number;
    }

    // [-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?
    private static SpecScalarKind DecimalKind(string text)
    {
        var index = text[0] is '-' or '+' ? 1 : 0;
        var whole = Digits(text, index);
        index += whole;
        var kind = SpecScalarKind.Integer;
        var fraction = 0;
        if (index < text.Length && text[index] == '.')
        {
            kind = SpecScalarKind.Number;
            fraction = Digits(text, index + 1);
            index += fraction + 1;
        }

        if (whole + fraction == 0)
        {
            return SpecScalarKind.String;
        }

        if (index < text.Length && text[index] is ('e' or 'E'))
        {
            kind = SpecScalarKind.Number;
            index++;
            index += index < text.Length && text[index] is ('-' or '+') ? 1 : 0;
            var exponent = Digits(text, index);
            if (exponent == 0)
            {
                return SpecScalarKind.String;
            }

            index += exponent;
        }

        return index == text.Length ? kind : SpecScalarKind.String;
    }

    private static int Digits(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] is >= '0' and <= '9')
        {
            end++;
        }

        return end - start;
    }
}
