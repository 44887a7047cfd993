namespace TiledeskContracts.Generator.Tests.Runs;

/// <summary>A small contract with one of everything.</summary>
internal static class SampleContracts
{
    public const string NotesYaml = """
        openapi: 3.0.3
        info: { title: Acme, version: '1' }
        servers: [{ url: https://api.example.com/v1 }]
        tags: [{ name: notes, description: Remarks of agents. }]
        paths:
          /{project_id}/notes:
            parameters:
              - { name: project_id, in: path, required: true, x-client-parameter: true, schema: { type: string } }
            get:
              operationId: listNotes
              x-csharp-name: List
              tags: [notes]
              x-pagination: { style: page-number, page: page, items: notes, total: count, identity: id }
              parameters:
                - { name: page, in: query, schema: { type: integer } }
                - { name: tags, in: query, style: form, explode: false, schema: { type: array, items: { type: string } } }
              responses:
                '200': { description: A page., content: { application/json: { schema: { $ref: '#/components/schemas/NoteList' } } } }
            post:
              operationId: createNote
              x-csharp-name: Create
              tags: [notes]
              requestBody:
                required: true
                content: { application/json: { schema: { $ref: '#/components/schemas/CreateNoteBody' } } }
              responses:
                '200': { description: The note., content: { application/json: { schema: { $ref: '#/components/schemas/Note' } } } }
          /{project_id}/notes/{note_id}:
            parameters:
              - { name: project_id, in: path, required: true, x-client-parameter: true, schema: { type: string } }
              - { name: note_id, in: path, required: true, schema: { type: string } }
            delete:
              operationId: deleteNote
              x-csharp-name: Delete
              tags: [notes]
              responses:
                '204': { description: Gone. }
        components:
          schemas:
            Note:
              type: object
              description: A remark.
              required: [id, status, tags]
              properties:
                id: { type: string, description: The id. }
                status: { $ref: '#/components/schemas/Status' }
                priority: { $ref: '#/components/schemas/Priority' }
                tags: { type: array, items: { type: string } }
                owner: { x-id-property: id, oneOf: [{ type: string }, { $ref: '#/components/schemas/User' }] }
                subject: { $ref: '#/components/schemas/Subject' }
                closedAt: { type: string, format: date-time, nullable: true }
                attributes: { type: object, additionalProperties: true }
            User:
              type: object
              required: [id]
              properties:
                id: { type: string }
                name: { type: string }
            NoteList:
              type: object
              required: [notes]
              properties:
                notes: { type: array, items: { $ref: '#/components/schemas/Note' } }
                count: { type: integer }
            CreateNoteBody:
              type: object
              required: [text]
              properties:
                text: { type: string }
                until: { type: string, format: date, nullable: true }
            Status:
              description: Where it stands.
              anyOf: [{ type: integer, enum: [100, 1000] }, { type: integer }]
              x-enum-varnames: [Open, Closed]
            Priority:
              anyOf: [{ type: string, enum: [low, high] }, { type: string }]
            Subject:
              oneOf: [{ type: string }, { type: integer }, { $ref: '#/components/schemas/User' }]

        """;

    public static ContractFile Notes { get; } = new("/acme/notes.yaml", NotesYaml);

    public static ContractFile Other { get; } = new("/acme/other.yaml", NotesYaml, "Acme.V2");
}
