using System.Collections;
using System.Diagnostics;
using System.Net;
using System.Reflection;
using System.Text;
using System.Text.Json;

using TiledeskContracts.Http;
using TiledeskContracts.Runtime.Tests.Http;

namespace TiledeskContracts.Runtime.Tests.Telemetry;

/// <summary>Looks for the secret in all that a client says, whatever happens to the call.</summary>
[Collection(nameof(Watch))]
public sealed class SecretTests
{
    private const string Secret = "s3cr3t+päss/word=";
    private const string Key = "k3y-of-the-d00r";

    private static readonly Dictionary<string, Func<ApiCredential>> _credentials = new(StringComparer.Ordinal)
    {
        ["basic"] = static () => ApiCredential.Basic("boss", Secret),
        ["scheme"] = static () => ApiCredential.Scheme("JWT", Key),
        ["header"] = static () => ApiCredential.Header("X-Api-Key", Key),
        ["query"] = static () => ApiCredential.Query("api_key", Secret),
        ["cookie"] = static () => ApiCredential.Cookie("session", Secret),
        ["callback"] = static () => ApiCredential.FromCallback(static _ => new(ApiCredential.Scheme("JWT", Key))),
        ["sign-in"] = static () => ApiCredential.SignIn("/auth/signin", new Dictionary<string, string> { ["email"] = "boss", ["password"] = Secret }, "JWT"),
        ["all"] = static () => ApiCredential.All(ApiCredential.Header("X-Api-Key", Key), ApiCredential.Basic("boss", Secret)),
    };

    public static TheoryData<string, int> Cases { get; } = [.. _credentials.Keys.SelectMany(static kind => new[] { 200, 302, 400, 401, 403, 422, 500, 0 }.Select(status => (kind, status)))];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task AnyCredential_WhateverHappens_IsNowhereToBeFound(string kind, int status)
    {
        using var watch = new Watch("/secrets");
        using var server = new StubServer((request, _) => Task.FromResult(EchoOf(request, status)));
        var options = new ApiClientOptions { Credential = _credentials[kind](), LoggerFactory = watch };

        var exception = await Record.ExceptionAsync(() => server.Connect(options).Start(new ApiOperation("any", "GET", "/secrets"), null)
            .SendAsync<JsonElement, TiledeskContracts.Json.JsonElementCodec>(TestContext.Current.CancellationToken));

        Assert.Equal(status == 200 && kind != "sign-in", exception is null);
        Assert.NotEmpty(watch.Entries);
        AssertSilent($"{TextOf(exception)}\n{watch.Everything()}");
    }

    [Fact]
    public void AnyCredential_ShownOrSerialised_ShowsNothing()
    {
        foreach (var credential in _credentials.Values.Select(static make => make()))
        {
            var options = new ApiClientOptions { Credential = credential };
            var display = typeof(ApiCredential).GetCustomAttribute<DebuggerDisplayAttribute>()!.Value;
            var proxy = Type.GetType(typeof(ApiCredential).GetCustomAttribute<DebuggerTypeProxyAttribute>()!.ProxyTypeName)!;

            Assert.Equal("{ToString(),nq}", display);
            Assert.Empty(proxy.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic));
            Assert.Empty(proxy.GetProperties());
            AssertSilent($"{credential} {options} {JsonSerializer.Serialize(credential)} {JsonSerializer.Serialize((object)credential)} {JsonSerializer.Serialize(options)}");
        }
    }

    [Fact]
    public void Search_FindsWhatItLooksFor() =>
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(static () => AssertSilent($"header {Convert.ToBase64String(Encoding.UTF8.GetBytes($"boss:{Secret}"))}"));

    private static HttpResponseMessage EchoOf(HttpRequestMessage request, int status)
    {
        if (status == 0)
        {
            throw new HttpRequestException(HttpRequestError.ConnectionError, "refused");
        }

        // Servers repeat what they did not like, in all places and spellings.
        var heard = $"{request.RequestUri} {WebUtility.UrlDecode(request.RequestUri!.Query)} {request.Headers}";
        var basic = request.Headers.Authorization is { Scheme: "Basic", Parameter: { } parameter } ? Encoding.UTF8.GetString(Convert.FromBase64String(parameter)) : "";
        var body = request.Content is null ? "" : request.Content.ReadAsStringAsync().GetAwaiter().GetResult();
        var answer = JsonSerializer.Serialize(new { msg = $"{heard} {basic} {body} {(request.Content is null ? "" : Secret)}", errors = new[] { new { msg = $"bad {heard} {basic}", param = "x" } } });
        return new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(answer, Encoding.UTF8, "application/json"), ReasonPhrase = "Bad" };
    }

    private static string TextOf(Exception? exception)
    {
        var text = new StringBuilder();
        for (var inner = exception; inner is not null; inner = inner.InnerException)
        {
            text.AppendLine(inner.ToString()).AppendLine(inner.Message).AppendLine(inner.Source).AppendLine(inner.HelpLink);
            foreach (DictionaryEntry entry in inner.Data)
            {
                text.AppendLine($"{entry.Key} {entry.Value}");
            }
        }

        return text.ToString();
    }

    private static void AssertSilent(string text)
    {
        string[] spellings =
        [
            Secret, Key, Uri.EscapeDataString(Secret), JsonSerializer.Serialize(Secret).Trim('"'),
            Convert.ToBase64String(Encoding.UTF8.GetBytes($"boss:{Secret}")), Secret[..6], Key[..6],
        ];
        Assert.All(spellings, spelling => Assert.DoesNotContain(spelling, text, StringComparison.OrdinalIgnoreCase));
    }
}
