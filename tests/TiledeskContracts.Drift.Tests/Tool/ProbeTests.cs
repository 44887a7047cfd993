using System.Net;
using System.Text;

namespace TiledeskContracts.Drift.Tests.Tool;

/// <summary>The command <c>probe</c>.</summary>
public sealed class ProbeTests : IDisposable
{
    private const string Contract = """
        openapi: 3.0.3
        info: {title: T, version: '1'}
        paths:
          /{shop}/owners/{ownerId}/tags:
            parameters: [{$ref: '#/components/parameters/Shop'}, {name: ownerId, in: path, required: true, schema: {type: string}}]
            get: {operationId: listTags, responses: {'200': {description: d}, '404': {description: d}}}
          /{shop}/pets/{id}:
            parameters: [{$ref: '#/components/parameters/Shop'}, {name: id, in: path, required: true, schema: {type: string}}]
            get: {operationId: getPet, responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}}
            delete: {operationId: deletePet, responses: {'204': {description: d}}}
          /{shop}/pets:
            parameters: [{$ref: '#/components/parameters/Shop'}]
            get:
              operationId: listPets
              parameters: [{name: page, in: query, schema: {type: integer}}, {name: mode, in: query, required: true, schema: {type: string, enum: [all, some]}}]
              responses: {'200': {description: d, content: {application/json: {schema: {type: object, properties: {pets: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}}}}}
            post:
              operationId: addPet
              requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
              responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
        components:
          parameters:
            Shop: {name: shop, in: path, required: true, x-client-parameter: true, schema: {type: string}}
          schemas:
            Pet: {type: object, properties: {id: {type: string}, name: {type: string}}}
        """;

    private const string Orders = """
        openapi: 3.0.3
        info: {title: T, version: '1'}
        paths:
          /preferences: {put: {operationId: putPreference, responses: {'200': {description: d}}}}
          /preferences/{id}:
            parameters: [{name: id, in: path, required: true, schema: {type: string}}]
            delete: {operationId: deletePreference, responses: {'200': {description: d}}}
          /orders: {post: {operationId: addOrder, responses: {'200': {description: d}}}}
          /customers: {post: {operationId: addCustomer, responses: {'200': {description: d}}}}
          /customers/{customerId}:
            parameters: [{name: customerId, in: path, required: true, schema: {type: string}}]
            delete: {operationId: deleteCustomer, responses: {'200': {description: d}}}
        """;

    private readonly ToolRun _run = new();
    private readonly List<string> _calls = [];

    public ProbeTests()
    {
        _run.Add("api.yaml", Contract);
        _run.Add("pet.json", """{"name":"Rex"}""");
        _run.Variables["TILEDESK_EMAIL"] = "jo@example.org";
        _run.Variables["TILEDESK_PASSWORD"] = "hunter2-hush";
        _run.Server = Answer;
    }

