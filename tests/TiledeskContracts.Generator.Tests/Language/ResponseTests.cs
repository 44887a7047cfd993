namespace TiledeskContracts.Generator.Tests.Language;

/// <summary>Answers by status, media type and header, read by emitted code.</summary>
public sealed class ResponseTests
{
    private const string Components = """
        components:
          responses:
            Gone: { description: It was here., content: { application/json: { schema: { type: object, properties: { since: { type: string } } } } } }
          schemas:
            Job: { type: object, properties: { id: { type: string } } }
            Ticket: { type: object, properties: { number: { type: integer } } }
            Problem: { type: object, properties: { title: { type: string } } }

        """;

    private const string Json = "content: { application/json: { schema: { $ref: '#/components/schemas/Job' } } }";

    [Theory]
    [InlineData(200, "application/json", "{\"id\":\"a\"}", "a")]
    [InlineData(204, null, "", "null")]
    [InlineData(202, null, "", "null")]
    [InlineData(201, "application/json", "{\"id\":\"b\"}", "b")]
    public void Success_WithAndWithoutBody_IsNullable(int status, string? type, string body, string expected)
    {
        var said = Talk.With($$"""
            paths:
              /jobs: { get: { tags: [a], operationId: read, responses: { '200': { description: A., {{Json}} }, '204': { description: None. }, '2XX': { description: Other. } } } }
            {{Components}}
            """, $$"""
            Job? job = client.A.ReadAsync().GetAwaiter().GetResult();
            return job is null ? "null" : job.Id ?? "";
            """.Replace("Job? job", $"server.Answers({status}, {Text(type)}, {Text(body)}); Job? job", StringComparison.Ordinal));

        Assert.Equal(expected, said);
    }

    [Theory]
    [InlineData(200, "application/json", "{\"id\":\"a\"}", "200 a  ")]
    [InlineData(202, "application/json", "{\"number\":5}", "202  5 ")]
    [InlineData(204, null, "", "204   ")]
    [InlineData(207, "text/plain", "plain", "207   plain")]
    [InlineData(203, "application/pdf", "%PDF", "203 %PDF  ")]
    public void Success_OfSeveralTypes_IsChosenByStatus(int status, string? type, string body, string expected)
    {
        var said = Talk.With($$"""
            paths:
              /jobs:
                post:
                  tags: [a]
                  operationId: run
                  responses:
                    '200': { description: Done., {{Json}} }
                    '202': { description: Later., content: { application/json: { schema: { $ref: '#/components/schemas/Ticket' } } } }
                    '203': { description: Printed., content: { application/pdf: {} } }
                    '204': { description: None. }
            {{Components}}
            """, $$"""
            server.Answers({{status}}, {{Text(type)}}, {{Text(body)}});
            var result = client.A.RunAsync().GetAwaiter().GetResult();
            var pdf = result.NonAuthoritative is null ? "" : new System.IO.StreamReader(result.NonAuthoritative).ReadToEnd();
            return $"{(int)result.Status} {result.Ok?.Id}{pdf} {result.Accepted?.Number} {System.Text.Encoding.UTF8.GetString(result.RawBody.Span)}";
            """);

        Assert.Equal(expected, said);
    }

    [Fact]
    public void Success_OfARangeBesideACode_IsTheCodesFirst()
    {
        const string Body = """
            server.Answers(201, "application/json", "{\"id\":\"a\"}");
            var exact = client.A.RunAsync().GetAwaiter().GetResult();
            server.Answers(299, "application/json", "[1]");
            var range = client.A.RunAsync().GetAwaiter().GetResult();
            return $"{exact.Created?.Id} {exact.Success?.Count} {range.Created?.Id} {range.Success?.Count}";
            """;

        var said = Talk.With($$"""
            paths:
              /jobs: { post: { tags: [a], operationId: run, responses: { '2XX': { description: B., content: { application/json: { schema: { type: array, items: { type: integer } } } } }, '201': { description: A., {{Json}} } } } }
            {{Components}}
            """, Body);

        Assert.Equal("a   1", said);
    }

