namespace TiledeskContracts.Generator.Tests.Language;

/// <summary>What a path says for all of its operations, what an operation says otherwise, and what the components hold for both.</summary>
public sealed class SharedParameterTests
{
    private const string Fine = "responses: { '204': { description: Fine. } }";

    [Fact]
    public void Parameter_OfAnOperation_TakesThePlaceOfItsLike()
    {
        var said = Talk.With($$"""
            paths:
              /notes/{id}/{kind}:
                parameters:
                  - { name: id, in: path, required: true, schema: { type: integer } }
                  - { name: kind, in: path, required: true, schema: { type: string, enum: [open, 'a b'] } }
                  - { name: q, in: query, schema: { type: string } }
                  - { $ref: '#/components/parameters/Trace' }
                get: { tags: [a], operationId: usual, {{Fine}} }
                put:
                  tags: [a]
                  operationId: other
                  parameters:
                    - { name: q, in: query, required: true, schema: { type: array, items: { type: integer } } }
                    - { name: q, in: header, schema: { type: string } }
                    - { name: X-Trace, in: header, required: true, schema: { type: boolean } }
                    - { name: id, in: path, required: true, schema: { type: string, format: uuid } }
                  {{Fine}}
            components: { parameters: { Trace: { name: X-Trace, in: header, schema: { type: string } } } }
            """, """
            server.Answers(204);
            client.A.UsualAsync(5, NotesKind.FromValue("a b"), new UsualQuery { Q = "x", XTrace = "t" }).GetAwaiter().GetResult();
            var usual = server.Sent + " " + server.Header("X-Trace");
            client.A.OtherAsync(Guid.Empty, NotesKind.Open, new OtherQuery { Q = new List<long> { 1, 2 }, QHeader = "h", XTrace = true }).GetAwaiter().GetResult();
            return usual + "; " + server.Sent + " " + server.Header("X-Trace") + " " + server.Header("q");
            """);

        Assert.Equal(
            "GET https://api.example.com/v1/notes/5/a%20b?q=x t; PUT https://api.example.com/v1/notes/00000000-0000-0000-0000-000000000000/open?q=1&q=2 true h",
            said);
    }

    [Fact]
    public void Components_OfEveryKind_AreCalledThroughTheirReferences()
    {
        var said = Talk.With("""
            paths:
              /notes/{id}: { $ref: '#/components/pathItems/Note' }
            webhooks: { noted: { post: { requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Note' } } } }, responses: { '200': { description: Heard. } } } } }
            components:
              pathItems:
                Note:
                  parameters: [{ $ref: '#/components/parameters/Id' }]
                  put:
                    tags: [a]
                    operationId: store
                    requestBody: { $ref: '#/components/requestBodies/Note' }
                    responses: { '200': { $ref: '#/components/responses/Stored' }, 4XX: { $ref: '#/components/responses/Refused' } }
                    callbacks: { later: { $ref: '#/components/callbacks/Later' } }
              parameters: { Id: { name: id, in: path, required: true, schema: { $ref: '#/components/schemas/Number' } } }
              requestBodies: { Note: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Note' }, examples: { a: { $ref: '#/components/examples/A' } } } } } }
              responses:
                Stored: { description: Stored., headers: { X-Left: { $ref: '#/components/headers/Left' } }, links: { again: { $ref: '#/components/links/Again' } }, content: { application/json: { schema: { $ref: '#/components/schemas/Note' } } } }
                Refused: { description: No., content: { application/json: { schema: { $ref: '#/components/schemas/Refusal' } } } }
              headers: { Left: { schema: { $ref: '#/components/schemas/Number' } } }
              securitySchemes: { key: { $ref: '#/components/securitySchemes/other' }, other: { type: apiKey, in: header, name: X-Key } }
              examples: { A: { value: { text: a } } }
              links: { Again: { operationId: store } }
              callbacks: { Later: { '{$request.body#/url}': { post: { responses: { '200': { description: Heard. } } } } } }
              schemas:
                Number: { type: integer, format: int32 }
                Note: { type: object, properties: { text: { type: string } } }
                Refusal: { type: object, properties: { reason: { type: string } } }
            """, """
            server.Answers(200, "application/json", "{\"text\":\"b\"}", ("X-Left", "7"));
            var capture = new ResponseCapture();
            int id = 5;
            Note note = client.A.StoreAsync(id, new Note { Text = "a" }, new CallOptions { Response = capture }).GetAwaiter().GetResult();
            var said = server.Sent + " " + server.Body + " " + note.Text + " " + capture.XLeft();
            server.Answers(409, "application/json", "{\"reason\":\"full\"}");
            try
            {
                client.A.StoreAsync(id, new Note()).GetAwaiter().GetResult();
                return "no failure";
            }
            catch (TiledeskContracts.Errors.ApiException refused) when (refused.TryReadBody(out Refusal? refusal))
            {
                return said + " " + refusal.Reason;
            }
            """, version: "3.1.0");

        Assert.Equal("PUT https://api.example.com/v1/notes/5 {\"text\":\"a\"} b 7 full", said);
    }

    [Fact]
    public void Server_OfAPath_IsThatOfItsOperations()
    {
        var said = Talk.With($$"""
            servers: [{ url: https://api.example.com }]
            paths:
              /a:
                servers: [{ url: https://files.example.com }]
                get: { tags: [a], operationId: usual, {{Fine}} }
                put: { tags: [a], operationId: other, servers: [{ url: https://up.example.com/v2 }], {{Fine}} }
              /b: { get: { tags: [a], operationId: plain, {{Fine}} } }
            """, """
            server.Answers(204);
            client.A.UsualAsync().GetAwaiter().GetResult();
            var sent = server.Sent;
            client.A.OtherAsync().GetAwaiter().GetResult();
            sent += " " + server.Sent;
            client.A.PlainAsync().GetAwaiter().GetResult();
            return sent + " " + server.Sent;
            """, options: "");

        Assert.Equal("GET https://files.example.com/a PUT https://up.example.com/v2/a GET https://api.example.com/b", said);
    }

    [Fact]
    public void Extensions_OfEveryElement_ChangeNothing()
    {
        var said = Talk.With("""
            x-a: { deep: [1, { b: null }] }
            paths:
              x-b: text
              /a:
                x-c: [1]
                get:
                  x-d: { a: 1 }
                  tags: [a]
                  operationId: ask
                  parameters: [{ x-e: 1, name: q, in: query, schema: { x-f: true, type: string } }]
                  responses: { x-g: 1, '200': { x-h: 1, description: Fine., content: { application/json: { x-i: 1, schema: { $ref: '#/components/schemas/Note' } } } } }
            components:
              x-j: 1
              schemas: { Note: { x-k: { $ref: nowhere }, type: object, properties: { text: { x-l: 1, type: string }, x-m: { type: integer } } } }
            """, """
            server.Answers(200, "application/json", "{\"text\":\"t\",\"x-m\":5}");
            var note = client.A.AskAsync(new AskQuery { Q = "1" }).GetAwaiter().GetResult();
            return note.Text + note.XM;
            """);

        Assert.Equal("t5", said);
    }
}
