using TiledeskContracts.Generator.Tests.Runs;

namespace TiledeskContracts.Generator.Tests.Language;

/// <summary>Parameters of the client, forms, servers, credentials and deprecation, as emitted code sends them.</summary>
public sealed class CallTests
{
    private const string Fine = "responses: { '204': { description: Fine. } }";

    [Fact]
    public void ClientParameters_OfEveryPlace_AreSentWhereTheyAreSet()
    {
        var said = Talk.With($$"""
            paths:
              /{tenant}/a/{zone}:
                parameters:
                  - { name: tenant, in: path, required: true, x-client-parameter: true, schema: { type: string } }
                  - { name: zone, in: path, required: true, style: matrix, x-client-parameter: true, schema: { type: string } }
                get:
                  tags: [a]
                  operationId: ask
                  parameters:
                    - { name: version, in: query, required: true, x-client-parameter: true, schema: { type: string } }
                    - { name: X-App, in: header, x-client-parameter: true, schema: { type: string } }
                    - { name: theme, in: cookie, x-client-parameter: true, schema: { type: string } }
                    - { name: 'filter[name]', in: query, schema: { type: string } }
                  {{Fine}}
                post: { tags: [a], operationId: tell, parameters: [{ name: missing, in: query, required: true, x-client-parameter: true, schema: { type: string } }], {{Fine}} }
            """, """
            server.Answers(204);
            client.A.AskAsync(new AskQuery { FilterName = "é" }).GetAwaiter().GetResult();
            var sent = server.Sent + " " + server.Header("X-App") + " " + server.Header("Cookie");
            try
            {
                client.A.TellAsync().GetAwaiter().GetResult();
                return "no failure";
            }
            catch (InvalidOperationException exception)
            {
                return sent + " " + exception.Message.Contains("Parameters[\"missing\"]");
            }
            """, "BaseAddress = new Uri(\"https://api.example.com\"), Parameters = { [\"tenant\"] = \"t/1\", [\"zone\"] = \"z\", [\"version\"] = \"2&3\", [\"X-App\"] = \"app\" }");

        Assert.Equal("GET https://api.example.com/t%2F1/a/;zone=z?filter%5Bname%5D=%C3%A9&version=2%263 app none True", said);
    }

    [Fact]
    public void Form_WithEncoding_IsWrittenAsItSays()
    {
        var said = Talk.With($$"""
            paths:
              /form:
                post:
                  tags: [a]
                  operationId: fill
                  requestBody:
                    required: true
                    content:
                      application/x-www-form-urlencoded:
                        schema: { $ref: '#/components/schemas/Order' }
                        encoding:
                          address: { style: deepObject, explode: true }
                          lines: { style: deepObject, explode: true }
                          tags: { style: form, explode: false }
                          codes: { contentType: application/json }
                          note: { allowReserved: true }
                  {{Fine}}
              /parts:
                post:
                  tags: [a]
                  operationId: part
                  requestBody:
                    content:
                      multipart/form-data:
                        schema:
                          type: object
                          properties:
                            meta: { type: array, items: { type: integer } }
                            xml: { type: string }
                            photo: { type: string, format: binary }
                        encoding: { meta: { contentType: application/json }, xml: { contentType: application/xml }, photo: { contentType: image/png } }
                  {{Fine}}
            components:
              schemas:
                Order:
                  type: object
                  properties:
                    address: { type: object, properties: { city: { type: string }, lines: { type: array, items: { type: string } } } }
                    lines: { type: array, items: { type: object, properties: { sku: { type: string } } } }
                    tags: { type: array, items: { type: string } }
                    codes: { type: array, items: { type: integer } }
                    note: { type: string }
            """, """
            server.Answers(204);
            client.A.FillAsync(new Order
            {
                Address = new OrderAddress { City = "Bari, I", Lines = new List<string> { "x", "y" } },
                Lines = new List<OrderLinesItem> { new() { Sku = "s" } },
                Tags = new List<string> { "p", "q" },
                Codes = new List<long> { 1, 2 },
                Note = "a/b",
            }).GetAwaiter().GetResult();
            var form = server.Body;
            client.A.PartAsync(new PartBody { Meta = new List<long> { 1, 2 }, Xml = "<a/>", Photo = new ApiFile(new System.IO.MemoryStream(new byte[] { 65 })) }).GetAwaiter().GetResult();
            return form + "\n" + string.Join("|", server.Body.Split("\r\n").Where(line => line.StartsWith("Content-Type") || line.StartsWith("[") || line.StartsWith("<")));
            """);

        Assert.Equal(
            "address%5Bcity%5D=Bari%2C%20I&address%5Blines%5D%5B%5D=x&address%5Blines%5D%5B%5D=y&lines%5B0%5D%5Bsku%5D=s&tags=p,q&codes=%5B1%2C2%5D&note=a/b\n"
            + "Content-Type: application/json|[1,2]|Content-Type: application/xml|<a/>|Content-Type: image/png",
            said);
    }