    [Theory]
    [InlineData("'*/*': { schema: { type: string } }", "text/plain", "plain", "plain", "application/json, */*; q=0.5")]
    [InlineData("'*/*': { schema: { type: string } }", "application/json", "\"json\"", "json", "application/json, */*; q=0.5")]
    [InlineData("application/vnd.acme+json: { schema: { type: string } }", "application/vnd.acme+json", "\"a\"", "a", "application/vnd.acme+json, application/json; q=0.5")]
    [InlineData("application/json; charset=utf-8: { schema: { type: string } }", "application/json", "\"a\"", "a", "application/json")]
    [InlineData("text/csv: {}, text/html: {}, image/png: {}", "text/csv", "a,b", "a,b", "text/csv, text/html, */*; q=0.1")]
    [InlineData("text/csv: {}, application/json: { schema: { type: string } }", "application/json", "\"a\"", "a", "application/json")]
    [InlineData("application/*+json: { schema: { type: string } }", "application/problem+json", "\"a\"", "a", "application/json")]
    public void Text_OfAMediaType_IsAskedForAndRead(string content, string type, string body, string expected, string accept)
    {
        var said = Talk.With($$"""
            paths:
              /a: { get: { tags: [a], operationId: read, responses: { '200': { description: A., content: { {{content.Replace("application/json; charset=utf-8:", "'application/json; charset=utf-8':", StringComparison.Ordinal)}} } } } } }
            """, $$"""
            server.Answers(200, {{Text(type)}}, {{Text(body)}});
            string answer = client.A.ReadAsync().GetAwaiter().GetResult();
            return answer + "|" + string.Join(", ", server.Header("Accept").Split(" & "));
            """);

        Assert.Equal($"{expected}|{accept}", said);
    }

    [Fact]
    public void Content_ThatIsAReference_IsReadWhereItLeads()
    {
        var said = Talk.With("""
            paths:
              /jobs:
                post:
                  tags: [a]
                  operationId: run
                  requestBody: { required: true, content: { $ref: '#/components/mediaTypes/Job' } }
                  responses: { '200': { description: Done., content: { $ref: '#/components/mediaTypes/Job' }, headers: { $ref: '#/components/headerSets/Usual' } } }
            components:
              mediaTypes: { Job: { application/json: { schema: { $ref: '#/components/schemas/Job' } } } }
              headerSets: { Usual: { X-Left: { schema: { type: integer } } } }
              schemas: { Job: { type: object, properties: { id: { type: string } } } }
            """, """
            server.Answers(200, "application/json", "{\"id\":\"b\"}", ("X-Left", "7"));
            var capture = new ResponseCapture();
            Job job = client.A.RunAsync(new Job { Id = "a" }, new CallOptions { Response = capture }).GetAwaiter().GetResult();
            return server.Body + " " + job.Id + " " + capture.XLeft();
            """);

        Assert.Equal("{\"id\":\"a\"} b 7", said);
    }

    // Of two spellings of JSON the one that says what it holds counts, and what may be anything is taken as it comes.
    [Theory]
    [InlineData("application/json: { example: { id: x } }, application/json; charset=utf-8: { schema: { $ref: '#/components/schemas/Job' } }", "application/json", "{\"id\":\"a\"}", "Job a")]
    [InlineData("'*/*': {}", "image/png", "plain", "Stream plain")]
    [InlineData("'*/*': { schema: {} }", "application/json", "[1]", "Stream [1]")]
    [InlineData("'*/*': { schema: { $ref: '#/components/schemas/Job' } }", "application/json", "{\"id\":\"a\"}", "Job a")]
    public void Answer_OfSeveralSpellings_IsTheOneThatSaysMost(string content, string type, string body, string expected)
    {
        var read = expected.StartsWith("Job", StringComparison.Ordinal)
            ? "Job answer = client.A.ReadAsync().GetAwaiter().GetResult(); return \"Job \" + answer.Id;"
            : "using System.IO.Stream answer = client.A.ReadAsync().GetAwaiter().GetResult(); return \"Stream \" + new System.IO.StreamReader(answer).ReadToEnd();";
        var said = Talk.With($$"""
            paths:
              /jobs: { get: { tags: [a], operationId: read, responses: { '200': { description: A., content: { {{content}} } } } } }
            {{Components}}
            """, $"server.Answers(200, {Text(type)}, {Text(body)}); {read}");

        Assert.Equal(expected, said);
    }

