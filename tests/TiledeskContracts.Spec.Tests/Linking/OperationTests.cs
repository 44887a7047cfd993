using TiledeskContracts.Spec.Model;

namespace TiledeskContracts.Spec.Tests.Linking;

public sealed class OperationTests
{
    private const string Fine = "responses: { '200': { description: fine } }";

    [Fact]
    public void PathParameters_StandInTheOrderOfTheTemplate()
    {
        var operation = Linked.Text($$"""
            paths:
              /{project_id}/requests/{request-id}:
                parameters:
                  - { name: request-id, in: path, required: true, schema: { type: string } }
                  - { name: project_id, in: path, required: true, x-client-parameter: true, schema: { type: string } }
                get: { operationId: getRequest, tags: [requests], {{Fine}} }
            """).Clean().Operation("getRequest");

        Assert.Equal(["projectId:True", "requestId:False"], operation.PathParameters.Select(parameter => $"{parameter.Name}:{parameter.IsClientParameter}"));
        Assert.Equal(("Get", "GET", "/{project_id}/requests/{request-id}"), (operation.Name, operation.HttpMethod, operation.PathTemplate));
    }

    [Fact]
    public void ClientParameters_AreGatheredByWireName()
    {
        var contract = Linked.Text($$"""
            paths:
              /{z}/{a}/{b}:
                parameters:
                  - { name: z, in: path, required: true, x-client-parameter: true, schema: { type: string } }
                  - { name: a, in: path, required: true, x-client-parameter: true, schema: { type: string } }
                  - { name: b, in: path, required: true, schema: { type: string } }
                get: { operationId: x, {{Fine}} }
                put: { operationId: y, {{Fine}} }
            """).Clean();

        Assert.Equal(["a", "z"], contract.Client.Parameters);
    }

    [Fact]
    public void Arguments_OfEveryMethod_AreNotTakenTwice()
    {
        var operation = Linked.Text($$"""
            paths:
              /{query}/{options}/{body}/{class}:
                parameters:
                  - { name: query, in: path, required: true, schema: { type: string } }
                  - { name: options, in: path, required: true, schema: { type: string } }
                  - { name: body, in: path, required: true, schema: { type: string } }
                  - { name: class, in: path, required: true, x-csharp-name: group, schema: { type: string } }
                put: { operationId: x, requestBody: { content: { application/json: { schema: { type: string } } } }, {{Fine}} }
            """).Clean().Operation("x");

        Assert.Equal(["queryValue", "optionsValue", "bodyValue", "group"], operation.PathParameters.Select(parameter => parameter.Name));
    }

    [Fact]
    public void OtherParameters_BecomePropertiesOfOneClass()
    {
        var query = Linked.Text($$"""
            paths:
              /requests:
                parameters:
                  - { name: limit, in: query, schema: { type: integer } }
                  - { name: id, in: header, schema: { type: string } }
                get:
                  operationId: listRequests
                  tags: [requests]
                  parameters:
                    - { name: limit, in: query, required: true, x-wire-alias: max, schema: { type: integer, format: int32, default: 40 } }
                    - { name: id, in: query, schema: { type: string } }
                    - { name: filter, in: query, content: { application/json: { schema: { type: object } } } }
                    - { name: session, in: cookie, schema: { type: string } }
                  {{Fine}}
            """).Contracts[0].Operation("listRequests").Query!;

        Assert.Equal(("ListRequestsQuery", "V3.Queries.ListRequestsQuery.g.cs"), (query.Name, query.HintName));
        Assert.Equal(
            ["Limit:Query:Int32:Form:True:40:max:True", "IdHeader:Header:String:Simple:False:::False", "Id:Query:String:Form:True:::False", "Filter:Query:Map(Json):Json:False:::False", "Session:Cookie:String:Form:True:::False"],
            query.Parameters.Select(item => $"{item.Name}:{item.Location}:{item.Type.Short()}:{item.Style}:{item.Explode}:{item.Default}:{item.WireAlias}:{item.Required}"));
    }

