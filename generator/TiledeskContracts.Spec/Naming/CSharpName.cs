using System.Text;

namespace TiledeskContracts.Spec.Naming;

/// <summary>Makes C# names of names on the wire. Culture never matters, and any string gives an identifier.</summary>
/// <remarks>
/// <list type="table">
/// <listheader><term>Rule</term><description>Example</description></listheader>
/// <item><term>Words end at anything but letters and digits, and where case rises</term><description><c>first_text</c>, <c>firstText</c> → <c>FirstText</c>; <c>HTMLPage</c> → <c>HtmlPage</c></description></item>
/// <item><term>Each word begins with a capital; a word all in capitals keeps only the first</term><description><c>IN_PROGRESS</c> → <c>InProgress</c></description></item>
/// <item><term>Latin letters lose their accents; Greek, Cyrillic, Chinese, Japanese and Korean letters stay</term><description><c>año</c> → <c>Ano</c>, <c>имя</c> → <c>Имя</c></description></item>
/// <item><term>A leading sign is spelled out</term><description><c>-created</c> → <c>MinusCreated</c>, <c>+1</c> → <c>Plus1</c></description></item>
/// <item><term>Digits that would run together are held apart</term><description><c>v1.2</c> → <c>V1_2</c></description></item>
/// <item><term>A leading digit gets <c>N</c>, in enums <c>Value</c></term><description><c>2fa</c> → <c>N2fa</c>, <c>100</c> → <c>Value100</c></description></item>
/// <item><term>A name without letters and digits is spelled by its characters</term><description><c>&gt;=</c> → <c>GreaterEqual</c>, <c>😀</c> → <c>U1F600</c></description></item>
/// <item><term>Nothing at all</term><description><c>""</c> → <c>Empty</c></description></item>
/// <item><term>More than 120 characters are cut and end in a hash of the whole</term><description></description></item>
/// <item><term>Members every type has get <c>Value</c> behind (<see cref="ReservedNames"/>)</term><description><c>toString</c> → <c>ToStringValue</c>; <c>location</c> in <c>Location</c> → <c>LocationValue</c></description></item>
/// <item><term>Names that become equal in one type take back what was left out: the symbol at either end, the sign of a number, capitals</term><description><c>id</c>, <c>_id</c> → <c>Id</c>, <c>UnderscoreId</c>; <c>iban</c>, <c>IBAN</c> → <c>Iban</c>, <c>IBAN</c></description></item>
/// <item><term>Equal names in one scope are counted, and reported with both places (<see cref="NameScope"/>)</term><description><c>a_b</c>, <c>aB</c> → <c>AB</c>, <c>AB2</c></description></item>
/// <item><term><c>x-csharp-name</c> is taken as it is: a letter, then letters, digits and underscores of ASCII, no keyword and none of <see cref="ReservedNames.OfFiles"/></term><description></description></item>
/// <item><term>Types inside others: owner and member; items <c>Item</c>, map values <c>Value</c></term><description><c>Request.location</c> → <c>RequestLocation</c></description></item>
/// <item><term>Methods (<see cref="MethodName"/>): the operation id without the tag</term><description><c>closeRequest</c> of <c>requests</c> → <c>Close</c></description></item>
/// </list>
/// </remarks>
public static class CSharpName
{
    private const int LongestName = 120;

    /// <summary>A name for a type, property or method.</summary>
    /// <param name="wireName">The name on the wire.</param>
    /// <returns>A PascalCase identifier.</returns>
    public static string Pascal(string wireName) => Pascal(wireName, "N");

    /// <summary>A name for a known value of an enum.</summary>
    /// <param name="value">The value's text on the wire.</param>
    /// <returns>A PascalCase identifier.</returns>
    public static string EnumMember(string value) => Pascal(value, "Value");

    /// <summary>A name for an argument.</summary>
    /// <param name="wireName">The name on the wire.</param>
    /// <returns>A camelCase identifier, perhaps a keyword.</returns>
    public static string Camel(string wireName)
    {
        var pascal = Pascal(wireName);
        return char.ToLowerInvariant(pascal[0]) + pascal.Substring(1);
    }

    /// <summary>A name of words that are already in PascalCase.</summary>
    /// <param name="words">The words, perhaps none.</param>
    /// <returns>An identifier.</returns>
    public static string Join(IEnumerable<string> words) => Join(words, "N");

    /// <summary>Whether a name written by a person may stand in code as it is.</summary>
    /// <param name="name">E.g. the value of <c>x-csharp-name</c>.</param>
    /// <returns>True for an ASCII letter followed by letters, digits and underscores that is no keyword, no alias of emitted files and not too long.</returns>
    public static bool IsIdentifier(string name) => IsWord(name) && !ReservedNames.OfFiles.Contains(name);

    /// <summary>Whether a text is identifiers with dots between, as a namespace or full type name is.</summary>
    /// <param name="name">E.g. the namespace given by the project.</param>
    /// <returns>True if every part is an identifier.</returns>
    public static bool IsDotted(string name) => name.Split('.').All(IsWord);

    /// <summary>A name whose words all in capitals stay so.</summary>
    /// <param name="wireName">The name on the wire.</param>
    /// <returns>An identifier.</returns>
    internal static string Loud(string wireName) => Join(NameWords.Of(wireName, keepsCapitals: true), "N");

    /// <summary>Whether a name needs no cutting.</summary>
    /// <param name="name">A name.</param>
    /// <returns>True up to 120 characters.</returns>
    internal static bool IsShort(string name) => name.Length <= LongestName;

    private static bool IsWord(string name) =>
        name.Length is > 0 and <= LongestName
        && IsAsciiLetter(name[0])
        && name.All(character => IsAsciiLetter(character) || character is (>= '0' and <= '9') or '_')
        && !CSharpKeywords.Contains(name);

    private static bool IsAsciiLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static string Pascal(string wireName, string digitPrefix)
    {
        var name = Join(NameWords.Of(wireName), digitPrefix);
        return name.Length <= LongestName ? name : Shorten(name, wireName);
    }

    private static string Join(IEnumerable<string> words, string digitPrefix)
    {
        var name = new StringBuilder();
        foreach (var word in words)
        {
            if (name.Length == 0 && char.IsDigit(word[0]))
            {
                name.Append(digitPrefix);
            }
            else if (name.Length > 0 && char.IsDigit(word[0]) && char.IsDigit(name[name.Length - 1]))
            {
                name.Append('_');
            }

            name.Append(word);
        }

        return name.Length == 0 ? "Empty" : name.ToString();
    }

    private static string Shorten(string name, string wireName)
    {
        var hash = StableHash.Of(wireName);
        var kept = name.Substring(0, LongestName - hash.Length - 1);
        return char.IsHighSurrogate(kept[kept.Length - 1]) ? kept.Substring(0, kept.Length - 1) + "_" + hash : kept + "_" + hash;
    }
}
