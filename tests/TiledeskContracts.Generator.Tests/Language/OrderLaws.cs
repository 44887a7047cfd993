using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using TiledeskContracts.Spec.Linking;
using TiledeskContracts.Spec.Model;
using TiledeskContracts.Spec.Reading;

namespace TiledeskContracts.Generator.Tests.Language;

/// <summary>What stands where in a contract changes no name and no file: whoever moves a block renames nothing.</summary>
public sealed class OrderLaws
{
    private static readonly Config _config = Config.QuickThrowOnFailure.WithMaxTest(60).WithReplay(20261121UL, 17UL);

    // Names that meet: of components and of inline types, of properties, operations, tags, values.
    private const string Contract = """
        {
          "openapi": "3.0.3", "info": { "title": "Acme", "version": "1" },
          "paths": {
            "/notes": {
              "get": { "tags": ["notes"], "operationId": "listNotes", "parameters": [{ "name": "q", "in": "query", "schema": { "type": "string", "enum": ["a", "A", "a-"] } }], "responses": { "200": { "description": "d", "content": { "application/json": { "schema": { "type": "object", "properties": { "items": { "type": "array", "items": { "$ref": "#/components/schemas/Note" } } } } } } } } },
              "post": { "tags": ["notes"], "operationId": "list_notes", "requestBody": { "content": { "application/json": { "schema": { "type": "object", "properties": { "text": { "type": "object", "properties": { "a": { "type": "string" } } } } } } } }, "responses": { "204": { "description": "d" } } }
            },
            "/api/notes": { "get": { "tags": ["Notes"], "responses": { "204": { "description": "d" } } } },
            "/v1/notes": { "get": { "tags": ["notes"], "responses": { "204": { "description": "d" } } } },
            "/notes/{id}": { "get": { "tags": ["other"], "operationId": "list-notes", "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }, { "name": "id", "in": "query", "schema": { "type": "string" } }, { "name": "ID", "in": "header", "schema": { "type": "string" } }], "responses": { "200": { "description": "d", "headers": { "X-A": { "schema": { "type": "string" } }, "x_a": { "schema": { "type": "string" } } }, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/note" } } } } } } }
          },
          "components": { "schemas": {
            "Note": { "type": "object", "properties": { "id": { "type": "string" }, "_id": { "type": "string" }, "ID": { "type": "string" }, "a_b": { "type": "object", "properties": { "x": { "type": "string" } } }, "aB": { "type": "object", "properties": { "y": { "type": "string" } } }, "note": { "type": "string" } } },
            "note": { "type": "object", "properties": { "state": { "type": "string", "enum": ["open", "Open", "OPEN", "in-progress", "in_progress"] } } },
            "NOTE": { "type": "array", "items": { "type": "object", "properties": { "z": { "type": "string" } } } },
            "NoteState": { "type": "object", "properties": { "z": { "type": "string" } } },
            "NoteAB": { "type": "object", "properties": { "z": { "$ref": "#/components/schemas/Pet" } } },
            "Note2": { "type": "object", "properties": { "z": { "oneOf": [{ "type": "string" }, { "type": "integer" }, { "type": "object", "properties": { "a": { "type": "string" } } }] } } },
            "Pet": { "type": "object", "discriminator": { "propertyName": "kind", "mapping": { "cat": "Cat", "dog": "Dog" } }, "properties": { "kind": { "type": "string" }, "Name": { "type": "string" } } },
            "Cat": { "allOf": [{ "$ref": "#/components/schemas/Pet" }, { "type": "object", "properties": { "name": { "type": "string" }, "size": { "type": "object", "properties": { "a": { "type": "string" } } } } }] },
            "Dog": { "allOf": [{ "$ref": "#/components/schemas/Pet" }, { "type": "object", "properties": { "name_": { "type": "string" }, "size": { "type": "object", "properties": { "b": { "type": "string" } } } } }] },
            "CatSize": { "type": "object", "properties": { "z": { "type": "string" } } },
            "AcmeClient": { "type": "object", "properties": { "z": { "type": "string" } } },
            "ListNotesQuery": { "type": "object", "properties": { "z": { "type": "string" } } }
          } }
        }
        """;

    private static readonly SortedSet<string> _expected = Names(JsonNode.Parse(Contract)!);

    [Fact]
    public void Contract_InAnyOrder_HasTheSameNamesAndFiles() => Check.One(_config, Prop.ForAll(
        ArbMap.Default.ArbFor<int>(), seed =>
        {
            var names = Names(Shuffled(JsonNode.Parse(Contract)!, new Random(seed)));
            Assert.Empty(names.Except(_expected));
            Assert.Empty(_expected.Except(names));
        }));

    [Fact]
    public void Contract_OfTheLaw_HasNamesThatMeet() =>
        Assert.True(_expected.Count(name => name.Contains('2', StringComparison.Ordinal)) > 5, string.Join('\n', _expected));

    // Members change their places; items of a list keep them, where they mean something.
    private static JsonNode Shuffled(JsonNode node, Random random)
    {
        if (node is JsonObject members)
        {
            var shuffled = members.Select(member => KeyValuePair.Create(member.Key, member.Value is null ? null : Shuffled(member.Value.DeepClone(), random))).ToArray();
            random.Shuffle(shuffled);
            return new JsonObject(shuffled);
        }

        return node is JsonArray items ? new JsonArray([.. items.Select(item => item is null ? null : Shuffled(item.DeepClone(), random))]) : node.DeepClone();
    }

    private static SortedSet<string> Names(JsonNode contract)
    {
        var reading = DocumentReader.Read(new ContractSource("order.json", contract.ToJsonString(new JsonSerializerOptions()), new("Acme.V1", "AcmeClient")), CancellationToken.None);
        var model = ContractLinker.Link([reading], CancellationToken.None).Contracts[0];
        return new(NamesOf(model), StringComparer.Ordinal);
    }

    private static IEnumerable<string> NamesOf(ContractModel model) =>
    [
        .. model.Objects.Select(item => $"{item.Pointer} {item.Name} {item.HintName}"),
        .. model.Objects.SelectMany(item => item.Properties.Select(property => $"{item.Name} {property.WireName} {property.Name} {property.Type.Name}")),
        .. model.Enums.Select(item => $"{item.Pointer} {item.Name} {item.HintName}"),
        .. model.Enums.SelectMany(item => item.Members.Select(member => $"{item.Name} {member.Value} {member.Name}")),
        .. model.Unions.Select(item => $"{item.Pointer} {item.Name} {item.HintName}"),
        .. model.Unions.SelectMany(item => item.Cases.Select(one => $"{item.Name} {one.Name} {one.Type.Name}")),
        .. Queries(model).Select(item => $"{item.Pointer} {item.Name} {item.HintName}"),
        .. Queries(model).SelectMany(item => item.Parameters.Select(parameter => $"{item.Name} {parameter.Location} {parameter.WireName} {parameter.Name}")),
        .. model.Tags.Select(tag => $"{tag.Name} {tag.HintName}"),
        .. model.Tags.SelectMany(tag => tag.Operations.Select(operation => $"{tag.Name} {operation.Pointer} {operation.Name}")),
        .. model.Client.Tags.Select(tag => $"client {tag.PropertyName} {tag.TypeName}"),
        .. model.Headers!.Headers.Select(header => $"header {header.WireName} {header.Name}"),
    ];

    private static IEnumerable<QueryModel> Queries(ContractModel model) => model.Tags.SelectMany(tag => tag.Operations).Select(operation => operation.Query).OfType<QueryModel>();
}
