using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace TiledeskContracts.Drift.Recording;

/// <summary>Decides of every text whether it may be written. What no rule knows as harmless is replaced by a name of its kind.</summary>
/// <param name="vocabulary">What the contract itself says.</param>
/// <param name="names">The names.</param>
internal sealed partial class TextRules(Vocabulary vocabulary, Pseudonyms names)
{
    /// <summary>What stands for secrets.</summary>
    public const string Secret = "REDACTED";

    /// <summary>What is written in the place of a text.</summary>
    /// <param name="field">The name of the field, parameter or header.</param>
    /// <param name="text">The text.</param>
    public string Of(string field, string text)
    {
        if (FieldRules.IsSecret(field))
        {
            return Secret;
        }

        return IsHarmless(field, text) ? text : Id(text) ?? Contact(text) ?? Other(field, text);
    }

    /// <summary>What is written in the place of a number.</summary>
    /// <param name="field">The name of the field.</param>
    /// <param name="raw">The number as written.</param>
    public string OfNumber(string field, string raw)
    {
        var isFew = raw.Length <= 6 || (FieldRules.IsMeasure(field) && raw.Length <= 14);
        if (isFew && !FieldRules.IsSecret(field) && !FieldRules.IsPersonal(field))
        {
            return raw;
        }

        var isWhole = raw.All(static one => one is '-' or (>= '0' and <= '9'));
        return names.Of("number", raw, number => isWhole
            ? (raw.Length > 6 ? "1" + number.ToString(CultureInfo.InvariantCulture).PadLeft(Math.Min(raw.Length, 16) - 1, '0') : number.ToString(CultureInfo.InvariantCulture))
            : number.ToString(CultureInfo.InvariantCulture) + ".5");
    }

    /// <summary>What is written in the place of a field's or parameter's name.</summary>
    /// <param name="name">The name.</param>
    public string OfName(string name) => vocabulary.HasField(name) ? name : names.Of("name", name, static number => "undocumented" + Text(number));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private bool IsHarmless(string field, string text) => string.IsNullOrWhiteSpace(text)
        || vocabulary.HasValue(text)
        || (Moment().IsMatch(text) && !FieldRules.IsPersonal(field))
        || (text.Length <= 5 && text.All(char.IsAsciiDigit) && !FieldRules.IsPersonal(field));

    // Ids keep their form, so that a format still fits; words before them are kept if they are the contract's.
    private string? Id(string text)
    {
        if (!Ids().IsMatch(text))
        {
            return null;
        }

        var prefix = Prefix().Match(text).Value;
        if (prefix.Split('-', '_').Any(word => word.Length > 0 && !vocabulary.HasWord(word)))
        {
            return null;
        }

        return prefix + Digits().Replace(text[prefix.Length..], part => names.Hex(part.Value));
    }

    private string? Contact(string text)
    {
        if (text.Contains('@', StringComparison.Ordinal) && Mail().IsMatch(text))
        {
            return names.Of("mail", text, static number => $"user{Text(number)}@example.com");
        }

        if (text.Contains('.', StringComparison.Ordinal) && IPAddress.TryParse(text, out _))
        {
            return names.Of("address", text, static number => $"192.0.2.{Text(number % 254 + 1)}");
        }

        if (Phone().IsMatch(text))
        {
            return names.Of("phone", text, static number => "+1" + Text(number).PadLeft(10, '0'));
        }

        return Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" or "ws" or "wss"
            ? names.Of("uri", text, static number => $"https://example.com/{Text(number)}")
            : null;
    }

    private string Other(string field, string text) => FieldRules.IsPersonName(field)
        ? names.Of("person", text, static number => "Name " + Text(number))
        : names.Of("text", text, static number => "Text " + Text(number));

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?)?$|^\d{2}/\d{2}/\d{4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Moment();

    [GeneratedRegex("^([a-z]{2,20}[-_]){0,4}([0-9a-f]{24}|[0-9a-f]{32}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(-([0-9a-f]{24}|[0-9a-f]{32}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Ids();

    [GeneratedRegex("^([a-z]{2,20}[-_])*(?=[0-9a-f]{8})", RegexOptions.CultureInvariant)]
    private static partial Regex Prefix();

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{24,32}", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"^[^@\s]+@[^@\s]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Mail();

    [GeneratedRegex(@"^\+?[\d\s().\-/]{6,24}$", RegexOptions.CultureInvariant)]
    private static partial Regex Phone();
}
