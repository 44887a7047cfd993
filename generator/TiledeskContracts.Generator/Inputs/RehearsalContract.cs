namespace TiledeskContracts.Generator.Inputs;

/// <summary>A contract with one of each kind of thing that most contracts have.</summary>
internal static class RehearsalContract
{
    /// <summary>The contract, in JSON: reading it loads no library.</summary>
    public const string Text = """
        {
          "openapi": "3.0.3",
          "info": { "title": "Rehearsal", "version": "1" },
          "servers": [{ "url": "https://api.example.com/v1" }],
          "tags": [{ "name": "notes", "description": "Notes." }],
          "security": [{ "basic": [] }],
          "paths": {
            "/notes": {
              "get": {
                "operationId": "listNotes",
                "tags": ["notes"],
                "summary": "Lists notes.",
                "description": "The newest first. Deleted ones are left out.",
                "parameters": [
                  { "name": "page", "in": "query", "description": "From 0.", "schema": { "type": "integer" } },
                  { "$ref": "#/components/parameters/sort" }
                ],
                "responses": {
                  "200": { "description": "The notes.", "content": { "application/json": { "schema": { "type": "array", "items": { "$ref": "#/components/schemas/Note" } } } } },
                  "404": { "$ref": "#/components/responses/Missing" }
                }
              }
            },
            "/notes/{id}": {
              "parameters": [{ "name": "id", "in": "path", "required": true, "description": "The note.", "schema": { "type": "string" } }],
              "put": {
                "operationId": "putNote",
                "tags": ["notes"],
                "deprecated": true,
                "requestBody": { "required": true, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/NoteBody" } } } },
                "responses": {
                  "200": { "description": "The note.", "content": { "application/json": { "schema": { "allOf": [{ "$ref": "#/components/schemas/Note" }] } } } },
                  "default": { "$ref": "#/components/responses/Missing" }
                }
              }
            }
          },
          "components": {
            "parameters": {
              "sort": { "name": "sort", "in": "query", "description": "By what.", "schema": { "type": "string", "enum": ["age", "name"] } }
            },
            "securitySchemes": { "basic": { "type": "http", "scheme": "basic" } },
            "responses": {
              "Missing": { "description": "No such note.", "content": { "application/json": { "schema": { "type": "object", "properties": { "message": { "type": "string" } } } } } }
            },
            "schemas": {
              "Note": {
                "type": "object",
                "description": "A note.",
                "required": ["id"],
                "properties": {
                  "id": { "type": "string", "description": "The id." },
                  "text": { "type": "string", "nullable": true, "example": "Call back.", "maxLength": 500 },
                  "created_at": { "type": "string", "format": "date-time" },
                  "count": { "type": "integer", "default": 1 },
                  "open": { "type": "boolean" },
                  "tags": { "type": "array", "items": { "type": "string" } },
                  "attributes": { "type": "object", "additionalProperties": { "type": "string" } },
                  "state": { "$ref": "#/components/schemas/State" },
                  "place": { "type": "object", "properties": { "city": { "type": "string" } } },
                  "author": { "oneOf": [{ "type": "string" }, { "$ref": "#/components/schemas/Author" }], "x-id-property": "_id" },
                  "payload": {}
                }
              },
              "NoteBody": { "type": "object", "properties": { "text": { "type": "string", "nullable": true }, "state": { "$ref": "#/components/schemas/State" } } },
              "Author": { "type": "object", "properties": { "_id": { "type": "string" }, "name": { "type": "string" } } },
              "State": { "description": "Where it stands.", "anyOf": [{ "type": "string", "enum": ["open", "closed"] }, { "type": "string" }] }
            }
          }
        }
        """;
}
