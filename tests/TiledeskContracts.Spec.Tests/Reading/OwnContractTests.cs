using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Tests.Nodes;

namespace TiledeskContracts.Spec.Tests.Reading;

public sealed class OwnContractTests
{
    [Theory]
    [InlineData("tiledesk-v2.yaml", 14)]
    [InlineData("tiledesk-v3.yaml", 20)]
    public void Contract_OfTiledesk_ReadsWithoutAProblem(string name, int operations)
    {
        var reading = Marked.Read(TextOf(name), name);

        Assert.Empty(reading.Problems);
        Assert.Equal(operations, reading.Document!.Paths.Sum(static path => path.Operations.Count));
    }

    [Theory]
    [InlineData("tiledesk-v2.yaml")]
    [InlineData("tiledesk-v3.yaml")]
    public void Contract_AsJson_GivesTheSameDocument(string name)
    {
        var ofYaml = Marked.Read(TextOf(name), name).Document!;

        var ofJson = Marked.Read(NodeText.Json(ofYaml.Node), "a.json");

        Assert.Empty(ofJson.Problems);
        Assert.Equal(NodeText.Json(ofYaml.Node), NodeText.Json(ofJson.Document!.Node));
        Assert.Equal(DocumentText.Of(ofYaml), DocumentText.Of(ofJson.Document));
    }

    [Theory]
    [InlineData("tiledesk-v3.yaml", false)]
    [InlineData("tiledesk-v3.yaml", true)]
    public void Contract_CutAnywhere_NeverThrows(string name, bool asJson)
    {
        var text = asJson ? NodeText.Json(Marked.Read(TextOf(name), name).Document!.Node) : TextOf(name);
        var step = text.Length / 97;

        for (var length = 0; length < text.Length; length += step)
        {
            var reading = Marked.Read(text[..length], asJson ? "a.json" : "a.yaml");

            Assert.All(reading.Problems, problem => Assert.InRange(problem.Location.Position.Offset, 0, length));
        }
    }

    [Fact]
    public void Contract_Elements_StandWhereTheirPointerLeads()
    {
        var document = Marked.Read(TextOf("tiledesk-v3.yaml")).Document!;

        foreach (var path in document.Paths)
        {
            foreach (var response in path.Operations.SelectMany(static operation => operation.Responses))
            {
                Assert.Same(response.Value.Node, JsonPointer.Find(document.Node, response.Value.Pointer));
            }
        }

        Assert.All(document.Components.Schemas, schema => Assert.Same(schema.Value.Node, JsonPointer.Find(document.Node, schema.Value.Pointer)));
    }

    private static string TextOf(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "spec", name)))
        {
            folder = folder.Parent;
        }

        return File.ReadAllText(Path.Combine(folder.FullName, "spec", name));
    }
}
