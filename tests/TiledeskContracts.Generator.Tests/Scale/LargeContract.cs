using System.Globalization;
using System.Text;
using TiledeskContracts.Generator.Tests.Runs;

namespace TiledeskContracts.Generator.Tests.Scale;

/// <summary>A contract of a thousand schemas; the first is what twenty operations under four tags answer with.</summary>
internal static class LargeContract
{
    public const int Schemas = 1000;

    /// <summary>A schema in the middle; its neighbours are like it.</summary>
    public const string Middle = """
            Thing0500:
              type: object
              description: Thing 0500 of many.
              properties:
                id: { type: string, description: The id. }
                next: { $ref: '#/components/schemas/Thing0501' }

        """;

    private const int Operations = 20;

    public static ContractFile File { get; } = new("/acme/large.yaml", Text());

    /// <summary>The contract with more schemas behind the last.</summary>
    public static ContractFile WithEnd(this ContractFile file, string schemas) => new(file.Path, file.GetText()!.ToString() + schemas);

    private static string Text()
    {
        var text = new StringBuilder("openapi: 3.0.3\ninfo: { title: Acme, version: '1' }\npaths:\n");
        for (var number = 0; number < Operations; number++)
        {
            text.Append(CultureInfo.InvariantCulture, $$"""
                  /things{{number}}:
                    get:
                      operationId: readThing{{number}}
                      tags: [tag{{number % 4}}]
                      parameters: [{ name: page, in: query, schema: { type: integer } }]
                      responses:
                        '200': { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/Thing0000' } } } }

                """);
        }

        text.Append("components:\n  schemas:\n");
        for (var number = 0; number < Schemas; number++)
        {
            text.Append(CultureInfo.InvariantCulture, $$"""
                    Thing{{number:D4}}:
                      type: object
                      description: Thing {{number:D4}} of many.
                      properties:
                        id: { type: string, description: The id. }
                        next: { $ref: '#/components/schemas/Thing{{Math.Min(number + 1, Schemas - 1):D4}}' }

                """);
        }

        return text.ToString();
    }
}
