using System.Net;
using System.Text;
using System.Text.Json;

namespace TiledeskContracts.Drift.Tests.Tool;

/// <summary>The command <c>record</c>.</summary>
public sealed class RecordTests : IDisposable
{
    private const string Contract = """
        openapi: 3.0.3
        info: {title: T, version: '1', description: Ids of a group begin with group and a dash.}
        paths:
          /{shop}/pets/{id}:
            parameters: [{$ref: '#/components/parameters/Shop'}, {name: id, in: path, required: true, schema: {type: string}}]
            get: {operationId: getPet, responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}}
          /{shop}/pets:
            parameters: [{$ref: '#/components/parameters/Shop'}]
            get: {operationId: listPets, responses: {'200': {description: d, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}}}}
        components:
          parameters:
            Shop: {name: shop, in: path, required: true, x-client-parameter: true, schema: {type: string}}
          schemas:
            Pet:
              type: object
              required: [id]
              properties:
                id: {type: string}
                firstName: {type: string}
                note: {type: string}
                kind: {type: string, enum: [cat, dog, available]}
                owner: {type: string, format: email}
                born: {type: string, format: date}
                seenAt: {type: string, format: date-time}
                count: {type: integer}
                phone: {type: string}
                site: {type: string, format: uri}
                host: {type: string}
                token: {type: string}
        """;

    private const string Id = "group-6b01633a09cc3e560e37285a-0123456789abcdef0123456789abcdef";

    private readonly ToolRun _run = new();
    private string _pet = $$"""{"id":"{{Id}}","firstName":"Rex","note":"call jo@example.org","kind":"cat","owner":"jo@example.org","born":"2020-02-02","seenAt":"2026-11-22T01:02:03.004Z","count":3,"phone":"+39 055 1234567","site":"https://shop.example.org/x","host":"10.1.2.3","token":"s3cr3t-value","odd":"cow"}""";

    public RecordTests()
    {
        _run.Add("api.yaml", Contract);
        _run.Variables["TILEDESK_EMAIL"] = "jo@example.org";
        _run.Variables["TILEDESK_PASSWORD"] = "hunter2-hush";
        _run.Server = request => request.RequestUri!.AbsolutePath.EndsWith("/pets", StringComparison.Ordinal) ? Answer($"[{_pet}]") : Answer(_pet);
    }

    [Fact]
    public async Task Recordings_HoldNothingThatIsNotHarmless_AndKeepReferences()
    {
        Assert.Equal(0, await RecordAsync());

        Assert.Equal("""
            {"operation":"getPet","case":"call 2","actor":"caller","apiVersion":null,"request":{"method":"GET","path":"/Text-1/pets/group-000000000000000000000001-00000000000000000000000000000002","query":{},"headers":{"accept":"application/json","authorization":"Basic"},"body":null},"response":{"status":200,"headers":{"set-cookie":"REDACTED","content-type":"application/json; charset=utf-8"},"bodyKind":"json","body":{"id":"group-000000000000000000000001-00000000000000000000000000000002","firstName":"Name 1","note":"Text 2","kind":"cat","owner":"user1@example.com","born":"2020-02-02","seenAt":"2026-11-22T01:02:03.004Z","count":3,"phone":"+10000000001","site":"https://example.com/1","host":"192.0.2.2","token":"REDACTED","undocumented1":"Text 3"}},"server":null}

            """.ReplaceLineEndings("\n"), Read("getPet/0002.json"));
    }

    [Fact]
    public async Task List_NamesTheFiles()
    {
        await RecordAsync();

        using var index = JsonDocument.Parse(Read("index.json"));
        Assert.Equal(["listPets/0001.json", "getPet/0002.json"], index.RootElement.EnumerateArray().Select(static row => row.GetProperty("file").GetString()));
        Assert.Equal("/{shop}/pets/{id}", index.RootElement[1].GetProperty("pathTemplate").GetString());
    }

