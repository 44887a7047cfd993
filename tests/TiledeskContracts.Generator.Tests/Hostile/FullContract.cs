namespace TiledeskContracts.Generator.Tests.Hostile;

/// <summary>A contract with every keyword that the reader knows; a test holds it to that.</summary>
internal static class FullContract
{
    public const string Yaml = """
        openapi: 3.1.0
        jsonSchemaDialect: https://spec.openapis.org/oas/3.1/dialect/base
        info:
          title: Acme
          summary: A summary.
          description: A description.
          termsOfService: https://acme.example/terms
          contact: { name: Ann, url: https://acme.example/ann, email: ann@acme.example }
          license: { name: MIT, identifier: MIT, url: https://acme.example/mit }
          version: '1'
        externalDocs: { description: More., url: https://acme.example/docs }
        servers:
          - url: https://{region}.acme.example/{base}
            description: Where it is.
            variables:
              region: { enum: [eu, us], default: eu, description: A region. }
              base: { default: v1 }
        security: [{ token: [], oauth: [read] }]
        tags: [{ name: notes, description: Remarks., externalDocs: { description: More., url: https://acme.example/notes } }]
        webhooks:
          noteAdded:
            post: { operationId: noteAdded, requestBody: { content: { application/json: { schema: { type: object } } } }, responses: { '200': { description: Fine. } } }
        paths:
          /{project_id}/notes:
            summary: Notes.
            description: All about notes.
            servers: [{ url: https://notes.acme.example, description: Notes only., x-name: notes }]
            parameters:
              - { name: project_id, in: path, required: true, x-client-parameter: true, schema: { type: string } }
            get:
              operationId: listNotes
              x-csharp-name: List
              x-min-role: { documented: guest, recorded: agent }
              x-evidence: recorded
              x-documented: { reason: The page says otherwise. }
              x-pagination: { style: page-number, page: page, limit: page, firstPage: 1, items: notes, total: count, identity: id }
              tags: [notes]
              summary: Lists notes.
              description: Lists them all, newest first.
              deprecated: true
              externalDocs: { description: More., url: https://acme.example/list }
              security: [{ token: [] }]
              servers: [{ url: https://list.acme.example, variables: { one: { default: two } } }]
              parameters:
                - { name: page, in: query, description: A page., schema: { type: integer, default: 1 }, example: 2 }
                - { name: tags, in: query, style: form, explode: false, allowReserved: true, allowEmptyValue: true, schema: { type: array, items: { type: string } }, examples: { one: { summary: One., value: [a] } } }
                - { name: filter, in: query, style: deepObject, x-wire-alias: sieve, deprecated: true, schema: { type: object, properties: { by: { type: string } } } }
                - { name: shape, in: query, content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } } }
                - { name: X-Trace, in: header, required: true, schema: { type: string } }
                - { name: session, in: cookie, schema: { type: string } }
                - { name: order, in: query, schema: { type: string, enum: [up, down], default: up } }
              responses:
                '200':
                  description: A page.
                  headers:
                    X-Total: { description: How many., required: true, deprecated: true, allowEmptyValue: false, style: simple, explode: false, allowReserved: false, schema: { type: integer }, example: 4 }
                    X-Kind: { content: { text/plain: { schema: { type: string } } }, examples: { one: { value: a } } }
                  content:
                    application/json: { schema: { $ref: '#/components/schemas/NoteList' }, example: { notes: [] }, examples: { one: { value: { notes: [] } } } }
                    text/csv: { schema: { type: string } }
                  links: { next: { operationId: listNotes, parameters: { page: $response.body#/page }, description: Another. } }
                4XX: { description: Refused., content: { application/json: { schema: { $ref: '#/components/schemas/Refusal' } } } }
                default: { $ref: '#/components/responses/Failed' }
              callbacks: { onNote: { '{$request.query.url}': { post: { responses: { '200': { description: Fine. } } } } } }
            post:
              operationId: createNote
              tags: [notes]
              requestBody:
                description: The note.
                required: true
                content:
                  application/json: { schema: { $ref: '#/components/schemas/NewNote' } }
                  application/xml: { schema: { type: string } }
              responses:
                '201': { description: Made., content: { application/json: { schema: { $ref: '#/components/schemas/Note' } } } }
          /notes/{note_id}/files:
            parameters:
              - { name: note_id, in: path, required: true, schema: { type: string, format: uuid } }
            put:
              tags: [files]
              summary: Adds files.
              requestBody:
                content:
                  multipart/form-data:
                    schema: { type: object, properties: { file: { type: string, format: binary }, about: { type: object, properties: { a: { type: string } } } } }
                    encoding: { file: { contentType: image/png, headers: { X-Part: { schema: { type: string } } }, style: form, explode: true, allowReserved: false } }
              responses:
                '200': { description: Fine., content: { application/octet-stream: { schema: { type: string, format: binary } } } }
            patch:
              tags: [files]
              requestBody: { content: { application/x-www-form-urlencoded: { schema: { type: object, properties: { text: { type: string } } } } } }
              responses: { '200': { description: Fine., content: { text/plain: { schema: { type: string } } } } }
            delete: { tags: [files], responses: { '204': { description: Gone. } } }
            options: { responses: { '204': { description: Fine. } } }
            head: { responses: { '204': { description: Fine. } } }
            trace: { responses: { '204': { description: Fine. } } }
          /shared: { $ref: '#/components/pathItems/Shared' }
        components:
          pathItems:
            Shared: { get: { operationId: getShared, requestBody: { $ref: '#/components/requestBodies/Any' }, parameters: [{ $ref: '#/components/parameters/Limit' }], responses: { '200': { description: Fine. } } } }
          responses: { Failed: { description: Failed., content: { application/json: { schema: { $ref: '#/components/schemas/Refusal' } } } } }
          parameters: { Limit: { name: limit, in: query, schema: { type: integer, format: int32 } } }
          requestBodies: { Any: { description: Any., content: { application/json: { schema: {} } } } }
          headers: { Total: { schema: { type: integer } } }
          examples: { One: { summary: One., description: One., value: 1, externalValue: https://acme.example/1 } }
          links: { Next: { operationRef: '#/paths/~1shared/get', description: Next. } }
          callbacks: { Later: { '{$request.body#/url}': { post: { responses: { '200': { description: Fine. } } } } } }
          securitySchemes:
            token: { type: http, scheme: bearer, bearerFormat: JWT, description: A token. }
            key: { type: apiKey, name: X-Key, in: header }
            oauth: { type: oauth2, flows: { implicit: { authorizationUrl: https://acme.example/auth, refreshUrl: https://acme.example/more, scopes: { read: Reads. } } } }
            open: { type: openIdConnect, openIdConnectUrl: https://acme.example/open }
          schemas:
            Note:
              title: A note
              description: A remark.
              type: object
              required: [id, status, tags]
              minProperties: 1
              maxProperties: 99
              externalDocs: { description: More., url: https://acme.example/note }
              xml: { name: note, namespace: https://acme.example, prefix: a, attribute: false, wrapped: false }
              properties:
                id: { type: string, description: The id., readOnly: true, minLength: 1, maxLength: 9, pattern: '^[a-z]+$', example: a, x-csharp-name: NoteId }
                secret: { type: string, writeOnly: true, deprecated: true, description: Old. Use id., x-deprecated-reason: Use id., x-deprecation-reason: Use id., x-deprecated-description: Use id., x-deprecation-message: Use id., x-deprecation: { reason: Use id., description: Use id., message: Use id. }, x-deprecated: Use id. }
                status: { $ref: '#/components/schemas/Status', description: Where it stands. }
                priority: { $ref: '#/components/schemas/Priority' }
                tags: { type: array, items: { type: string }, minItems: 0, maxItems: 9, uniqueItems: true, contains: { type: string }, minContains: 0, maxContains: 3 }
                owner: { x-id-property: id, oneOf: [{ type: string }, { $ref: '#/components/schemas/User' }] }
                subject: { anyOf: [{ type: string }, { type: integer }, { $ref: '#/components/schemas/User' }] }
                closedAt: { type: [string, 'null'], format: date-time, default: '2020-01-01T00:00:00Z', examples: ['2020-01-01T00:00:00Z'] }
                score: { type: number, nullable: true, minimum: 0, maximum: 9, exclusiveMinimum: 0, exclusiveMaximum: 10, multipleOf: 0.5, default: 1.5 }
                kind: { const: note }
                flags: { type: object, additionalProperties: { type: boolean } }
                pair: { type: array, prefixItems: [{ type: string }], items: { type: string }, unevaluatedItems: false }
                picture: { type: string, contentEncoding: base64, contentMediaType: image/png, contentSchema: { type: string } }
                pet: { $ref: '#/components/schemas/Pet' }
            NoteList: { type: object, required: [notes], properties: { notes: { type: array, items: { $ref: '#/components/schemas/Note' } }, count: { type: integer } } }
            NewNote: { type: object, required: [text], properties: { text: { type: string }, until: { type: [string, 'null'], format: date } }, additionalProperties: false }
            User: { type: object, required: [id], properties: { id: { type: string }, name: { type: string } } }
            Status: { type: integer, enum: [100, 1000], x-enum-varnames: [Open, Closed], x-enum-descriptions: [It is open., It is closed.], x-enumNames: [Open, Closed], x-enum-names: [Open, Closed], x-enumDescriptions: [It is open., It is closed.], x-ms-enum: { name: Status, values: [{ value: 100, name: Open, description: It is open. }] }, description: Where it stands. }
            Priority: { anyOf: [{ type: string, enum: [low, high] }, { type: string }], title: How urgent }
            Pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: petType, mapping: { cat: '#/components/schemas/Cat', dog: Dog } } }
            Cat: { type: object, required: [petType], properties: { petType: { type: string }, lives: { type: integer } } }
            Dog: { allOf: [{ $ref: '#/components/schemas/Beast' }, { type: object, properties: { bark: { type: string } } }] }
            Beast: { type: object, required: [petType], properties: { petType: { type: string } }, discriminator: { propertyName: petType } }
            Refusal: { type: object, properties: { error: { type: string }, cause: { $ref: '#/components/schemas/Refusal' } } }
            Odd:
              $schema: https://json-schema.org/draft/2020-12/schema
              $id: https://acme.example/odd
              $anchor: odd
              $dynamicAnchor: node
              $dynamicRef: '#node'
              $vocabulary: { https://json-schema.org/draft/2020-12/vocab/core: true }
              $comment: For the curious.
              $defs: { Inner: { type: string } }
              definitions: { Outer: { type: string } }
              type: object
              properties: { inner: { $ref: '#/components/schemas/Odd/$defs/Inner' } }
              not: { type: string }
              if: { type: string }
              then: { type: string }
              else: { type: string }
              dependentSchemas: { inner: { type: object } }
              dependentRequired: { inner: [inner] }
              patternProperties: { ^x: { type: string } }
              propertyNames: { type: string }
              unevaluatedProperties: false
              x-anything: { goes: [here] }

        """;
}
