using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Drift.Contracts;
using TiledeskContracts.Drift.Live;
using TiledeskContracts.Drift.Recording;
using TiledeskContracts.Drift.Tests.Tool;

namespace TiledeskContracts.Drift.Tests.Recording;

/// <summary>Whatever an exchange holds, wherever and however spelled: what no rule knows as harmless is not in its recording.</summary>
public sealed class SecretLaws
{
    private static readonly string[] _fields = ["first_text", "subject", "attributes", "password", "token", "note", "email", "phone", "lead", "createdAt", "duration", "x"];

    private static readonly Vocabulary _vocabulary = new(Load(), []);

    private static readonly Vocabulary _ofNumbers = new(Load(), ["phone", "note", "token", "lat", "x", "pin", "list"]);

    private static readonly Config _config = Config.QuickThrowOnFailure.WithMaxTest(3000).WithReplay(20261122UL, 23UL);

    // Nothing that a pseudonym or the contract might hold by chance.
    private static readonly Gen<string> _secrets =
        from length in Gen.Choose(6, 24)
        from units in Gen.Elements("abcXYZ0189 -_.:/\\\"'<>&=%@+äß漢".ToCharArray()).ArrayOf(length)
        select "Zq" + new string(units) + "7";

    private static readonly Gen<Func<string, string>> _spellings = Gen.Elements<Func<string, string>>(
        static secret => secret,
        static secret => "please use " + secret + " today",
        static secret => Convert.ToBase64String(Encoding.UTF8.GetBytes(secret)),
        Uri.EscapeDataString,
        static secret => JsonSerializer.Serialize(new { inner = secret }),
        static secret => "eyJhbGciOiJIUzI1NiJ9." + Convert.ToBase64String(Encoding.UTF8.GetBytes(secret)) + ".c2lnbg",
        static secret => secret + "@example.org",
        static secret => "https://jo:" + Uri.EscapeDataString(secret) + "@example.org/?t=" + Uri.EscapeDataString(secret),
        static secret => "support-group-" + secret,
        static secret => "bot_" + Convert.ToHexString(Encoding.UTF8.GetBytes(secret)).ToLowerInvariant());

    [Fact]
    public void NoSecret_SurvivesAnywhere()
    {
        var cases = from secret in _secrets
                    from spelling in _spellings
                    from field in Gen.Elements(_fields)
                    from place in Gen.Choose(0, 13)
                    select (Secret: secret, Carried: spelling(secret), Field: field, Place: place);

        Check.One(_config, Prop.ForAll(cases.ToArbitrary(), static one =>
        {
            var text = new RecordingText(_vocabulary).Of(Exchange(one.Carried, one.Field, one.Place), "call 1");
            using var recording = JsonDocument.Parse(text);
            var all = string.Join('\n', Strings(recording.RootElement));
            return Spellings(one.Secret).All(spelling => !text.Contains(spelling, StringComparison.OrdinalIgnoreCase) && !all.Contains(spelling, StringComparison.OrdinalIgnoreCase));
        }));
    }

    [Fact]
    public void NoLongNumber_SurvivesAsPhoneIdOrSecret()
    {
        var cases = from digits in Gen.Choose(1_000_000, int.MaxValue)
                    from field in Gen.Elements("phone", "note", "token", "lat", "x", "pin")
                    select (digits, field);

        Check.One(_config, Prop.ForAll(cases.ToArbitrary(), static one =>
        {
            var number = one.digits.ToString(System.Globalization.CultureInfo.InvariantCulture);
            var body = $$"""{"{{one.field}}":{{number}},"list":[{{number}},"{{number}}","+{{number}}"]}""";
            return !new RecordingText(_ofNumbers).Of(Of(body: body), "call 1").Contains(number, StringComparison.Ordinal);
        }));
    }

    [Fact]
    public void KnownSecret_EvenWhereARuleKeepsIt_IsFound()
    {
        Check.One(_config, Prop.ForAll(_secrets.ToArbitrary(), _spellings.ToArbitrary(), static (secret, spelling) =>
        {
            var scan = new SecretScan(new Credential("Authorization", secret, [secret]));
            var carried = spelling(secret);
            var isPlain = Spellings(secret).Any(known => carried.Contains(known, StringComparison.OrdinalIgnoreCase));
            return !isPlain || scan.Fault(JsonSerializer.Serialize(new { a = carried })) is not null || scan.Fault(carried) is not null;
        }));
    }

    private static RawExchange Exchange(string carried, string field, int place)
    {
        var json = JsonSerializer.Serialize(carried);
        return place switch
        {
            0 => Of(body: $$"""{"{{field}}":{{json}}}"""),
            1 => Of(body: $$$"""{"a":[{"b":{"{{{field}}}":[[{{{json}}}]]}}]}"""),
            2 => Of(body: "{" + json + ":1}"),
            3 => Of(body: "{\"" + field + "\":{" + json + ":{\"x\":" + json + "}}}"),
            4 => Of(body: json),
            5 => Of(body: "{\"broken\":" + json),
            6 => Of(body: "<html>" + carried + "</html>", contentType: "text/html"),
            7 => Of(contentType: "application/json; boundary=" + carried),
            8 => Of(contentType: carried),
            9 => Of(path: "/p/requests/" + Uri.EscapeDataString(carried)),
            10 => Of(query: KeyValuePair.Create(field, (string?)carried)),
            11 => Of(query: KeyValuePair.Create(carried, (string?)"1")),
            12 => Of(sent: $$"""{"{{field}}":{{json}},"other":"{{field}}"}"""),
            _ => Of(header: carried),
        };
    }

    private static RawExchange Of(string body = "{}", string contentType = "application/json", string path = "/p/requests", KeyValuePair<string, string?>? query = null, string? sent = null, string? header = null) => new(
        "listRequests",
        "GET",
        "/{project_id}/requests",
        path,
        query is { } one ? [one] : [],
        header is null ? [] : [KeyValuePair.Create("authorization", (string?)header), KeyValuePair.Create("x-" + header, (string?)header), KeyValuePair.Create("cookie", (string?)header)],
        sent,
        200,
        header is null ? [KeyValuePair.Create("content-type", (string?)contentType)] : [.. new[] { "set-cookie", "location", "link", "www-authenticate", "retry-after", "x-ratelimit-limit", header }.Select(name => KeyValuePair.Create(name, (string?)header))],
        body);

    private static IEnumerable<string> Spellings(string secret)
    {
        var bytes = Encoding.UTF8.GetBytes(secret);
        return [secret, Uri.EscapeDataString(secret), Convert.ToBase64String(bytes).TrimEnd('='), Convert.ToHexString(bytes), JsonEncodedText.Encode(secret).ToString()];
    }

    private static IEnumerable<string> Strings(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(static member => Strings(member.Value).Prepend(member.Name)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Strings),
        JsonValueKind.String => [value.GetString()!],
        _ => [],
    };

    private static ContractSide Load() =>
        new ContractLoader(new Surroundings(TextReader.Null, TextWriter.Null, TextWriter.Null, Repository.Root, null, false)).Load("spec/tiledesk-v3.yaml", null, default);
}
