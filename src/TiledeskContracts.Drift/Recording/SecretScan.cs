using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using TiledeskContracts.Drift.Live;

namespace TiledeskContracts.Drift.Recording;

/// <summary>Looks through what is to be written for secrets that the run knows, in any spelling, and for what looks like one.</summary>
internal sealed partial class SecretScan
{
    /// <summary>Shorter ones stand in ordinary text.</summary>
    public const int ShortestSecret = 6;

    private static readonly HashSet<string> _schemes = new(StringComparer.OrdinalIgnoreCase) { "Basic", "Bearer", "JWT", "Digest", "Token" };

    private readonly HashSet<string> _spellings = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes a scan.</summary>
    /// <param name="credential">What calls were authorised with.</param>
    /// <exception cref="UsageException">A secret is too short to be told from ordinary text.</exception>
    public SecretScan(Credential credential)
    {
        foreach (var secret in credential.Secrets.Where(static secret => !_schemes.Contains(secret)))
        {
            if (secret.Length < ShortestSecret)
            {
                throw new UsageException($"A credential of fewer than {ShortestSecret} characters cannot be told from ordinary text, so nothing is recorded. Use another account.");
            }

            Add(secret);
        }
    }

    /// <summary>Learns the secrets that an exchange carries in headers and in fields that say so.</summary>
    /// <param name="exchange">The exchange.</param>
    /// <param name="vocabulary">What is no secret, for the contract says it.</param>
    public void Learn(RawExchange exchange, Vocabulary vocabulary)
    {
        var found = exchange.RequestHeaders.Concat(exchange.Headers)
            .Where(static header => FieldRules.IsSecret(header.Key))
            .SelectMany(static header => (header.Value ?? "").Split(' ', ';', '=', ','))
            .Concat(exchange.Query.Where(static one => FieldRules.IsSecret(one.Key)).Select(static one => one.Value ?? ""));
        foreach (var body in new[] { exchange.RequestBody, exchange.Body })
        {
            found = found.Concat(FieldsOf(body));
        }

        // Attributes of cookies and the like are words; secrets are longer, and no words.
        foreach (var secret in found.Where(one => one.Length >= 8 && one.Any(static letter => !char.IsAsciiLetter(letter)) && !vocabulary.HasValue(one) && !DateTimeOffset.TryParse(one, CultureInfo.InvariantCulture, out _)))
        {
            Add(secret);
        }
    }

    /// <summary>What is wrong with a text that is to be written; null for nothing.</summary>
    /// <param name="text">The text.</param>
    public string? Fault(string text) =>
        _spellings.Any(spelling => text.Contains(spelling, StringComparison.OrdinalIgnoreCase)) ? "a secret of this run"
        : Token().IsMatch(text) ? "what looks like a token"
        : Mail().Matches(text).Any(static mail => !mail.Value.EndsWith("@example.com", StringComparison.Ordinal)) ? "what looks like an e-mail address"
        : null;

    private static List<string> FieldsOf(string? body)
    {
        using var document = WireJson.Parse(body);
        return document is null ? [] : [.. Fields("", document.RootElement)];
    }

    private static IEnumerable<string> Fields(string field, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => Fields(FieldRules.IsSecret(field) ? field : member.Name, member.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(item => Fields(field, item)),
        JsonValueKind.String when FieldRules.IsSecret(field) => [value.GetString()!],
        _ => [],
    };

    private void Add(string secret)
    {
        var bytes = Encoding.UTF8.GetBytes(secret);
        var base64 = Convert.ToBase64String(bytes).TrimEnd('=');
        string[] carried = [Encoding.UTF8.GetString(bytes), JavaScriptEncoder.Default.Encode(secret), JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(secret), Uri.EscapeDataString(secret), Convert.ToHexString(bytes), base64, base64.Replace('+', '-').Replace('/', '_')];

        // As servers spell it, and that as a recording writes it.
        _spellings.UnionWith(carried.Concat(carried.Select(JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode)));
    }

    [GeneratedRegex(@"eyJ[A-Za-z0-9_-]{8,}|\b(Bearer|JWT|Basic) [A-Za-z0-9+/=_.-]{8,}", RegexOptions.CultureInvariant)]
    private static partial Regex Token();

    [GeneratedRegex(@"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+", RegexOptions.CultureInvariant)]
    private static partial Regex Mail();
}
