using System.Globalization;
using TiledeskContracts.Generator.Tests.Runs;

namespace TiledeskContracts.Generator.Tests.Scale;

/// <summary>
/// How much C# the contract's parts become: characters that one more of a kind adds, its own words not counted.
/// A budget is what was measured plus about a tenth; who needs more raises it knowingly.
/// </summary>
public sealed class OutputBudgetTests
{
    private const int Few = 10;
    private const int Many = 30;

    [Theory]
    [InlineData("{ type: string }", 310)]
    [InlineData("{ type: integer }", 310)]
    [InlineData("{ type: string, format: date-time }", 335)]
    [InlineData("{ $ref: '#/components/schemas/Owner' }", 325)]
    [InlineData("{ type: array, items: { type: string } }", 390)]
    public void Property_OneMore_StaysWithinItsBudget(string schema, int budget)
    {
        var perProperty = (Written(Properties(Many, schema)) - Written(Properties(Few, schema))) / (double)(Many - Few);

        Assert.InRange(perProperty, budget / 2, budget);
    }

    [Fact]
    public void Operation_OneMore_StaysWithinItsBudget()
    {
        var perOperation = (Written(Operations(Many)) - Written(Operations(Few))) / (double)(Many - Few);

        Assert.InRange(perOperation, 800, 1670);
    }

    [Fact]
    public void EnumValue_OneMore_StaysWithinItsBudget()
    {
        var perValue = (Written(Values(Many)) - Written(Values(Few))) / (double)(Many - Few);

        Assert.InRange(perValue, 100, 260);
    }

    private static int Written(string contract) =>
        GeneratorRun.Once(new ContractFile("/acme/notes.yaml", contract)).Sources.Values.Sum(static text => text.Length);

    private static string Properties(int count, string schema) => Head("{}") + "    Note:\n      type: object\n      properties:\n"
        + Lines(count, number => $"        property{number:D2}: {schema}");

    private static string Values(int count) => Head("{}") + "    State:\n      type: string\n      enum:\n"
        + Lines(count, static number => $"        - value{number:D2}");

    private static string Operations(int count) => Head("\n" + Lines(count, static number => $$"""
          /notes{{number:D2}}/{id}:
            put:
              operationId: putNote{{number:D2}}
              tags: [notes]
              parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
              requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Owner' } } } }
              responses:
                '200': { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/Owner' } } } }
        """));

    private static string Lines(int count, Func<int, string> line) =>
        string.Concat(Enumerable.Range(0, count).Select(number => line(number).ToString(CultureInfo.InvariantCulture) + "\n"));

    private static string Head(string paths) => $$"""
        openapi: 3.0.3
        info: { title: Acme, version: '1' }
        paths: {{paths}}
        components:
          schemas:
            Owner: { type: object, properties: { id: { type: string } } }

        """;
}
