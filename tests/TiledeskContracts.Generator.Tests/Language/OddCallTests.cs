namespace TiledeskContracts.Generator.Tests.Language;

/// <summary>Paths, parameters, bodies and answers that are valid, though hardly anyone would write them: code without a warning.</summary>
public sealed class OddCallTests
{
    private static readonly (string Name, string Version, string Text)[] _rows =
    [
        (
            "parameters that differ by place alone", "3.0.3", """
            paths:
              /a/{id}:
                get:
                  operationId: a
                  parameters: [{ name: id, in: path, required: true, schema: { type: string } }, { name: id, in: query, schema: { type: string } }, { name: id, in: header, schema: { type: integer } },
                    { name: id, in: cookie, schema: { type: string } }, { name: ID, in: query, schema: { type: string } }, { name: Id, in: header, schema: { type: string } }]
                  responses: { '200': { description: d } }
            """),
        (
            "path parameters that nobody declares", "3.0.3", """
            paths:
              /a/{options}/{cancellationToken}/{body}/{query}/{call}/{connection}/{this}/{class}/{_}/{1}/{options}:
                post:
                  operationId: a
                  parameters: [{ name: x, in: query, schema: { type: string } }]
                  requestBody: { content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } } }
                  responses: { '200': { description: d } }
            """),
        (
            "answers of odd status and media type", "3.0.3", """
            paths:
              /a: { get: { responses: { default: { description: d, content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } } } } } }
              /b: { get: { responses: { '204': { description: d, content: { application/json: { schema: { type: string } } } } } } }
              /c: { get: { responses: { '200': { description: d, content: {} } } } }
              /d: { get: { responses: { '200': { description: d, content: { application/json: {} } } } } }
              /e: { get: { responses: { 1XX: { description: d }, '101': { description: d } } } }
              /f: { get: { responses: {} } }
              /g: { get: { operationId: g } }
              /h: { get: { responses: { 200: { description: d, content: { application/json: { schema: { type: string } } } }, 404: { description: d }, 5xx: { description: d,
                content: { application/json: { schema: { type: integer } } } } } } }
              /i: { get: { responses: { '200': { description: d, content: { 'Application/JSON': { schema: { type: array, items: { type: object, properties: { a: { type: string } } } } } } } } } }
              /j: { get: { responses: { '200': { description: d, content: { 'application/json;version=1': { schema: { type: string } }, 'application/json;version=2': { schema: { type: integer } },
                application/xml: { schema: { type: object, properties: { a: { type: string } } } } } } } } }
              /k: { get: { responses: { '200': { description: d, content: { '*/*': {} } }, '201': { description: d, content: { image/png: { schema: { type: string, format: binary } } } },
                2XX: { description: d, content: { text/plain: { schema: { type: object } } } } } } }
              /l: { get: { responses: { '200': { description: d, content: { application/json: { schema: { type: string, format: binary } } } } } } }
              /m: { get: { responses: { '200': { description: d, content: { application/octet-stream: { schema: { type: object, properties: { a: { type: string } } } } } } } } }
              /n: { get: { responses: { '200': { description: d, content: { multipart/form-data: { schema: { type: object, properties: { a: { type: string } } } } } } } } }
              /o: { get: { responses: { '200': { description: d, content: { application/x-www-form-urlencoded: { schema: { type: object, properties: { a: { type: string } } } } } } } } }
              /p: { get: { responses: { '200': { description: d, content: { text/event-stream: { schema: { type: object, properties: { a: { type: string } } } } } } } } }
              /q: { get: { responses: { '200': { description: d, content: { application/json: { schema: { type: boolean, nullable: true } } } }, '201': { description: d,
                content: { application/json: { schema: { type: array, items: { type: integer,
                  nullable: true } } } } }, '202': { description: d, content: { application/json: { schema: { oneOf: [{ type: string }, { type: integer }] } } } } } } }
              /r: { get: { responses: { '200': { description: d, content: { application/jsonl: { schema: { type: object } }, application/x-ndjson: {} } } } } }
              /s: { get: { responses: { '200 ': { description: d }, ok: { description: d }, '600': { description: d }, '2': { description: d }, '2xx': { description: d } } } }
              /t: { get: { responses: { '200': { description: '' }, default: { description: , headers: { Set-Cookie: { schema: { type: string } }, Content-Type: { schema: { type: string } },
                X-A: { schema: { type: integer } }, x-a: { schema: { type: string } }, 'X A': { schema: { type: string } }, X_A: { content: { application/json: { schema: { type: object,
                  properties: { a: { type: string } } } } } }, Empty: {}, List: { schema: { type: array, items: { type: integer } } }, Obj: { schema: { type: object,
                  properties: { a: { type: string } } } } } } } } }
            """),
        (
            "bodies where none is expected", "3.0.3", """
            paths:
              /a:
                get: { operationId: a, requestBody: { content: { application/json: { schema: { type: string } } } }, responses: { '200': { description: d } } }
                head: { operationId: b, requestBody: { content: { application/json: { schema: { type: string } } } }, responses: { '200': { description: d,
                  content: { application/json: { schema: { type: string } } } } } }
                delete: { operationId: c, requestBody: { required: true, content: { application/json: { schema: { type: array, items: { type: string } } } } },
                  responses: { '200': { description: d } } }
                trace: { operationId: d, responses: { '200': { description: d } } }
                options: { responses: { '200': { description: d } } }
                query: { responses: { '200': { description: d } } }
                x-get: { responses: 5 }
            """),
        (
            "paths that hardly differ", "3.0.3", """
            paths:
              "/a": { get: { responses: { '200': { description: d } } } }
              "/a/": { get: { responses: { '200': { description: d } } } }
              "/a/{b}": { get: { responses: { '200': { description: d } } } }
              "/a/{c}": { get: { responses: { '200': { description: d } } } }
              "/": { get: { responses: { '200': { description: d } } } }
              "//": { get: { responses: { '200': { description: d } } } }
              "/a/{b}{c}": { get: { responses: { '200': { description: d } } } }
              "/a/{b}.{c}": { get: { responses: { '200': { description: d } } } }
              "/a({b})": { get: { responses: { '200': { description: d } } } }
              "/a:verb": { get: { responses: { '200': { description: d } } } }
              "/a/{b-c}": { get: { responses: { '200': { description: d } } } }
              "/a/{b.c}": { get: { responses: { '200': { description: d } } } }
              "/a/{$b}": { get: { responses: { '200': { description: d } } } }
              "/a/@{b}": { get: { responses: { '200': { description: d } } } }
              "/a%20b": { get: { responses: { '200': { description: d } } } }
              "/a b": { get: { responses: { '200': { description: d } } } }
              "/\u00e4": { get: { responses: { '200': { description: d } } } }
              "/a/*": { get: { responses: { '200': { description: d } } } }
              "/a/**": { get: { responses: { '200': { description: d } } } }
              "/a;b={b}": { get: { responses: { '200': { description: d } } } }
              "/a?x=1": { get: { responses: { '200': { description: d } } } }
              "/a#x": { get: { responses: { '200': { description: d } } } }
              "/a/{b}/": { get: { responses: { '200': { description: d } } } }
              "/A": { get: { responses: { '200': { description: d } } } }
              "/a/{b}:verb": { get: { responses: { '200': { description: d } } } }
              "/a/(b)": { get: { responses: { '200': { description: d } } } }
              "/a/'{b}'": { get: { responses: { '200': { description: d } } } }
              "/a,b": { get: { responses: { '200': { description: d } } } }
              "/~1": { get: { responses: { '200': { description: d } } } }
              "/a~b": { get: { responses: { '200': { description: d } } } }
              "/a//b": { get: { responses: { '200': { description: d } } } }
              "/a/{b?}": { get: { responses: { '200': { description: d } } } }
              "/a/..": { get: { responses: { '200': { description: d } } } }
              "/a/./b": { get: { responses: { '200': { description: d } } } }
            """),
        (
            "parameters of every oddity", "3.0.3", """
            paths:
              /a/{p}/{q}/{r}:
                parameters: [{ name: p, in: path, required: true, style: matrix, explode: true, schema: { type: object, properties: { a: { type: string } } } }, { name: q, in: path, required: true,
                  style: label, schema: { type: array, items: { type: string } } }, { $ref: '#/components/parameters/R' }]
                get:
                  operationId: a
                  parameters:
                  - { name: both, in: query, schema: { type: string }, content: { application/json: { schema: { type: integer } } } }
                  - { name: many, in: query, content: { application/json: { schema: { type: integer } }, text/plain: {} } }
                  - { name: none, in: query, content: {} }
                  - { name: nested, in: query, style: deepObject, explode: true, schema: { type: object, properties: { a: { type: object, properties: { b: { type: array,
                    items: { type: object } } } } } } }
                  - { name: arrays, in: query, schema: { type: array, items: { type: array, items: { type: string } } } }
                  - { name: one, in: query, schema: { oneOf: [{ type: string }, { type: array, items: { type: string } }, { type: object, properties: { a: { type: string } } }] } }
                  - { name: file, in: query, schema: { type: file } }
                  - { name: 'filter[a][b]', in: query, schema: { type: string } }
                  - { name: 'filter[a][]', in: query, schema: { type: array, items: { type: string } } }
                  - { name: 'a b', in: query, schema: { type: string } }
                  - { name: '', in: query, schema: { type: string } }
                  - { name: '$filter', in: query, allowReserved: true, allowEmptyValue: true, schema: { type: string } }
                  - { name: '@x', in: header, schema: { type: string } }
                  - { name: 'X Y', in: header, schema: { type: string } }
                  - { name: Content-Length, in: header, schema: { type: integer } }
                  - { name: Cookie, in: header, schema: { type: string } }
                  - { name: Host, in: header, schema: { type: string } }
                  - { name: If-Modified-Since, in: header, schema: { type: string, format: date-time } }
                  - { name: 'c d', in: cookie, schema: { type: string } }
                  - { name: style, in: query, style: simple, schema: { type: string } }
                  - { name: hstyle, in: header, style: form, schema: { type: array, items: { type: string } } }
                  - { name: bin, in: query, schema: { type: string, format: binary } }
                  - { name: anything, in: query, schema: {} }
                  - { name: map, in: query, schema: { type: object, additionalProperties: { type: string } } }
                  - { name: map2, in: query, style: deepObject, schema: { type: object } }
                  - { name: req, in: query, required: true, schema: { type: boolean, default: true } }
                  - { name: nullable, in: query, required: true, schema: { type: string, nullable: true } }
                  - { name: enums, in: query, schema: { type: array, items: { type: string, enum: [a, b], default: a }, default: [a] } }
                  - { name: ref, in: query, schema: { $ref: '#/components/schemas/T' } }
                  - { name: selfref, in: query, schema: { $ref: '#/components/schemas/Tree' } }
                  - { name: Equals, in: query, schema: { type: string } }
                  - { name: clone, in: query, schema: { type: string } }
                  - { name: aQuery, in: query, schema: { type: string } }
                  - { name: all, in: querystring, schema: { type: string } }
                  - { in: query, name: bodyish, type: string, collectionFormat: multi }
                  responses: { '200': { description: d } }
            components: { parameters: { R: { name: r, in: path, required: true, schema: { type: integer, format: int64 } }, Unused: { name: u, in: query, schema: { type: object,
              properties: { a: { type: string, enum: [a] } } } } }, schemas: { T: { type: string, format: date }, Tree: { type: object, properties: { t: { $ref: '#/components/schemas/Tree' } } } } }
            """),
        (
            "bodies of every oddity", "3.0.3", """
            paths:
              /a: { post: { requestBody: { content: { multipart/form-data: { schema: { type: object, properties: { files: { type: array, items: { type: string, format: binary } },
                meta: { type: object,
                properties: { a: { type: string } } }, one: { type: string, format: binary, nullable: true }, n: { type: array, items: { type: object, properties: { x: { type: string,
                  format: binary } } } } } }, encoding: { meta: { contentType: application/json, headers: { X: { schema: { type: string } } } }, files: { contentType: 'image/png, image/jpeg' },
                  nowhere: { contentType: a } } } } }, responses: {} } }
              /b: { post: { requestBody: { content: { application/x-www-form-urlencoded: { schema: { oneOf: [{ type: object, properties: { a: { type: string } } }, { type: object, required: [b],
                properties: { b: { type: string } } }] } } } }, responses: {} } }
              /c: { post: { requestBody: { content: { multipart/form-data: {} } }, responses: {} } }
              /d: { post: { requestBody: { content: { multipart/mixed: { schema: { type: object, properties: { a: { type: string } } } } } }, responses: {} } }
              /e: { post: { requestBody: { content: { multipart/form-data: { schema: { allOf: [{ $ref: '#/components/schemas/F' }, { type: object, properties: { g: { type: string,
                format: binary } } }] } } } }, responses: {} } }
              /f: { post: { requestBody: { content: { application/octet-stream: { schema: { type: object, properties: { a: { type: string } } } } } }, responses: {} } }
              /g: { post: { requestBody: { content: { application/json: { schema: { type: string, format: binary } } } }, responses: {} } }
              /h: { post: { requestBody: { content: { text/plain: { schema: { type: object, properties: { a: { type: string } } } } } }, responses: {} } }
              /i: { post: { requestBody: { content: { application/xml: { schema: { $ref: '#/components/schemas/F' } } } }, responses: {} } }
              /j: { post: { requestBody: { content: {} }, responses: {} } }
              /k: { post: { requestBody: { required: true, description: d }, responses: {} } }
              /l: { post: { requestBody: { content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/F' } } },
                application/json; charset=utf-8: { schema: { type: string } } } }, responses: {} } }
              /m: { post: { requestBody: { required: true, content: { application/json: { schema: { nullable: true, type: integer } } } }, responses: {} } }
              /n: { post: { requestBody: { required: true, content: { application/json: { schema: { oneOf: [{ type: string }, { type: integer }] } } } }, responses: {} } }
              /o: { post: { requestBody: { required: false, content: { application/json: { schema: { type: string, enum: [a] } } } }, responses: {} } }
              /p: { post: { requestBody: { content: { image/*: { schema: { type: string, format: binary } } } }, responses: {} } }
              /q: { post: { requestBody: { content: { application/json-patch+json: { schema: { type: array, items: { type: object, properties: { op: { type: string, enum: [add] },
                value: {} } } } } } },
                responses: {} } }
              /r: { post: { requestBody: { content: { application/json: { schema: {} } } }, responses: {} } }
              /s: { post: { requestBody: { content: { 'application/vnd.a+json; x="a b"': { schema: { type: boolean } } } }, responses: {} } }
              /t: { post: { requestBody: { content: { multipart/form-data: { schema: { type: object, additionalProperties: { type: string, format: binary } } } } }, responses: {} } }
              /u: { post: { requestBody: { content: { multipart/form-data: { schema: { type: array, items: { type: string, format: binary } } } } }, responses: {} } }
              /v: { post: { requestBody: { content: { application/x-www-form-urlencoded: { schema: { type: string } } } }, responses: {} } }
              /w: { post: { requestBody: { content: { '': { schema: { type: string } }, 'a b': { schema: { type: string } } } }, responses: {} } }
              /x: { post: { requestBody: { $ref: '#/components/requestBodies/B' },
                callbacks: { cb: { '{$request.body#/url}': { post: { requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/F' } } } },
                  responses: { '200': { description: d } } } } } }, responses: { '200': { $ref: '#/components/responses/R' }, '404': { $ref: '#/components/responses/R' } } } }
            components: { schemas: { F: { type: object, properties: { f: { type: string, format: binary }, l: { type: array, items: { type: integer } } } } },
              requestBodies: { B: { content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } } } }, responses: { R: { description: d,
                content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } }, links: { l: { operationId: a } } } } }
            """),
        (
            "references in examples and extensions", "3.0.3", """
            paths:
              /a: { get: { responses: { '200': { description: d, content: { application/json: { example: { $ref: '#/nope' }, examples: { a: { value: { $ref: 'x.json' } } } } } } } } }
            x-stuff: { $ref: '#/nope' }
            """),
        (
            "security schemes of every kind", "3.1.0", """
            security: [{}, { a: [], b: [x] }]
            paths: { /a: { get: { security: [{ zz: [] }], responses: {} }, put: { security: [{}], responses: {} } } }
            components: { securitySchemes: { a: { type: apiKey, in: query, name: 'k e y' }, b: { type: oauth2, flows: {} }, c: { type: openIdConnect, openIdConnectUrl: x }, d: { type: mutualTLS },
              e: { type: http, scheme: Bearer }, f: { type: http, scheme: digest }, g: { type: apiKey, in: cookie, name: 'c' }, h: { type: custom }, i: { type: http } } }
            """),
    ];

    private static readonly OddContracts _contracts = new(_rows);

    public static TheoryData<string> Names => _contracts.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Calls_OfOddButValidWords_CompileWithoutWarning(string name) => _contracts.AssertFine(name);
}