    [Theory]
    [InlineData("query", "", ParameterStyle.Form, true)]
    [InlineData("query", "explode: false,", ParameterStyle.Form, false)]
    [InlineData("query", "style: spaceDelimited,", ParameterStyle.SpaceDelimited, false)]
    [InlineData("query", "style: pipeDelimited, explode: true,", ParameterStyle.PipeDelimited, true)]
    [InlineData("query", "style: deepObject,", ParameterStyle.DeepObject, false)]
    [InlineData("header", "", ParameterStyle.Simple, false)]
    [InlineData("cookie", "", ParameterStyle.Form, true)]
    public void Style_NotSaid_IsThatOfOpenApi(string place, string style, ParameterStyle expected, bool explode)
    {
        var parameter = Linked.Text($$"""
            paths:
              /a:
                get:
                  operationId: a
                  parameters: [{ name: x, in: {{place}}, {{style}} schema: { type: array, items: { type: string } } }]
                  {{Fine}}
            """).Contracts[0].Operation("a").Query!.Parameters[0];

        Assert.Equal((expected, explode), (parameter.Style, parameter.Explode));
    }

    [Fact]
    public void Headers_ThatOpenApiIgnores_AreLeftOutWithAHint()
    {
        var linked = Linked.Text($$"""
            paths:
              /a:
                get:
                  operationId: a
                  parameters: [{ name: authorization, in: header, schema: { type: string } }]
                  {{Fine}}
            """);

        Assert.Null(linked.Contracts[0].Operation("a").Query);
        Assert.Equal(["TDC056 7:20"], linked.Places());
    }

    [Theory]
    [InlineData("in: query, schema: { type: object, properties: { y: { type: string } } }", "")]
    [InlineData("in: query, schema: { type: object, properties: { y: { type: array, items: { type: string } } } }", "TDC063 7:20")]
    [InlineData("in: query, schema: { allOf: [{ type: object, properties: { y: { type: object, additionalProperties: { type: string } } } }] }", "TDC063 7:20")]
    [InlineData("in: query, style: deepObject, schema: { type: object, additionalProperties: { type: array, items: { type: string } } }", "")]
    [InlineData("in: query, schema: { type: object, additionalProperties: { type: array, items: { type: string } } }", "TDC063 7:20")]
    [InlineData("in: header, schema: { type: array, items: { type: object, properties: { y: { type: string } } } }", "TDC063 7:20")]
    [InlineData("in: path, required: true, style: matrix, schema: { type: string }", "")]
    [InlineData("in: query, content: { application/json: { schema: { type: object, properties: { y: { type: string } } } } }", "")]
    [InlineData("in: query, schema: { type: array, items: { type: string } }", "")]
    [InlineData("in: path, required: true, style: simple, schema: { type: string }", "")]
    public void Parameter_ThatOpenApiLeavesOpen_IsTold(string parameter, string problem)
    {
        var linked = Linked.Text($$"""
            paths:
              {{(parameter.StartsWith("in: path", StringComparison.Ordinal) ? "/a/{x}" : "/a")}}:
                get:
                  operationId: a
                  parameters: [{ name: x, {{parameter}} }]
                  {{Fine}}
            """);

        Assert.Equal(problem, string.Join(' ', linked.Places()));
    }

    [Theory]
    [InlineData("multipart/form-data", "{ type: object, properties: { y: { type: string, format: binary } } }", "")]
    [InlineData("multipart/form-data", "{ type: string, format: binary }", "TDC065 9:32")]
    [InlineData("multipart/mixed", "{ type: object, properties: { y: { type: string } } }", "TDC065 9:28")]
    [InlineData("application/x-www-form-urlencoded", "{ type: object, additionalProperties: { type: string } }", "")]
    [InlineData("application/x-www-form-urlencoded", "{ type: array, items: { type: string } }", "TDC065 9:46")]
    public void Form_ThatCannotBeSent_IsTold(string media, string schema, string problem)
    {
        var linked = Linked.Text($$"""
            paths:
              /a:
                post:
                  operationId: a
                  requestBody:
                    content:
                      {{media}}: { schema: {{schema}} }
                  {{Fine}}
            """);

        Assert.Equal(problem, string.Join(' ', linked.Places()));
    }

    [Fact]
    public void Placeholder_WithoutParameter_IsText()
    {
        var linked = Linked.Text($$"""
            paths:
              /requests/{id}:
                get: { operationId: a, {{Fine}} }
            """);

        Assert.Equal("id:String", string.Join(' ', linked.Contracts[0].Operation("a").PathParameters.Select(item => item.Name + ":" + item.Type.Short())));
        Assert.Equal(["TDC028"], linked.Problems.Select(problem => problem.Rule.Id));
    }

