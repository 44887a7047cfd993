using System.Globalization;
using System.Text;

namespace TiledeskContracts.Spec.Problems;

/// <summary>Makes a token of a contract fit for a message: short, on one line, nothing invisible.</summary>
public static class ProblemText
{
    private const int LongestToken = 80;

    /// <summary>The token, cut after 80 characters, with control, format and lone surrogate characters escaped.</summary>
    /// <param name="token">A piece of the contract's text.</param>
    /// <returns>Text that is safe in a build log.</returns>
    public static string Of(string token)
    {
        var length = Math.Min(token.Length, LongestToken);
        for (var i = 0; i < length; i++)
        {
            if (token[i] is < ' ' or > '~')
            {
                return Escaped(token);
            }
        }

        return token.Length > LongestToken ? token.Substring(0, LongestToken - 1) + "…" : token;
    }

    private static string Escaped(string token)
    {
        var text = new StringBuilder(LongestToken);
        for (var i = 0; i < token.Length; i++)
        {
            var pair = i + 1 < token.Length && char.IsSurrogatePair(token[i], token[i + 1]);
            var piece = pair ? token.Substring(i, 2) : Piece(token[i]);
            if (text.Length + piece.Length >= LongestToken)
            {
                return text.Append('…').ToString();
            }

            text.Append(piece);
            i += pair ? 1 : 0;
        }

        return text.ToString();
    }

    private static string Piece(char character) => CharUnicodeInfo.GetUnicodeCategory(character) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned =>
            "\\u" + ((int)character).ToString("X4", CultureInfo.InvariantCulture),
        _ => character.ToString(),
    };
}
