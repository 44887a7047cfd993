using System.Net;
using System.Text;
using System.Text.Json;

using TiledeskContracts.Http;

namespace TiledeskContracts.Runtime.Tests.Http;

/// <summary>Gives out tokens, and answers only to the last of them.</summary>
internal sealed class SignInServer : HttpMessageHandler
{
    private readonly Lock _lock = new();
    private string _valid = "";

    public int SignIns { get; private set; }

    public List<string> Sent { get; } = [];

    /// <summary>Gets or sets when a token runs out; null for one that does not say.</summary>
    public DateTimeOffset? Expiry { get; set; }

    /// <summary>Gets or sets what a sign-in waits for.</summary>
    public Task Gate { get; set; } = Task.CompletedTask;

    public Func<HttpRequestMessage, HttpResponseMessage?> SignIn { get; set; } = static _ => null;

    public ApiConnection Connect(ApiCredential? credential = null, FakeTime? time = null, string baseAddress = "https://api.example.com/v3") => new(
        new()
        {
            BaseAddress = new Uri(baseAddress),
            Credential = credential ?? Credential(),
            TimeProvider = time ?? new FakeTime(),
        },
        new HttpClient(this, disposeHandler: false),
        null);

    public static ApiCredential Credential(string password = "s3cr3t-päss") =>
        ApiCredential.SignIn("/auth/signin", new Dictionary<string, string> { ["email"] = "boss@example.com", ["password"] = password }, "JWT");

    /// <summary>From now on the token is refused.</summary>
    public void Revoke() => _valid = "";

    public static string Token(int number, DateTimeOffset? expiry)
    {
        var payload = expiry is { } at ? $"{{\"n\":{number},\"exp\":{at.ToUnixTimeSeconds()}}}" : $"{{\"n\":{number}}}";
        return $"e30.{Convert.ToBase64String(Encoding.UTF8.GetBytes(payload)).TrimEnd('=').Replace('+', '-').Replace('/', '_')}.c2ln";
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        var authorization = request.Headers.Authorization?.ToString();
        lock (_lock)
        {
            Sent.Add($"{request.Method} {request.RequestUri} {authorization} {body}".Trim());
        }

        if (!request.RequestUri!.AbsolutePath.EndsWith("/auth/signin", StringComparison.Ordinal))
        {
            return Answer(authorization == $"JWT {_valid}" ? 200 : 401, "{}");
        }

        await Gate.WaitAsync(cancellationToken);
        lock (_lock)
        {
            SignIns++;
        }

        if (SignIn(request) is { } other)
        {
            return other;
        }

        _valid = Token(SignIns, Expiry);
        return Answer(200, JsonSerializer.Serialize(new Dictionary<string, object> { ["success"] = true, ["token"] = $"JWT {_valid}" }));
    }

    public static HttpResponseMessage Answer(int status, string body) =>
        new((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
}
