using TiledeskContracts.Generator.Tests.Runs;

namespace TiledeskContracts.Generator.Tests.Versions;

/// <summary>Two versions of one contract, the second of which changes something of each kind.</summary>
internal static class VersionContracts
{
    private const string Text = """
        openapi: 3.0.3
        info: { title: Desk, version: '1' }
        servers: [{ url: 'https://desk.acme.example/v1' }]
        paths:
          /notes:
            get:
              operationId: listNotes
              tags: [notes]
              parameters:
                - { name: page, in: query, schema: { type: integer } }
                - { name: sort, in: query, schema: { type: string } }
              responses: { '200': { description: Notes., content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Note' } } } } } }
          /notes/{note}:
            delete:
              operationId: deleteNote
              tags: [notes]
              parameters:
                - { name: note, in: path, required: true, schema: { type: string, maxLength: 40 } }
              responses: { '204': { description: Gone. } }
          /notes/{note}/archive:
            put:
              operationId: archiveNote
              tags: [notes]
              parameters:
                - { name: note, in: path, required: true, schema: { type: string } }
              responses: { '204': { description: Archived. } }
        components:
          schemas:
            Note:
              type: object
              properties:
                id: { type: string }
                text: { type: string, description: What it says. }
                author: { type: string }
                level: { type: integer }
                state: { $ref: '#/components/schemas/State' }
            State:
              type: string
              enum: [open, closed, lost]

        """;

    public static ContractFile First { get; } = new("/acme/desk-v1.yaml", Text, "Acme.V1") { Next = "desk-v2.yaml" };

    public static ContractFile Second { get; } = new ContractFile("/acme/desk-v2.yaml", Text, "Acme.V2")
        .With("        - { name: sort, in: query, schema: { type: string } }\n", "")
        .With("maxLength: 40", "maxLength: 20")
        .With("/notes/{note}/archive", "/notes/{note}/bury").With("operationId: archiveNote", "operationId: buryNote").With("description: Archived.", "description: Buried.")
        .With("        author: { type: string }\n", "")
        .With("level: { type: integer }", "level: { type: string }")
        .With("closed, lost]", "closed]");
}
