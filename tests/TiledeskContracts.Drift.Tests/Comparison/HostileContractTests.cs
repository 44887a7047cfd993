using System.Globalization;

namespace TiledeskContracts.Drift.Tests.Comparison;

/// <summary>Contracts that mean harm: each comparison ends, without a deep stack, and says what it saw.</summary>
public sealed class HostileContractTests
{
    private const int Length = 5000;

    [Theory]
    [InlineData("{allOf: [{$ref: '#/components/schemas/S§'}], title: t}")]
    [InlineData("{$ref: '#/components/schemas/S§', title: t}")]
    [InlineData("{oneOf: [{$ref: '#/components/schemas/S§'}]}")]
    [InlineData("{oneOf: [{$ref: '#/components/schemas/S§'}, {type: object, title: t}]}")]
    [InlineData("{type: object, properties: {n: {$ref: '#/components/schemas/S§'}}}")]
    [InlineData("{type: object, additionalProperties: {$ref: '#/components/schemas/S§'}}")]
    [InlineData("{type: array, items: {$ref: '#/components/schemas/S§'}}")]
    [InlineData("{allOf: [{$ref: '#/components/schemas/S§'}, {$ref: '#/components/schemas/S§'}], title: t}")]
    public void Chain_IsFollowedToItsEnd(string link)
    {
        var changes = Contracts.Compare(Chain(link, "string"), Chain(link, "integer"));

        // So long a chain of references is told besides.
        Assert.Equal("DRF1601 EEEE", Contracts.Line(Assert.Single(changes, static change => change.Rule.Id != "DRF9002")));
        Assert.DoesNotContain(Contracts.Compare(Chain(link, "string"), Chain(link, "string")), static change => change.Rule.Id != "DRF9002");
    }

    [Fact]
    public void ChainOfBareReferences_IsToldAsLeadingNowhere()
    {
        var changes = Contracts.Compare(Chain("{$ref: '#/components/schemas/S§'}", "string"), Chain("{$ref: '#/components/schemas/S§'}", "integer"));

        Assert.All(changes, static change => Assert.Equal("DRF9002", change.Rule.Id));
        Assert.NotEmpty(changes);
    }

    [Theory]
    [InlineData("{$ref: '#/components/schemas/A'}")]
    [InlineData("{allOf: [{$ref: '#/components/schemas/A'}]}")]
    [InlineData("{oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/A'}]}")]
    [InlineData("{type: object, properties: {a: {$ref: '#/components/schemas/A'}}, not: {$ref: '#/components/schemas/A'}}")]
    [InlineData("{type: array, items: {type: array, items: {$ref: '#/components/schemas/A'}}}")]
    public void Circle_EndsWhereItBegan(string schema)
    {
        var changes = Contracts.Compare(Document("    A: " + schema), Document("    A: {description: d, anyOf: [" + schema + "]}"));

        Assert.All(changes, static change => Assert.NotEmpty(change.Message));
    }

    [Theory]
    [InlineData("{type: string, maxLength: 1e999}")]
    [InlineData("{type: number, minimum: -1e-999, maximum: 99999999999999999999999999999999999999999}")]
    [InlineData("{type: string, pattern: '(a+)+$((((((('}")]
    [InlineData("{type: [string, [integer]], enum: {a: b}, required: yes, properties: [1], items: [2], allOf: {}, oneOf: 3}")]
    [InlineData("{type: object, properties: {'': {}, '~1': {$ref: [7]}, '/': {type: 3}}, additionalProperties: maybe}")]
    public void WhatIsNoProperSchema_IsReadAsFarAsItCan(string schema)
    {
        Assert.NotEmpty(Contracts.Compare(Document("    A: {type: boolean}"), Document("    A: " + schema)));
        Assert.Empty(Contracts.Compare(Document("    A: " + schema), Document("    A: " + schema)));
    }

    private static string Chain(string link, string last) =>
        Document(string.Concat(Enumerable.Range(0, Length).Select(index => "    " + Name(index) + ": " + link.Replace("S§", Name(index + 1), StringComparison.Ordinal) + "\n")) + "    " + Name(Length) + ": {type: " + last + "}");

    private static string Name(int index) => index == 0 ? "A" : "S" + index.ToString(CultureInfo.InvariantCulture);

    private static string Document(string schemas) =>
        "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {/a: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}, responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}}}}\ncomponents:\n  schemas:\n" + schemas + "\n";
}
