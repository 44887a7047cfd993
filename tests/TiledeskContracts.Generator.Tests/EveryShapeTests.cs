using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TiledeskContracts.Generator.Tests.Runs;

namespace TiledeskContracts.Generator.Tests;

/// <summary>Whatever a contract says, the code compiles: each schema in each place.</summary>
public sealed class EveryShapeTests
{
    private static readonly string[] _schemas =
    [
        "{ type: string }",
        "{ type: string, nullable: true }",
        "{ type: string, format: date-time }",
        "{ type: string, format: date }",
        "{ type: string, format: time }",
        "{ type: string, format: duration }",
        "{ type: string, format: uuid }",
        "{ type: string, format: uri }",
        "{ type: string, format: byte }",
        "{ type: string, format: binary }",
        "{ type: string, enum: [a, b] }",
        "{ type: boolean }",
        "{ type: integer }",
        "{ type: integer, format: int32, nullable: true }",
        "{ type: integer, enum: [1, 2] }",
        "{ type: integer, format: int64, enum: [1, 2] }",
        "{ type: number }",
        "{ type: number, format: float }",
        "{ type: number, format: decimal }",
        "{ type: number, enum: [0.5, 1.5] }",
        "{}",
        "{ type: object }",
        "{ type: object, additionalProperties: { type: integer, nullable: true } }",
        "{ type: object, properties: { inner: { type: string } } }",
        "{ type: object, required: [one], properties: { one: { type: string, format: binary }, none: { type: string, format: binary, nullable: true }, all: { type: array, items: { type: string, format: binary } } } }",
        "{ $ref: '#/components/schemas/Thing' }",
        "{ allOf: [{ $ref: '#/components/schemas/Thing' }, { type: object, required: [more], properties: { more: { type: integer } } }] }",
        "{ x-id-property: id, oneOf: [{ type: string }, { $ref: '#/components/schemas/Thing' }] }",
        "{ oneOf: [{ type: string }, { type: integer }] }",
        "{ oneOf: [{ type: array, items: { type: string } }, { type: boolean }, { $ref: '#/components/schemas/Thing' }] }",
        "{ oneOf: [{ $ref: '#/components/schemas/Thing' }, { type: object, required: [size], properties: { size: { type: integer } } }, { type: string }] }",
        "{ anyOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind } }",
        "{ $ref: '#/components/schemas/Pet' }",
        "{ $ref: '#/components/schemas/Cat' }",
    ];

    private static readonly string[] _media =
        ["application/json", "application/x-www-form-urlencoded", "text/plain", "application/octet-stream", "multipart/form-data"];

    // All in one compilation: the number in a file's name is that of the schema.
    [Theory]
    [InlineData("{0}")]
    [InlineData("{ type: array, items: {0} }")]
    public void Schema_InEveryPlace_CompilesWithoutWarning(string form)
    {
        var run = GeneratorRun.Once([.. _schemas.Select((schema, number) => Contract(number, form.Replace("{0}", schema, StringComparison.Ordinal)))]);

        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Empty(CompiledContract.Complaints(CompiledContract.Compile(run, LanguageVersion.CSharp12)));
    }

    private static ContractFile Contract(int number, string schema)
    {
        List<string> paths =
        [
            "openapi: 3.0.3",
            "info: { title: Acme, version: '1' }",
            "paths:",
            "  /shapes: { post: { operationId: shape, requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Asked' } } } }, responses: { '200': { description: Fine., content: { application/json: { schema: { $ref: '#/components/schemas/Answer' } } } } } } }",
            .. Parameters(schema).Select(parameter =>
                $"  /{parameter.Name}/{{id}}: {{ get: {{ operationId: get-{parameter.Name}, parameters: [{parameter.Parameter}], responses: {{ '200': {{ description: Fine. }} }} }} }}"),
        ];
        foreach (var (index, media) in _media.Index())
        {
            paths.AddRange(new[] { "true", "false" }.Select(required =>
                $"  /bodies/{index}/{required}: {{ post: {{ operationId: post-{index}-{required}, requestBody: {{ required: {required}, content: {{ {media}: {{ schema: {schema} }} }} }}, responses: {{ '200': {{ description: Fine., content: {{ {media}: {{ schema: {schema} }} }} }} }} }} }}"));
        }

        var members = $"a: {schema}, b: {{ nullable: true, allOf: [{schema}] }}, c: {schema}, d: {{ nullable: true, allOf: [{schema}] }}";
        return new($"/acme/shapes{number}.yaml", $$"""
            {{string.Join('\n', paths)}}
            components:
              schemas:
                Thing: { type: object, required: [id], properties: { id: { type: string }, again: { $ref: '#/components/schemas/Thing' } } }
                Pet: { type: object, required: [kind, name], discriminator: { propertyName: kind }, properties: { kind: { type: string }, name: { type: string }, any: {} } }
                Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, required: [claws, any], properties: { claws: { type: integer }, any: { $ref: '#/components/schemas/Pet' } } }] }
                Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { kind: { type: string, enum: [dog] } } }] }
                Answer: { type: object, required: [a, b], properties: { {{members}} } }
                Asked: { type: object, required: [a, b], properties: { {{members}} } }

            """, $"Acme.Shape{number}");
    }

    private static IEnumerable<(string Name, string Parameter)> Parameters(string schema)
    {
        const string Id = "{ name: id, in: path, required: true, schema: { type: string } }";
        yield return ("path", $"{{ name: id, in: path, required: true, schema: {schema} }}");
        foreach (var place in new[] { "query", "header", "cookie" })
        {
            yield return (place, $"{Id}, {{ name: X-any, in: {place}, schema: {schema} }}");
            yield return (place + "-required", $"{Id}, {{ name: X-any, in: {place}, required: true, schema: {schema} }}");
        }

        foreach (var style in new[] { "spaceDelimited", "pipeDelimited", "deepObject" })
        {
            yield return (style, $"{Id}, {{ name: X-any, in: query, style: {style}, schema: {schema} }}");
        }

        yield return ("json", $"{Id}, {{ name: X-any, in: query, content: {{ application/json: {{ schema: {schema} }} }} }}");
    }
}
