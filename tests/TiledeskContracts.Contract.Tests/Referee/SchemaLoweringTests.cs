using System.Text.Json.Nodes;

namespace TiledeskContracts.Contract.Tests.Referee;

public sealed class SchemaLoweringTests
{
    [Theory]
    [InlineData("""{ "type": "string", "nullable": true }""", """{"anyOf":[{"type":"null"},{"type":"string"}]}""")]
    [InlineData("""{ "type": "string", "nullable": false }""", """{"type":"string"}""")]
    [InlineData("""{ "$ref": "#/components/schemas/Note", "description": "x" }""", """{"$ref":"#/definitions/Note"}""")]
    [InlineData("""{ "nullable": true, "allOf": [{ "$ref": "#/components/schemas/Note" }] }""", """{"anyOf":[{"type":"null"},{"allOf":[{"$ref":"#/definitions/Note"}]}]}""")]
    [InlineData("""{ "type": "array", "items": { "type": "integer", "nullable": true } }""", """{"type":"array","items":{"anyOf":[{"type":"null"},{"type":"integer"}]}}""")]
    [InlineData("""{ "type": "object", "additionalProperties": true, "example": 1, "x-any": { "type": "string" } }""", """{"type":"object","additionalProperties":true}""")]
    [InlineData("""{ "properties": { "nullable": { "type": "boolean" }, "$ref": { "type": "string" } } }""", """{"properties":{"nullable":{"type":"boolean"},"$ref":{"type":"string"}}}""")]
    public void Schema_Lowered_IsPlainJsonSchema(string schema, string lowered)
    {
        var document = SchemaLowering.Lower(JsonNode.Parse(schema)!.AsObject(), []);

        Assert.Equal(lowered, document["allOf"]![0]!.ToJsonString());
    }

    [Fact]
    public void Components_Lowered_BecomeDefinitions()
    {
        var components = JsonNode.Parse("""{ "Note": { "type": "object", "properties": { "next": { "$ref": "#/components/schemas/Note" } } } }""")!.AsObject();

        var document = SchemaLowering.Lower(JsonNode.Parse("""{ "type": "object" }""")!.AsObject(), components);

        Assert.Equal("""{"Note":{"type":"object","properties":{"next":{"$ref":"#/definitions/Note"}}}}""", document["definitions"]!.ToJsonString());
    }
}