    [Fact]
    public void Servers_WithVariables_AreNamedAndFilled()
    {
        var said = Talk.With($$"""
            servers:
              - url: https://{region}.example.com:{port}/{stage}
                description: Production
                variables: { region: { enum: [eu, us-east], default: eu }, port: { default: '443' }, stage: { default: v1 } }
              - { url: /v2, description: Elsewhere }
              - { url: 'https://api.test/{missing}' }
            paths: { /a: { get: { tags: [a], operationId: ask, {{Fine}} } } }
            """, """
            var refused = 0;
            foreach (var bad in new[] { "evil.example/", "a@b", "a?b", "a b" })
            {
                try
                {
                    AcmeServers.Production(bad);
                }
                catch (ArgumentException)
                {
                    refused++;
                }
            }

            return string.Join(" ", AcmeServers.Production(), AcmeServers.Production(AcmeServerRegion.UsEast, "8443", "v3"), AcmeServers.Production("ap"), AcmeServers.Elsewhere(new Uri("https://my.host/x")), refused, AcmeClient.DefaultBaseAddress);
            """);

        Assert.Equal("https://eu.example.com/v1 https://us-east.example.com:8443/v3 https://ap.example.com/v1 https://my.host/v2 4 https://eu.example.com:443/v1", said);
    }

    private const string TwoServers = $$"""
        servers: [{ url: https://api.example.com/v1 }]
        security: [{ key: [] }]
        paths:
          /a: { get: { tags: [a], operationId: usual, {{Fine}} } }
          /b: { get: { tags: [a], operationId: upload, servers: [{ url: https://upload.example.com/v1 }], {{Fine}} } }
          /c: { get: { tags: [a], operationId: near, servers: [{ url: /v2 }], {{Fine}} } }
          /d: { get: { tags: [a], operationId: open, security: [], servers: [{ url: https://open.example.com }], {{Fine}} } }
        components: { securitySchemes: { key: { type: apiKey, in: header, name: X-Key } } }
        """;

    private const string CallAll = """
        server.Answers(204);
        var sent = new List<string>();
        foreach (var call in new Func<System.Threading.Tasks.Task>[] { () => client.A.UsualAsync(), () => client.A.UploadAsync(), () => client.A.NearAsync(), () => client.A.OpenAsync() })
        {
            try
            {
                call().GetAwaiter().GetResult();
                sent.Add(server.Sent.Replace("GET https://", "") + " " + server.Header("X-Key"));
            }
            catch (InvalidOperationException exception)
            {
                sent.Add(exception.Message.Contains("Servers[\"https://upload.example.com/v1\"]") ? "refused" : exception.Message);
            }
        }

        return string.Join("; ", sent);
        """;

    [Theory]
    [InlineData("Credential = ApiCredential.Header(\"X-Key\", \"secret\")", "api.example.com/v1/a secret; refused; api.example.com/v2/c secret; open.example.com/d none")]
    [InlineData("", "api.example.com/v1/a none; upload.example.com/v1/b none; api.example.com/v2/c none; open.example.com/d none")]
    [InlineData("Credential = ApiCredential.Header(\"X-Key\", \"secret\"), Servers = { [\"https://upload.example.com/v1\"] = new Uri(\"https://mine.example.org/up/\") }", "api.example.com/v1/a secret; mine.example.org/up/b secret; api.example.com/v2/c secret; open.example.com/d none")]
    [InlineData("BaseAddress = new Uri(\"https://proxy.test\"), Credential = ApiCredential.Header(\"X-Key\", \"secret\")", "proxy.test/a secret; proxy.test/b secret; proxy.test/c secret; proxy.test/d none")]
    public void Operation_WithItsOwnServer_SendsTheCredentialOnlyWhereTheUserSaid(string options, string expected) =>
        Assert.Equal(expected, Talk.With(TwoServers, CallAll, options));

    [Fact]
    public void Credentials_OfEveryScheme_AreSentWhereTheyBelong()
    {
        var said = Talk.With($$"""
            paths: { /a: { get: { tags: [a], operationId: ask, parameters: [{ name: q, in: query, schema: { type: string } }], {{Fine}} } } }
            components:
              securitySchemes:
                basic: { type: http, scheme: basic }
                token: { type: oauth2, description: Signs in., flows: {} }
                header: { type: apiKey, in: header, name: X-Key }
                query: { type: apiKey, in: query, name: api_key }
                cookie: { type: apiKey, in: cookie, name: sid }
                tls: { type: mutualTLS }
            """, """
            var kept = new List<string>();
            foreach (var credential in new[]
            {
                ApiCredential.Header("X-Key", "h"),
                ApiCredential.Query("api key", "q&1"),
                ApiCredential.Cookie("sid", "c;1"),
                ApiCredential.All(ApiCredential.Scheme("Bearer", "b"), ApiCredential.Header("X-Key", "h"), ApiCredential.Query("k", "v")),
                ApiCredential.FromCallback(_ => new(ApiCredential.Header("X-Key", "late"))),
            })
            {
                using var other = new AcmeClient(new ApiClientOptions { BaseAddress = new Uri("https://a.test"), Credential = credential }, new System.Net.Http.HttpClient(server, disposeHandler: false));
                other.A.AskAsync(new AskQuery { Q = "1" }).GetAwaiter().GetResult();
                kept.Add($"{server.Sent.Replace("GET https://a.test", "")} {server.Header("Authorization")} {server.Header("X-Key")} {server.Header("Cookie")}");
            }

            return string.Join("; ", kept);
            """.Replace("var kept", "server.Answers(204); var kept", StringComparison.Ordinal), version: "3.1.0");

        Assert.Equal(
            "/a?q=1 none h none; /a?q=1&api%20key=q%261 none none none; /a?q=1 none none sid=c%3B1; /a?q=1&k=v Bearer b h none; /a?q=1 none late none",
            said);
    }

