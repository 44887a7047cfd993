using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Spec.Reading;

/// <summary>JSON's grammar of numbers.</summary>
internal static class JsonNumber
{
    /// <summary>Whether a word is a whole number, another number, or none (null).</summary>
    public static SpecScalarKind? KindOf(string word)
    {
        var index = word.Length > 0 && word[0] == '-' ? 1 : 0;
        var whole = Digits(word, index);
        if (whole == 0 || (whole > 1 && word[index] == '0'))
        {
            return null;
        }

        index += whole;
        var kind = SpecScalarKind.Integer;
        if (index < word.Length && word[index] == '.')
        {
            kind = SpecScalarKind.Number;
            var fraction = Digits(word, index + 1);
            if (fraction == 0)
            {
                return null;
            }

            index += fraction + 1;
        }

        if (index < word.Length && word[index] is ('e' or 'E'))
        {
            kind = SpecScalarKind.Number;
            index += index + 1 < word.Length && word[index + 1] is ('+' or '-') ? 2 : 1;
            var exponent = Digits(word, index);
            if (exponent == 0)
            {
                return null;
            }

            index += exponent;
        }

        return index == word.Length ? kind : null;
    }

    private static int Digits(string word, int start)
    {
        var end = start;
        while (end < word.Length && word[end] is >= '0' and <= '9')
        {
            end++;
        }

        return end - start;
    }
}
