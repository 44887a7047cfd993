using System.Text;
using System.Text.Encodings.Web;
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

    private static readonly ContractSide _contract = Load();

    private static readonly Vocabulary _vocabulary = new(_contract, []);

    private static readonly Vocabulary _ofNumbers = new(_contract, ["phone", "note", "token", "lat", "x", "pin", "list"]);

    private static readonly Config _config = Config.QuickThrowOnFailure.WithMaxTest(3000).WithReplay(20261122UL, 23UL);

    // Nothing that a pseudonym or the contract might hold by chance.
    private static readonly Gen<string> _secrets =
        from length in Gen.Choose(6, 24)
        from units in Gen.Elements("abcXYZ0189 -_.:/\\\"'<>&=%@+äß漢".ToCharArray()).ArrayOf(length)
        from half in Gen.Elements("", "", "\ud83d", "\ude00")
        select "Zq" + new string(units) + half + "7";

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
                    from place in Gen.Choose(0, 17)
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

    // The names of fields stand for what a rule keeps.
    [Fact]
    public void KnownSecret_EvenWhereARuleKeepsIt_IsFound()
    {
        Check.One(_config.WithMaxTest(300), Prop.ForAll(_secrets.ToArbitrary(), _spellings.ToArbitrary(), static (secret, spelling) =>
        {
            var carried = Whole(spelling(secret));
            var isPlain = Spellings(secret).Any(known => carried.Contains(known, StringComparison.OrdinalIgnoreCase));
            var text = new RecordingText(new Vocabulary(_contract, [carried])).Of(Of(body: "{" + JsonSerializer.Serialize(carried) + ":1}"), "call 1");
            return !isPlain || new SecretScan(new Credential("Authorization", secret, [secret])).Fault(text) is not null;
        }));
    }

    [Fact]
    public void SecretOfAnExchange_WithHalfACharacter_IsLearnt()
    {
        var scan = new SecretScan(Credential.None);

        scan.Learn(Of(body: """{"x\ud83d":"a","token":"Zq-half\ud83d-7"}""", header: "Zq-raw\ud83d-7"), _vocabulary);

        Assert.Equal("a secret of this run", scan.Fault("""{"a":"Zq-half\uFFFD-7"}"""));
        Assert.Equal("a secret of this run", scan.Fault("{\"a\":\"Zq-half\uFFFD-7\"}"));
        Assert.Equal("a secret of this run", scan.Fault("{\"a\":\"Zq-raw\uFFFD-7\"}"));
    }

    private static RawExchange Exchange(string carried, string field, int place)
    {
        // A writer puts a whole character in the place of a half one; servers send halves.
        var json = JsonSerializer.Serialize(carried).Replace(@"\uFFFD", @"\ud83d", StringComparison.Ordinal);
        var raw = "\"" + carried.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
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
            13 => Of(body: $$"""{"{{field}}":{{raw}}}"""),
            14 => Of(body: "{" + raw + ":" + raw + "}"),
            15 => Of(path: "/p/requests/" + carried),
            16 => Of(sent: raw),
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
        var whole = Whole(secret);
        return [whole, Uri.EscapeDataString(secret), Convert.ToBase64String(bytes).TrimEnd('='), Convert.ToHexString(bytes), JsonEncodedText.Encode(whole).ToString(), JsonEncodedText.Encode(whole, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString()];
    }

    // What UTF-8 makes of it.
    private static string Whole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

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
