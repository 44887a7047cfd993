using Microsoft.CodeAnalysis.CSharp;
using TiledeskContracts.Generator.Tests.Runs;

namespace TiledeskContracts.Generator.Tests.Language;

/// <summary>A class has <c>required</c> members only where callers alone make it.</summary>
public sealed class ReachedTypesTests
{
    private const string Contract = """
        openapi: 3.0.3
        info: { title: Acme, version: '1' }
        paths:
          /boxes:
            post:
              operationId: pack
              requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }
              responses: { '204': { description: packed } }
        components:
          schemas:
            Order: { type: object, required: [label], properties: { label: { $ref: '#/components/schemas/Label' } } }
            Label: { type: object, required: [text], properties: { text: { type: string } } }
            Shelf: { type: object, required: [label], properties: { label: { $ref: '#/components/schemas/Label' } } }
        """;

    [Fact]
    public void Class_ReachedFromRequestsAndFromNothing_IsMadeWithoutValues()
    {
        var run = GeneratorRun.Of(new ContractFile("/acme/boxes.yaml", Contract));

        Assert.Empty(CompiledContract.Complaints(CompiledContract.Compile(run, LanguageVersion.CSharp12)));
        Assert.Equal("{\"label\":{\"text\":\"\"}}", CompiledContract.Execute(run, "_ = new Shelf().Label.Text; return JsonModel.ToJson(new Shelf());"));
    }
}
