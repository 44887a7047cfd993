using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TiledeskContracts.Runtime.Tests.Json;
using TiledeskContracts.V3;

namespace TiledeskContracts.Contract.Tests.Users;

/// <summary>Models as bodies and results of a user's own ASP.NET Core endpoints.</summary>
public sealed class EndpointTests : IAsyncLifetime
{
    private WebApplication _app = null!;
    private HttpClient _http = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddProblemDetails();
        builder.Services.ConfigureHttpJsonOptions(static options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, ShiftJson.Default));
        _app = builder.Build();
        _app.UseStatusCodePages();
        _app.MapPost("/request", static (Request request) => request);
        _app.MapPost("/status", static (Request request) => request.Status);
        _app.MapPost("/maybe", static (Request? request) => TypedResults.Ok(request));
        _app.MapPost("/page", static (RequestList page) => TypedResults.Json(page));
        _app.MapPost("/list", static (List<Request> requests) => requests);
        _app.MapPost("/shift", static (Shift shift) => shift);
        _app.MapPost("/waiting", static (Shift shift) => Lazily(shift.Waiting));
        await _app.StartAsync(Token);
        _http = new HttpClient { BaseAddress = new Uri(_app.Urls.Single()) };
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.DisposeAsync();
    }

    [Fact]
    public async Task Model_AsBodyAndResult_IsTheSameValue()
    {
        foreach (var text in Bodies.Requests)
        {
            AssertSame(text, await PostAsync("/request", text));
            AssertSame(text, await PostAsync("/maybe", text));
        }

        foreach (var text in Bodies.Pages)
        {
            AssertSame(text, await PostAsync("/page", text));
        }
    }

    [Fact]
    public async Task Models_InListsAndUsersTypes_AreTheSameValues()
    {
        var list = $"[{string.Join(',', Bodies.Requests)}]";

        AssertSame(list, await PostAsync("/list", list));
        AssertSame(list, await PostAsync("/waiting", $"{{\"waiting\":{list}}}"));
    }

    [Fact]
    public async Task OpenEnums_AreTheirValues()
    {
        Assert.Equal("777", await PostAsync("/status", Bodies.Odd));
        AssertSame("""{"status":100,"former":2,"priority":"odd"}""", Part(await PostAsync("/shift", """{"status":100,"former":2,"priority":"odd"}"""), "status", "former", "priority"));
    }

    [Theory]
    [InlineData("/request", "{\"_id\":\"a\"")]
    [InlineData("/request", "{\"_id\":\"\\ud83d\"}")]
    [InlineData("/request", "{\"x\":\"\\ud83d\"}")]
    [InlineData("/request", "[]")]
    [InlineData("/request", "7")]
    [InlineData("/list", "[{\"_id\":\"a\",}]")]
    [InlineData("/shift", "{\"current\":[]}")]
    public async Task Body_NoModel_IsABadRequest(string path, string text)
    {
        using var answer = await _http.PostAsync(path, Json(text), Token);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Model_ByHttpClientJson_IsTheSameValue()
    {
        using var answer = await _http.PostAsJsonAsync("/request", JsonSerializer.Deserialize<Request>(Bodies.Odd), Token);

        AssertSame(Bodies.Odd, JsonSerializer.Serialize(await answer.Content.ReadFromJsonAsync<Request>(Token)));
    }

    private static async IAsyncEnumerable<Request> Lazily(List<Request> requests)
    {
        foreach (var request in requests)
        {
            await Task.Yield();
            yield return request;
        }
    }

    private static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");

    private static string Part(string text, params string[] names)
    {
        using var document = JsonDocument.Parse(text);
        return $"{{{string.Join(',', names.Select(name => $"\"{name}\":{document.RootElement.GetProperty(name).GetRawText()}"))}}}";
    }

    private static void AssertSame(string expected, string actual) => Assert.True(JsonValue.AreEqual(expected, actual), $"expected: {expected}\nwritten:  {actual}");

    private async Task<string> PostAsync(string path, string text)
    {
        using var answer = await _http.PostAsync(path, Json(text), Token);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(Token);
    }
}