    [Fact]
    public async Task SafeOperations_AreCalled_WithIdsOfEarlierAnswers()
    {
        Assert.Equal(0, await ProbeAsync());

        Assert.Equal(["GET /v1/s%201/pets?mode=all", "GET /v1/s%201/pets/p%2F1", "GET /v1/s%201/pets/p2"], _calls);
        Assert.Contains("listPets answered 200 (1).\ngetPet answered 200 (2).\n", _run.Output, StringComparison.Ordinal);
        Assert.Contains("listTags was not called: no answer gave ownerId; --parameter ownerId=VALUE does.", _run.Output, StringComparison.Ordinal);
        Assert.Contains("addPet was not called: POST may change things; --unsafe addPet calls it.", _run.Output, StringComparison.Ordinal);
        Assert.Contains("DRF3005 undocumented-field: 200 $.hidden A field that the contract does not name. 2 of 2, e.g. call 2, call 3", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_OfCredentialsAndAnswers_IsShown()
    {
        await ProbeAsync();
        await ProbeAsync("--format", "json");

        foreach (var secret in new[] { "jo@example.org", "hunter2", Convert.ToBase64String(Encoding.UTF8.GetBytes("jo@example.org:hunter2-hush")), "p2", "s 1", "quiet" })
        {
            Assert.DoesNotContain(secret, _run.Output + _run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Parameters_MayBeGiven()
    {
        await ProbeAsync("--parameter", "ownerId=o9", "--parameter", "page=2", "--samples", "1");

        Assert.Equal(["GET /v1/s%201/pets?page=2&mode=all", "GET /v1/s%201/owners/o9/tags", "GET /v1/s%201/pets/p%2F1"], _calls);
    }

    [Fact]
    public async Task UnsafeOperations_AreCalled_OnWhatTheProbeMade()
    {
        await ProbeAsync("--unsafe", "addPet", "--body", "addPet=pet.json", "--unsafe", "deletePet");

        Assert.Contains("POST /v1/s%201/pets", _calls);
        Assert.Equal("DELETE /v1/s%201/pets/made", _calls[^1]);
        Assert.Single(_calls, static call => call.StartsWith("DELETE", StringComparison.Ordinal));
    }

    [Fact]
    public async Task UnsafeOperations_LeaveAlone_WhatOthersMade()
    {
        await ProbeAsync("--unsafe", "deletePet");

        Assert.DoesNotContain(_calls, static call => call.StartsWith("DELETE", StringComparison.Ordinal));
        Assert.Contains("deletePet was not called: no answer gave id; --parameter id=VALUE does.", _run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"id":"o1","customerId":"c5"}""")]
    [InlineData("""{"id":"o1","customer":{"customerId":"c5"}}""")]
    [InlineData("""{"customers":[{"customerId":"c5"}]}""")]
    public async Task UnsafeOperations_LeaveAlone_WhatWasOnlyReferredTo(string made)
    {
        _run.Add("api.yaml", Orders);
        _run.Server = request => Note(request, Json(made));

        await ProbeAsync("--unsafe", "addOrder", "--unsafe", "putPreference", "--unsafe", "deleteCustomer", "--unsafe", "deletePreference");

        Assert.Equal(["PUT /v1/preferences", "POST /v1/orders"], _calls);
        Assert.Contains("deleteCustomer was not called: no answer gave customerId; --parameter customerId=VALUE does.", _run.Output, StringComparison.Ordinal);
        Assert.Contains("deletePreference was not called: no answer gave id; --parameter id=VALUE does.", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnsafeOperations_AreCalled_OnWhatWasMade_ByItsOwnNameToo()
    {
        _run.Add("api.yaml", Orders);
        _run.Server = request => Note(request, Json("""{"id":"o1","customerId":"c5"}"""));

        await ProbeAsync("--unsafe", "addCustomer", "--unsafe", "deleteCustomer");

        Assert.Equal(["POST /v1/customers", "DELETE /v1/customers/c5"], _calls);
    }

    [Fact]
    public async Task UnsafeOperations_WithoutTheirBody_AreNotCalled()
    {
        await ProbeAsync("--unsafe", "addPet");

        Assert.Contains("addPet was not called: it needs a body; --body addPet=FILE gives one.", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DryRun_CallsNothing_AndNeedsNoCredentials()
    {
        _run.Server = null;
        _run.Variables.Clear();

        Assert.Equal(0, await ProbeAsync("--dry-run"));
        Assert.StartsWith("call GET /{shop}/pets\nskip POST /{shop}/pets: POST may change things; --unsafe addPet calls it\ncall GET /{shop}/owners/{ownerId}/tags when an answer gives ownerId\ncall GET /{shop}/pets/{id} when an answer gives id\nskip DELETE /{shop}/pets/{id}", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Redirects_AreTold_AndNotFollowed()
    {
        _run.Server = request => Note(request, new(HttpStatusCode.Found) { Headers = { Location = new Uri("https://elsewhere.example.com/") } });

        await ProbeAsync("--format", "json");

        Assert.Single(_calls);
        Assert.Contains("DRF3034", _run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("elsewhere", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Calls_AreCapped()
    {
        await ProbeAsync("--max-calls", "2");

        Assert.Equal(2, _calls.Count);
    }

    [Fact]
    public async Task CallsWithoutAnswer_AreCounted()
    {
        _run.Server = request => throw new TaskCanceledException(Note(request, null!) is null ? "late" : "");

        Assert.Equal(0, await ProbeAsync());
        Assert.Contains("listPets answered not (1).\nlistPets was called and gave no answer: not within 30 seconds.\n", _run.Output, StringComparison.Ordinal);
        Assert.EndsWith("0 differences in 1 exchanges, 1 of them unanswered and not checked.\n", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ServerThatIsNotThere_IsUnreadable()
    {
        _run.Server = static _ => throw new HttpRequestException("refused");

        Assert.Equal(3, await ProbeAsync());
        Assert.Equal("https://api.example.com: GET /{shop}/pets got no answer: refused\n", _run.Error.Replace("\r", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AnswersThatCannotBeRead_LoseNoOthers()
    {
        _run.Server = request => request.RequestUri!.AbsolutePath switch
        {
            "/v1/s%201/pets/p2" => throw new HttpRequestException("reset"),
            "/v1/s%201/pets/p%2F1" => Note(request, Json(new string(' ', 17 * 1024 * 1024))),
            _ => Answer(request),
        };

        Assert.Equal(0, await ProbeAsync());
        Assert.Contains("listPets answered 200 (1).\ngetPet answered not (2).\n", _run.Output, StringComparison.Ordinal);
        Assert.Contains("getPet was called and gave no answer: reset.", _run.Output, StringComparison.Ordinal);
        Assert.Contains("getPet was called and gave no answer: Cannot write more bytes to the buffer", _run.Output, StringComparison.Ordinal);
        Assert.EndsWith("in 3 exchanges, 2 of them unanswered and not checked.\n", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CredentialOfAVariable_IsSent()
    {
        _run.Variables["MY_TOKEN"] = "JWT abc";
        var seen = new List<string>();
        _run.Server = request =>
        {
            seen.Add(string.Join(',', request.Headers.GetValues("Authorization")));
            return Answer(request);
        };

        await ProbeAsync("--credential", "Authorization=MY_TOKEN", "--max-calls", "1");

        Assert.Equal(["JWT abc"], seen);
    }

    [Theory]
    [InlineData("There are no credentials.", "TILEDESK_EMAIL")]
    [InlineData("--credential: the environment variable NOPE is not set.", "", "--credential", "Authorization=NOPE")]
    [InlineData("--credential: a header and the environment variable", "", "--credential", "secret-by-mistake")]
    [InlineData("--credential: 'Bad Name' cannot be sent as a header", "", "--credential", "Bad Name=TILEDESK_PASSWORD")]
    [InlineData("--credential: 'Content-Type' cannot be sent as a header", "", "--credential", "Content-Type=TILEDESK_PASSWORD")]
    [InlineData("--credential: '' cannot be sent as a header", "", "--credential", "=TILEDESK_PASSWORD")]
    [InlineData("nobody: api.yaml has no such operation.", "", "--unsafe", "nobody")]
    [InlineData("--parameter: NAME=VALUE is wanted.", "", "--parameter", "x")]
    [InlineData("--parameter id: it is empty or made of dots", "", "--parameter", "id=..")]
    [InlineData("--base-url: an http or https address", "", "--base-url", "https://jo:hush@example.com")]
    [InlineData("--timeout: a number from 1 to 100000 is wanted.", "", "--timeout", "0")]
    public async Task CommandLines_ThatCannotBe_AreRefused(string said, string without, params string[] arguments)
    {
        _run.Variables.Remove(without);

        Assert.Equal(2, await ProbeAsync(arguments));
        Assert.StartsWith(said, _run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("hush", _run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("by-mistake", _run.Error, StringComparison.Ordinal);
        Assert.Empty(_calls);
    }

    public void Dispose() => _run.Dispose();

    private static HttpResponseMessage Json(string body) => new(HttpStatusCode.OK) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    private HttpResponseMessage Note(HttpRequestMessage request, HttpResponseMessage response)
    {
        _calls.Add(request.Method + " " + request.RequestUri!.PathAndQuery);
        return response;
    }

    private HttpResponseMessage Answer(HttpRequestMessage request) => Note(request, (request.Method.Method, request.RequestUri!.AbsolutePath) switch
    {
        ("POST", _) => Json("""{"id":"made"}"""),
        ("DELETE", _) => new(HttpStatusCode.NoContent),
        (_, "/v1/s%201/pets") => Json("""{"pets":[{"id":"p/1","name":"quiet"},{"id":"..","name":"b"},{"id":"p2","name":"c"}]}"""),
        (_, var path) when path.EndsWith("/tags", StringComparison.Ordinal) => new(HttpStatusCode.OK),
        _ => Json("""{"id":"p2","hidden":"quiet"}"""),
    });

    private Task<int> ProbeAsync(params string[] arguments) =>
        _run.RunAsync("", ["probe", "api.yaml", .. arguments.Contains("--base-url") ? (string[])[] : ["--base-url", "https://api.example.com/v1/"], "--project", "s 1", .. arguments]);
}