    [Fact]
    public void Deprecation_WithAReason_IsTold()
    {
        var sources = GeneratorRun.Once(new ContractFile("/acme/old.yaml", $$"""
            openapi: 3.0.3
            info: { title: Acme, version: '1' }
            servers: [{ url: https://x.test }]
            paths:
              /a: { get: { tags: [a], operationId: one, deprecated: true, description: "Lists all. Deprecated since 2: use \"two\". More.", {{Fine}} } }
              /b: { get: { tags: [a], operationId: two, deprecated: true, x-deprecated-reason: Too slow., {{Fine}} } }
              /c: { get: { tags: [a], operationId: three, deprecated: true, description: Deprecated. Use b., parameters: [{ name: p, in: query, deprecated: true, schema: { type: string } }], {{Fine}} } }
            components: { securitySchemes: { key: { type: apiKey, in: query, name: k, description: From your page. } } }

            """)).Sources;

        Assert.Contains("[system::Obsolete(\"Deprecated since 2: use \\\"two\\\".\")]", sources["V1.AClient.g.cs"], StringComparison.Ordinal);
        Assert.Contains("[system::Obsolete(\"Too slow.\")]", sources["V1.AClient.g.cs"], StringComparison.Ordinal);
        Assert.Contains("[system::Obsolete(\"Deprecated. Use b.\")]", sources["V1.AClient.g.cs"], StringComparison.Ordinal);
        Assert.Contains("[system::Obsolete(\"The contract marks it as deprecated.\")]", sources["V1.Queries.ThreeQuery.g.cs"], StringComparison.Ordinal);
        Assert.Contains("Credential <c>key</c>: <see cref=\"api::ApiCredential.Query\"/> with <c>k</c>. From your page.", sources["V1.AcmeClient.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("get: { operationId: a, parameters: [{ name: p, in: header, style: form, schema: { type: string } }], {fine} }", "TDC075")]
    [InlineData("get: { operationId: a, parameters: [{ name: p, in: query, content: { application/xml: {} } }, { name: q, in: query, content: { image/png: {} } }], {fine} }", "TDC075")]
    [InlineData("get: { operationId: a, parameters: [{ name: p, in: query, allowEmptyValue: true, schema: { type: integer } }, { name: q, in: query, allowEmptyValue: true, schema: { type: string } }], {fine} }", "TDC075")]
    [InlineData("post: { operationId: a, requestBody: { content: { multipart/form-data: { schema: { type: object, properties: { y: { type: string } } }, encoding: { y: { style: form, headers: {} } } } } }, {fine} }", "TDC076 TDC076")]
    [InlineData("post: { operationId: a, requestBody: { content: { application/json: { schema: { type: object }, encoding: { y: {} } } } }, {fine} }", "TDC076")]
    [InlineData("get: { operationId: a, servers: [{ url: 'https://{x}.test' }], {fine} }", "TDC077")]
    [InlineData("post: { operationId: a, requestBody: { content: { application/json: { schema: { type: object } }, multipart/form-data: { schema: { type: object, properties: { f: { type: string, format: binary } } } } } }, {fine} }", "TDC078")]
    [InlineData("get: { operationId: a, callbacks: { x: {} }, {fine} }", "TDC019")]
    public void Detail_ThatIsNotSent_IsToldOnItsLine(string operation, string expected)
    {
        var text = "openapi: 3.0.3\ninfo: { title: Acme, version: '1' }\nservers: [{ url: https://x.test }]\npaths:\n  /a:\n" + operation.Replace("{fine}", Fine, StringComparison.Ordinal) + "\n";

        var run = GeneratorRun.Once(new ContractFile("/acme/a.yaml", text.Replace("get:", "    get:", StringComparison.Ordinal).Replace("post:", "    post:", StringComparison.Ordinal)));

        Assert.Equal(expected.Split(' '), run.Diagnostics.OrderBy(problem => problem.Location.GetLineSpan().StartLinePosition).Select(problem => problem.Id));
        Assert.All(run.Diagnostics, problem => Assert.Equal(Microsoft.CodeAnalysis.DiagnosticSeverity.Info, problem.Severity));
        Assert.All(run.Diagnostics, problem => Assert.Equal(5, problem.Location.GetLineSpan().StartLinePosition.Line));
    }
}
