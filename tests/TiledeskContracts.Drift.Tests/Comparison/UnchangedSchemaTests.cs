using TiledeskContracts.Comparison;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Spec.Nodes;
using TiledeskContracts.Spec.Problems;
using TiledeskContracts.Spec.Reading;

namespace TiledeskContracts.Drift.Tests.Comparison;

/// <summary>What is written alike is not compared, unless it means something else now.</summary>
public sealed class UnchangedSchemaTests
{
    private static readonly DateTime _today = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData("A: {$ref: '#/components/schemas/B'}", "B: {type: string}", "B: {type: integer}")]
    [InlineData("A: {type: object, properties: {b: {$ref: '#/components/schemas/B'}}}", "B: {type: array, items: {$ref: '#/components/schemas/C'}}\n    C: {type: string}", "B: {type: array, items: {$ref: '#/components/schemas/C'}}\n    C: {type: integer}")]
    [InlineData("A: {type: object, properties: {a: {$ref: '#/components/schemas/A'}, b: {$ref: '#/components/schemas/B'}}}", "B: {type: object, properties: {a: {$ref: '#/components/schemas/A'}, n: {type: string}}}", "B: {type: object, properties: {a: {$ref: '#/components/schemas/A'}, n: {type: integer}}}")]
    public void WhatReferencesLeadTo_IsCompared(string same, string old, string now)
    {
        var changes = Contracts.Compare(Contract(same, old), Contract(same, now));

        Assert.Equal("DRF1601 -EEE", Contracts.Line(Assert.Single(changes)));
        Assert.Empty(Contracts.Compare(Contract(same, old), Contract(same, old)));
    }

    [Fact]
    public void WhatMeansSomethingElseInAnotherVersion_IsCompared()
    {
        // Beside a reference 3.0 reads nothing.
        var now = Contract("A: {$ref: '#/components/schemas/B', maxLength: 3}", "B: {type: string}");
        var old = now.Replace("3.1.0", "3.0.3", StringComparison.Ordinal);

        Assert.Contains("DRF1801 -III", Contracts.Compare(old, now).Select(Contracts.Line));
    }

    [Fact]
    public void ReferencesOfAnotherFile_AreThatFiles()
    {
        const string Root = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {/a: {get: {responses: {'200': {description: d, content: {application/json: {schema: {$ref: 'part.yaml#/components/schemas/B'}}}}}}}}\ncomponents: {schemas: {C: {type: boolean}}}\n";
        const string Part = "components: {schemas: {B: {type: object, properties: {c: {$ref: '#/components/schemas/C'}}}, C: {type: string}}}\n";

        var changes = ContractComparer.Compare(Side(Root, Part), Side(Root, Part.Replace("string", "integer", StringComparison.Ordinal)), _today, TestContext.Current.CancellationToken);

        Assert.Equal("DRF1601 -EEE", Contracts.Line(Assert.Single(changes)));
    }

    private static ContractSide Side(string root, string part) => new("root.yaml", Parsed(root), file => file == "part.yaml" ? Parsed(part) : null);

    private static SpecMapping Parsed(string text) =>
        Assert.IsType<SpecMapping>(NodeReader.Read("a.yaml", text, ReadingLimits.Default, new ProblemList("a.yaml"), TestContext.Current.CancellationToken).Root);

    private static string Contract(params string[] schemas) =>
        "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {/a: {get: {responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}}}}\ncomponents:\n  schemas:\n    " + string.Join("\n    ", schemas) + "\n";
}
