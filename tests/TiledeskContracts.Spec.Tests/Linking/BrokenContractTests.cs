using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace TiledeskContracts.Spec.Tests.Linking;

public sealed class BrokenContractTests
{
    [Fact]
    public void ReferenceToNowhere_DropsNoMoreThanItself()
    {
        var linked = Linked.Schemas(
            """
            Owner: { type: object, properties: { a: { $ref: '#/components/schemas/Gone' }, b: { type: string } } }
            Rest: { type: object, properties: { c: { type: string } } }
            """,
            """
            paths:
              /a:
                get: { operationId: a, parameters: [{ $ref: '#/components/parameters/Gone' }], responses: { '200': { $ref: '#/components/responses/Gone' } } }
                put: { operationId: b, requestBody: { $ref: '#/components/requestBodies/Gone' }, responses: { '200': { description: fine } } }

            """);

        var contract = linked.Contracts[0];
        Assert.Equal(["Json", "String"], contract.Object("Owner").Properties.Select(property => property.Type.Short()));
        Assert.Equal(["Owner", "Rest"], contract.Objects.Select(item => item.Name));
        Assert.Equal(["a:none:none", "b:none:none"], contract.Tags[0].Operations.Select(operation => $"{operation.OperationId}:{operation.Body?.Type.Short() ?? "none"}:{operation.Success.Type.Short()}"));
        Assert.Equal(4, linked.Problems.Count(problem => problem.Rule.Id == "TDC022"));
    }

    [Theory]
    [InlineData("allOf: [{ $ref: '#/components/schemas/S@' }, { type: object, properties: { p: { type: string } } }]")]
    [InlineData("allOf: [{ $ref: '#/components/schemas/S@' }]")]
    [InlineData("oneOf: [{ $ref: '#/components/schemas/S@' }, { type: string }]")]
    [InlineData("type: array, items: { $ref: '#/components/schemas/S@' }")]
    [InlineData("$ref: '#/components/schemas/S@'")]
    public void ChainOfThousands_NeverOverflowsTheStack(string link)
    {
        var schemas = new StringBuilder();
        for (var index = 0; index < 4_000; index++)
        {
            schemas.Append(CultureInfo.InvariantCulture, $"S{index}: {{ {link.Replace("@", (index + 1).ToString(CultureInfo.InvariantCulture))} }}\n");
        }

        schemas.Append("S4000: { type: object, properties: { end: { type: string } } }\n");

        Assert.Contains(Linked.Schemas(schemas.ToString()).Contracts[0].Objects, item => item.Name == "S4000");
    }

    [Fact]
    public void EqualNames_OfManyValues_AreCounted()
    {
        var values = string.Join(", ", Enumerable.Range(1, 20_000).Select(count => $"'a{new string(' ', count % 300)}{new string('-', count / 300)}.'"));

        var members = Assert.Single(Linked.Schemas($"State: {{ type: string, enum: [{values}] }}").Contracts[0].Enums).Members;

        Assert.Equal(20_000, members.Select(member => member.Name).Distinct().Count());
    }

    [Fact]
    public void Properties_OfAnyNames_GetNamesThatDiffer()
    {
        var names = Gen.Elements('a', 'A', 'b', '_', '-', '@', '1', '2', ' ', 'é').ArrayOf().Select(units => new string(units)).ArrayOf().ToArbitrary();

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(names, wireNames =>
        {
            var members = string.Join(", ", wireNames.Distinct().Select(name => $"\"{name}\": {{ type: string }}"));
            var properties = Linked.Schemas($"Aa: {{ type: object, additionalProperties: false, properties: {{ {members} }} }}").Contracts[0].Object("Aa").Properties;
            return properties.Count == wireNames.Distinct().Count()
                && properties.Select(property => property.Name).Distinct().Count() == properties.Count
                && properties.All(property => property.Name != "Aa");
        }));
    }
}
