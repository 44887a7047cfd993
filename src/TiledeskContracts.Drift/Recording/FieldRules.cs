using System.Text.RegularExpressions;

namespace TiledeskContracts.Drift.Recording;

/// <summary>What the names of fields, parameters and headers say of their values.</summary>
internal static partial class FieldRules
{
    /// <summary>Whether whatever stands there is a secret.</summary>
    /// <param name="name">The name.</param>
    public static bool IsSecret(string name) => Secret().IsMatch(name);

    /// <summary>Whether it is the name of a person.</summary>
    /// <param name="name">The name.</param>
    public static bool IsPersonName(string name) => Person().IsMatch(name);

    /// <summary>Whether numbers there, and dates, tell of a person: where, when born.</summary>
    /// <param name="name">The name.</param>
    public static bool IsPersonal(string name) => Personal().IsMatch(name);

    /// <summary>Whether numbers there are times, durations, sizes or counts.</summary>
    /// <param name="name">The name.</param>
    public static bool IsMeasure(string name) => Measure().IsMatch(name);

    [GeneratedRegex("pass(word|wd|phrase)?$|passw|secret|token|api_?-?key|authori[sz]ation|cookie|session|credential|jwt|signature|otp$|(otp|verification|security|confirmation|activation|recovery|login)[_-]?codes?$|(^|[_-]|(?-i:(?<=[a-z0-9])(?=[A-Z])))(pin|cvv2?|cvc2?)([_-]?code)?$|private|hash$|salt$|nonce|csrf|bearer", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Secret();

    [GeneratedRegex("(first|last|full|nick|user|display|given|family|sur|middle|sender|maiden)_?-?name", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Person();

    [GeneratedRegex("birth|dob$|^lat|^lon|^lng|coordinates|geo|phone|mobile|fax|ssn|iban|card|account_?number|tax|(^|[_-]|(?-i:(?<=[a-z0-9])(?=[A-Z])))zip([_-]?code)?$|postal|post_?code", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Personal();

    [GeneratedRegex("(_?at|At|[Dd]ate|[Tt]ime|[Dd]uration|[Cc]ount|[Ss]ize|[Ll]imit|[Tt]otal|[Ll]ength|[Mm]s|[Ss]econds)$", RegexOptions.CultureInvariant)]
    private static partial Regex Measure();
}