    [Fact]
    public async Task Recordings_DifferAsTheServerDoes()
    {
        _pet = """{"id":7,"firstName":null,"born":"yesterday","seenAt":"2026-11-22T01:02:03Z","kind":"cow","count":"3","owner":"jo@example.org","site":"https://example.org","odd":1}""";
        await _run.RunAsync("", [.. Arguments("probe"), "--format", "json"]);
        var probed = Findings();
        await RecordAsync("--keep-field", "odd");

        await _run.RunAsync("", "check", "api.yaml", "out", "--format", "json");

        Assert.Equal(probed, Findings());
        Assert.Contains("DRF3009 getPet 200 $.kind", probed);
    }

    [Theory]
    [InlineData("text/html; charset=utf-8", "<h1>jo</h1>", "text", "\"REDACTED\"")]
    [InlineData("text/plain", "Unauthorized", "text", "\"Unauthorized\"")]
    [InlineData("application/json", "{\"id\":", "broken", "\"REDACTED\"")]
    [InlineData("application/json", "", "empty", "null")]
    public async Task BodiesThatAreNoJson_KeepNothingButPhrases(string contentType, string body, string kind, string expected)
    {
        _run.Server = _ => Answer(body, contentType);

        await RecordAsync();

        Assert.Contains($"\"bodyKind\":\"{kind}\",\"body\":{expected}", Read("listPets/0001.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task HalvesOfCharacters_AreReplacedAsAllTexts()
    {
        _run.Server = static _ => Answer("""[{"id":"a\ud83d","x\ud83d":"b\ude00","token":"hush-hush-1\ud83d","count":1}]""");

        Assert.Equal(0, await RecordAsync());
        Assert.Contains("\"body\":[{\"id\":\"Text 2\",\"undocumented1\":\"Text 3\",\"token\":\"REDACTED\",\"count\":1}]", Read("listPets/0001.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TextOfTheContract_DoesNotSteerTheTerminal()
    {
        _run.Add("api.yaml", Contract.Replace("operationId: listPets", "operationId: \"list\\u202EPets\"", StringComparison.Ordinal));

        await RecordAsync();

        Assert.Contains("list\uFFFDPets answered 200 (1).", _run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pin")]
    [InlineData("userPin")]
    [InlineData("cvv")]
    [InlineData("cardCvc")]
    [InlineData("verificationCode")]
    [InlineData("otp_code")]
    [InlineData("securityCode")]
    public async Task FieldsOfCredentials_AreSecret(string field)
    {
        _pet = $$"""{"id":"a","{{field}}":"4711","inside":[{"{{field}}":4711}]}""";

        await RecordAsync("--keep-field", field);

        Assert.Contains($"\"{field}\":\"REDACTED\"", Read("listPets/0001.json"), StringComparison.Ordinal);
        Assert.DoesNotContain("4711", Read("listPets/0001.json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zip")]
    [InlineData("zipCode")]
    [InlineData("postalCode")]
    [InlineData("postal_code")]
    public async Task FieldsOfPlaces_AreReplaced(string field)
    {
        _pet = $$"""{"id":"a","{{field}}":"50121"}""";

        await RecordAsync("--keep-field", field);

        Assert.DoesNotContain("50121", Read("listPets/0001.json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("shopping")]
    [InlineData("statusCode")]
    [InlineData("typing")]
    [InlineData("zipped")]
    public async Task FieldsThatOnlySoundSo_AreKept(string field)
    {
        _pet = $$"""{"id":"a","{{field}}":"4711"}""";

        await RecordAsync("--keep-field", field);

        Assert.Contains($"\"{field}\":\"4711\"", Read("listPets/0001.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task CallsWithoutAnswer_AreRecordedAsSuch()
    {
        _run.Server = static _ => throw new TaskCanceledException();

        await RecordAsync();

        Assert.Contains("\"response\":{\"status\":null,\"headers\":{},\"bodyKind\":\"none\",\"body\":null,\"timedOut\":true}", Read("listPets/0001.json"), StringComparison.Ordinal);
    }

    // The contract names the password as a value, so that rules keep it; the last scan does not.
    [Fact]
    public async Task SecretThatRulesKeep_StopsTheRun_BeforeAnythingIsWritten()
    {
        _run.Variables["TILEDESK_PASSWORD"] = "available";
        _pet = """{"id":"a","kind":"available"}""";

        Assert.Equal(3, await RecordAsync());
        Assert.StartsWith("call 1 (listPets) would be recorded with a secret of this run, although every rule was applied. Nothing was written.", _run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("available", _run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_run.Folder, "out")));
    }

    [Fact]
    public async Task FieldThatIsKept_MayNotCarryASecret()
    {
        _pet = """{"id":"a","hunter2-hush":1}""";

        Assert.Equal(3, await RecordAsync("--keep-field", "hunter2-hush"));
        Assert.False(Directory.Exists(Path.Combine(_run.Folder, "out")));
    }

    [Fact]
    public async Task ShortPassword_IsRefused_BeforeAnyCall()
    {
        _run.Server = null;
        _run.Variables["TILEDESK_PASSWORD"] = "abc";

        Assert.Equal(2, await RecordAsync());
        Assert.StartsWith("A credential of fewer than 6 characters cannot be told from ordinary text", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FolderWithFiles_IsLeftAlone()
    {
        _run.Server = null;
        _run.Add("out/mine.txt", "mine");

        Assert.Equal(2, await RecordAsync());
        Assert.Equal("--output out: the folder is not empty. Name another one.\n", _run.Error.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Har_BecomesRecordings_WithoutItsSecrets()
    {
        _run.Server = null;
        _run.Variables.Clear();
        _run.Add("x.har", """
            {"log":{"entries":[
              {"request":{"method":"GET","url":"https://api.example.com/s/pets/p%2F1?token=q9-secret","headers":[{"name":"Authorization","value":"Bearer abcdefgh12345"},{"name":"Cookie","value":"sid=cookie-12345"}],"queryString":[{"name":"token","value":"q9-secret"}]},
               "response":{"status":200,"headers":[{"name":"Set-Cookie","value":"sid=cookie-67890; Path=/"}],"content":{"mimeType":"application/json","text":"{\"id\":\"p/1\",\"note\":\"cookie-12345\"}"}}},
              {"request":{"method":"POST","url":"https://api.example.com/login","headers":[],"queryString":[],"postData":{"mimeType":"application/json","text":"{\"password\":\"open sesame 1\"}"}},
               "response":{"status":302,"headers":[],"content":{"mimeType":"text/plain","text":"open sesame 1"}}}]}}
            """);

        Assert.Equal(0, await _run.RunAsync("", "record", "api.yaml", "--from", "x.har", "--output", "out"));

        Assert.Contains("\"path\":\"/Text-1/pets/Text-2\",\"query\":{\"undocumented1\":\"REDACTED\"},\"headers\":{\"authorization\":\"Bearer\"}", Read("getPet/0001.json").Replace("\"token\"", "\"undocumented1\"", StringComparison.Ordinal), StringComparison.Ordinal);
        var all = Read("getPet/0001.json") + Read("other/0002.json") + Read("index.json");
        foreach (var secret in new[] { "abcdefgh", "cookie-", "q9-secret", "sesame", "login", "p/1" })
        {
            Assert.DoesNotContain(secret, all, StringComparison.Ordinal);
        }
    }

    public void Dispose() => _run.Dispose();

    private static string[] Arguments(string command) => [command, "api.yaml", "--base-url", "https://api.example.com", "--project", "my shop"];

    private static HttpResponseMessage Answer(string body, string contentType = "application/json; charset=utf-8")
    {
        var response = new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        response.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        response.Headers.TryAddWithoutValidation("Set-Cookie", "sid=1; HttpOnly");
        response.Headers.TryAddWithoutValidation("X-Request-Id", "abc");
        return response;
    }

    private Task<int> RecordAsync(params string[] arguments) => _run.RunAsync("", [.. Arguments("record"), "--output", "out", .. arguments]);

    private string Read(string path) => File.ReadAllText(Path.Combine(_run.Folder, "out", path));

    private List<string> Findings()
    {
        using var report = JsonDocument.Parse(_run.Output);
        return [.. report.RootElement.GetProperty("findings").EnumerateArray().Select(static one => $"{one.GetProperty("rule")} {one.GetProperty("operation")} {one.GetProperty("where")}")];
    }
}