    [Theory]
    [InlineData("get", "'302': { description: There. }", 302)]
    [InlineData("get", "'302': { description: There., content: { text/html: {} } }, default: { description: Bad. }", 302)]
    [InlineData("head", "'200': { description: A., content: { application/json: { schema: { type: object } } } }", 200)]
    [InlineData("options", "'200': { description: A. }", 200)]
    [InlineData("trace", "'204': { description: A. }", 204)]
    [InlineData("get", "'404': { description: None. }", 200)]
    [InlineData("delete", "'200': { description: A. }, '202': { description: A. }", 202)]
    public void Answer_WithoutBody_EndsTheCall(string method, string responses, int status)
    {
        var said = Talk.With($$"""
            paths:
              /a: { {{method}}: { tags: [a], operationId: ask, responses: { {{responses}} } } }
            """, $$"""
            server.Answers({{status}}, null, "", ("Location", "/there"));
            var capture = new ResponseCapture();
            client.A.AskAsync(options: new CallOptions { Response = capture }).GetAwaiter().GetResult();
            return $"{(int)capture.Status} {capture.HeaderText("location")}";
            """);

        Assert.Equal($"{status} /there", said);
    }

    [Fact]
    public void Redirect_BesideASuccess_IsAFailureThatTellsWhere()
    {
        var said = Talk.With("""
            paths:
              /a: { get: { tags: [a], operationId: ask, responses: { '200': { description: A. }, '303': { description: There. } } } }
            """, """
            server.Answers(303, null, "", ("Location", "/there"));
            try
            {
                client.A.AskAsync().GetAwaiter().GetResult();
                return "no failure";
            }
            catch (TiledeskContracts.Errors.ApiException exception)
            {
                return $"{(int)exception.Status} {exception.Headers?.Location}";
            }
            """);

        Assert.Equal("303 /there", said);
    }

    [Fact]
    public void Error_OfADocumentedType_IsReadAsItsDocumentationSays()
    {
        const string Contract = $$"""
            paths:
              /a: { get: { tags: [a], operationId: ask, responses: { '204': { description: A. }, '404': { description: No such thing., content: { application/problem+json: { schema: { $ref: '#/components/schemas/Problem' } } } }, '410': { $ref: '#/components/responses/Gone' }, 5XX: { description: Bad day. } } } }
            {{Components}}
            """;

        var said = Talk.With(Contract, """
            try
            {
                server.Answers(410, "application/json", "{\"since\":\"may\"}");
                client.A.AskAsync().GetAwaiter().GetResult();
                return "no failure";
            }
            catch (TiledeskContracts.Errors.ApiException exception)
            {
                return exception.TryReadBody<GoneResponse>(out var gone) ? gone.Since ?? "" : "unread";
            }
            """);

        Assert.Equal("may", said);
        var source = Runs.GeneratorRun.Once(new Runs.ContractFile("/acme/a.yaml", "openapi: 3.0.3\ninfo: { title: Acme, version: '1' }\n" + Contract)).Sources["V1.AClient.g.cs"];
        Assert.Contains(
            "Documented: <c>404</c> No such thing (<see cref=\"global::Acme.V1.Problem\"/>); <c>410</c> It was here (<see cref=\"global::Acme.V1.GoneResponse\"/>); <c>5XX</c> Bad day.</exception>",
            source,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Headers_OfAnswers_AreReadFromTheCapture()
    {
        const string Body = """
            var capture = new ResponseCapture();
            server.Answers(200, "text/x-notes", "", ("x-rate-limit", "60"), ("ETag", "\"a\\b\""), ("X-When", "2024-05-06"), ("X-Many", "1"), ("X-Many", "2"), ("X-Done", "perhaps"));
            client.A.AskAsync(options: new CallOptions { Response = capture }).GetAwaiter().GetResult();
            int? limit = capture.XRateLimit();
            DateOnly? when = capture.XWhen();
            bool? done = capture.XDone();
            string? many = capture.XMany();
            return $"{limit} {when:yyyyMMdd} {done} {many} {capture.ETag()} {capture.ContentType} {capture.XNone() ?? "none"} {new ResponseCapture().XRateLimit()}";
            """;

        var said = Talk.With("""
            paths:
              /a:
                get:
                  tags: [a]
                  operationId: ask
                  responses:
                    '204':
                      description: A.
                      headers:
                        X-Rate-Limit: { description: How often an hour., schema: { type: integer, format: int32 } }
                        X-When: { schema: { type: string, format: date } }
                        X-Many: { schema: { type: array, items: { type: integer } } }
                        X-Done: { $ref: '#/components/headers/Done' }
                        ETag: { schema: { type: string } }
                    default: { description: Bad., headers: { x-rate-limit: { schema: { type: integer, format: int32 } }, X-None: { schema: { type: string } } } }
            components: { headers: { Done: { schema: { type: boolean } } } }
            """, Body);

        Assert.Equal("60 20240506  1, 2 \"a\\b\" text/x-notes none ", said);
    }

    private static string Text(string? text) => text is null ? "null" : Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(text, quote: true);
}
