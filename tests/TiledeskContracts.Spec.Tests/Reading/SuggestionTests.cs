using TiledeskContracts.Spec.Linking;
using TiledeskContracts.Spec.Problems;
using TiledeskContracts.Spec.Reading;

namespace TiledeskContracts.Spec.Tests.Reading;

/// <summary>What a mistyped name probably meant, and the other place where two are involved.</summary>
public sealed class SuggestionTests
{
    private const string Parts = "Part: { type: object, properties: { weight: { type: number } } }\n";

    // Line 10 of the contract is the one that tests write.
    [Theory]
    [InlineData("$ref: '#/components/schemas/Noet'", "'#/components/schemas/Note'")]
    [InlineData("$ref: '#/components/schemas/note'", "'#/components/schemas/Note'")]
    [InlineData("$ref: '#/components/schmeas/Note'", "'#/components/schemas/Note'")]
    [InlineData("$ref: '#/component/schmeas/Noet'", "'#/components/schemas/Note'")]
    [InlineData("$ref: '#/definitions/Note'", "'#/components/schemas/Note'")]
    [InlineData("$ref: '#Note'", "'#/components/schemas/Note'")]
    [InlineData("$ref: Note", "'#/components/schemas/Note'")]
    [InlineData("$ref: '#/components/schemas/Note/properties/txet'", "'#/components/schemas/Note/properties/text'")]
    [InlineData("$ref: '#/components/schemas/Note/propertis/text'", "'#/components/schemas/Note/properties/text'")]
    [InlineData("$ref: '#/paths/~1note/get/responses/200/content/application~1json/schema'", "'…/~1notes/get/responses/200/content/application~1json/schema'")]
    [InlineData("$ref: 'parts.yaml#/Prat'", "'parts.yaml#/Part'")]
    [InlineData("$ref: 'parts.yaml#/Part/properties/wieght'", "'parts.yaml#/Part/properties/weight'")]
    [InlineData("$ref: 'prats.yaml#/Part'", "'parts.yaml'")]
    [InlineData("$ref: '#/components/schemas/Something'", null)]
    [InlineData("$ref: '#/$defs/Something'", null)]
    [InlineData("x-csharpname: A", "'x-csharp-name'")]
    [InlineData("x-wire_alias: a", "'x-wire-alias'")]
    [InlineData("X-Wire-Alias: a", "'x-wire-alias'")]
    [InlineData("wire-alias: a", "'x-wire-alias'")]
    [InlineData("tpye: string", "'type'")]
    [InlineData("type: strng", "'string'")]
    [InlineData("required: [txet], properties: { text: {} }", "'text'")]
    [InlineData("discriminator: { propertyName: knid }, properties: { kind: {} }", "'kind'")]
    [InlineData("discriminator: { propertyname: kind }, properties: { kind: {} }", "'propertyName'")]
    [InlineData("discriminator: { propertyName: kind, mapping: { a: '#/components/schemas/Noet' } }, oneOf: [{ $ref: '#/components/schemas/Note' }, { $ref: '#/components/schemas/Base' }]", "'#/components/schemas/Note'")]
    [InlineData("x-id-property: txet, oneOf: [{ type: string }, { $ref: '#/components/schemas/Note' }]", "'text'")]
    public void Name_Mistyped_IsAnsweredByTheNearest(string schema, string? meant)
    {
        var messages = Linked(schema).Where(static problem => problem.Location.Position.Line == 10).Select(static problem => problem.Message).ToList();

        var asked = messages.Where(static message => message.Contains("did you mean", StringComparison.Ordinal));
        Assert.NotEmpty(messages);
        Assert.Equal(meant is null ? [] : [$" (did you mean {meant}?)"], asked.Select(static message => message[message.IndexOf(" (", StringComparison.Ordinal)..(message.IndexOf('?', StringComparison.Ordinal) + 2)]));
    }

    [Theory]
    [InlineData("x-name: a, x-page: 1, x-paging: {}, x-documentation: a, x-event: a, x-csharp: a, x-enum-names: []")]
    [InlineData("x-csharp-name: A, x-wire-alias: a, x-evidence: recorded, x-documented: { reason: none }")]
    public void Extension_OfOthersOrWellWritten_IsNotTold(string schema) => Assert.Empty(Linked("type: string, " + schema));

    [Theory]
    [InlineData("TDC025", "$ref: '#/paths/~1notes/get'", 6)]
    [InlineData("TDC053", "anyOf: [{ type: array, items: {} }, { $ref: '#/components/schemas/List' }]", 10, 10)]
    [InlineData("TDC059", "x-id-property: txet, oneOf: [{ type: string }, { $ref: '#/components/schemas/Note' }]", 11)]
    [InlineData("TDC061", "allOf: [{ $ref: '#/components/schemas/Note' }, { properties: { text: { type: integer } } }]", 11)]
    [InlineData("TDC055", "enum: [a, b], x-enum-varnames: [A]", 10)]
    [InlineData("TDC079", "allOf: [{ $ref: '#/components/schemas/Note' }, { type: object, required: [txet] }]", 11)]
    [InlineData("TDC071", "allOf: [{ $ref: '#/components/schemas/Base' }, { properties: { kind: { type: string }, size: { type: string } } }]", 13)]
    public void Problem_OfTwoPlaces_NamesBoth(string id, string schema, params int[] lines)
    {
        var problem = Linked(schema).First(problem => problem.Rule.Id == id);

        Assert.Equal(10, problem.Location.Position.Line);
        Assert.Equal(lines, problem.Related.Select(static place => place.Position.Line));
    }

    private static EquatableArray<SpecProblem> Linked(string schema)
    {
        var contract = $$"""
            openapi: 3.1.0
            info: { title: Desk, version: '1' }
            paths:
              /notes:
                get:
                  operationId: listNotes
                  responses: { '200': { description: d, content: { application/json: { schema: { type: string } } } } }
            components:
              schemas:
                Tried: { {{schema}} }
                Note: { type: object, properties: { text: { type: string } } }
                List: { type: array, items: {} }
                Base: { type: object, discriminator: { propertyName: kind }, properties: { kind: { type: string }, size: { type: integer } } }

            """.Replace("\r\n", "\n", StringComparison.Ordinal);
        return ContractLinker.Link(
            [Read("desk.yaml", contract, new()), Read("parts.yaml", Parts, new(IsPart: true))], CancellationToken.None).Problems;
    }

    private static ContractReading Read(string path, string text, ContractOptions options) =>
        DocumentReader.Read(new(path, text, options), CancellationToken.None);
}