    [Theory]
    [InlineData("application/xml: {}, application/json; charset=utf-8: { schema: { type: integer } }", "application/json; charset=utf-8", "Int64")]
    [InlineData("application/problem+json: {}", "application/problem+json", "Json")]
    [InlineData("multipart/form-data: { schema: { type: object } }, application/x-www-form-urlencoded: { schema: { type: object } }", "application/x-www-form-urlencoded", "Map(Json)")]
    [InlineData("text/plain: { schema: { type: integer } }", "text/plain", "String")]
    [InlineData("application/octet-stream: { schema: { type: string, format: binary } }", "application/octet-stream", "Stream")]
    [InlineData("'*/*': { schema: { type: boolean } }", "application/json", "Boolean")]
    [InlineData("application/json: { schema: { type: object, properties: { a: { type: string } } } }", "application/json", "PutBody")]
    public void Body_OfMediaTypes_IsTheBestOne(string content, string mediaType, string type)
    {
        var body = Linked.Text($$"""
            paths:
              /a:
                put:
                  operationId: put
                  requestBody: { required: true, content: { {{content}} } }
                  {{Fine}}
            """).Contracts[0].Operation("put").Body!;

        Assert.Equal(("body", mediaType, type, true), (body.Name, body.MediaType, body.Type.Short(), body.Required));
    }

    [Theory]
    [InlineData("'200': { description: a, content: { application/json: { schema: { type: string, nullable: true } } } }", "200", "String?")]
    [InlineData("'404': { description: a }, '204': { description: a }, '201': { description: a, content: { application/json: {} } }", "201", "Json?")]
    [InlineData("'204': { description: a }, default: { description: a, content: { application/json: {} } }", "204", "none")]
    [InlineData("'2XX': { description: a, content: { text/html: {} } }", "2XX", "String")]
    [InlineData("default: { description: a, content: { image/png: {} } }", "default", "Stream")]
    [InlineData("'400': { description: a }", "default", "none")]
    [InlineData("'200': { description: a, content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } } }", "200", "GetResponse")]
    public void Success_OfResponses_IsTheFirstSuccessWithABody(string responses, string status, string type)
    {
        var success = Linked.Text($$"""
            paths:
              /a:
                get: { operationId: get, responses: { {{responses}} } }
            """).Contracts[0].Operation("get").Success;

        Assert.Equal((status, type), (success.Status, success.Type.Short()));
    }

    [Fact]
    public void Errors_OfOneNamedShape_HaveATypeAndOthersNone()
    {
        var contract = Linked.Schemas(
            "A: { type: object, properties: { a: { type: string } } }\nB: { type: object, properties: { b: { type: string } } }",
            """
            paths:
              /a:
                get:
                  operationId: get
                  responses:
                    '204': { description: fine }
                    '400': { description: bad, content: { application/json: { schema: { $ref: '#/components/schemas/A' } } } }
                    '403': { description: bad, content: { application/json: { schema: { anyOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] } } } }
                    '404': { description: bad, content: { application/json: { schema: { type: object, properties: { c: { type: string } } } } } }
                    '5XX': { description: bad, content: { text/plain: {} } }

            """).Clean();

        Assert.Equal(["204:none", "400:A", "403:none", "404:none", "5XX:String"], contract.Operation("get").Responses.Select(response => response.Status + ":" + response.Type.Short()));
        Assert.Equal(["A", "B"], contract.Objects.Select(item => item.Name));
    }

    [Theory]
    [InlineData("agent", "agent", null)]
    [InlineData("{ documented: guest, recorded: agent }", "guest", "agent")]
    [InlineData("{ documented: agent, recorded: agent }", "agent", null)]
    [InlineData("{ recorded: agent }", "agent", null)]
    public void MinRole_TellsDocumentedAndRecorded(string role, string? documented, string? recorded)
    {
        var operation = Linked.Text($$"""
            paths:
              /a:
                get: { operationId: a, x-min-role: {{role}}, summary: Gets it., description: More of it., deprecated: true, {{Fine}} }
            """).Clean().Operation("a");

        Assert.Equal((documented, recorded), (operation.Role, operation.RecordedRole));
        Assert.Equal(new Documentation("Gets it.", "More of it.", Deprecated: true), operation.Documentation);
    }
}
