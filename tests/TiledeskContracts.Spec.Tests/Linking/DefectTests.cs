using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Linking;
using TiledeskContracts.Spec.Problems;
using TiledeskContracts.Spec.Reading;

namespace TiledeskContracts.Spec.Tests.Linking;

/// <summary>A defect of ours costs the item it strikes, and no other.</summary>
public sealed class DefectTests
{
    private const string Text = Linked.Head + """
        paths:
          /a:
            get: { operationId: readA, responses: { '200': { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/A' } } } } } }
          /b:
            get: { operationId: readB, responses: { '200': { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/B' } } } } } }
        components:
          schemas:
            A: { type: object, properties: { b: { $ref: '#/components/schemas/B' } } }
            B: { type: object, properties: { text: { type: string } } }
            C: { type: string, enum: [x] }
        """;

    private static readonly ContractReading _sound = DocumentReader.Read(Linked.Source(Text), CancellationToken.None);

    public static TheoryData<string, int> Faults => new()
    {
        { nameof(OpenApiSchema.Required), 10 },
        { nameof(OpenApiSchema.AllOf), 10 },
        { nameof(OpenApiSchema.Properties), 10 },
        { nameof(OpenApiOperation.Responses), 5 },
        { nameof(OpenApiOperation.Parameters), 5 },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Defect_InOneItem_IsToldThereAndLeavesTheOthers(string planted, int line)
    {
        var linked = ContractLinker.Link([WithFault(planted)], CancellationToken.None);

        var contract = Assert.Single(linked.Contracts);
        var problem = linked.Problems.First(problem => problem.Location.Position.Line == line);
        Assert.Equal(("TDC000", "desk.yaml"), (problem.Rule.Id, problem.Location.Path));
        Assert.Contains("InvalidOperationException", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("planted", problem.Message, StringComparison.Ordinal);
        Assert.Contains("B", contract.Objects.Select(item => item.Name));
        Assert.Contains("C", contract.Enums.Select(item => item.Name));
        Assert.Contains("readB", contract.Tags[0].Operations.Select(operation => operation.OperationId));
    }

    [Fact]
    public void Defect_InOneContract_LeavesTheOtherContract()
    {
        var other = DocumentReader.Read(Linked.Source(Text, "other.yaml", "Other"), CancellationToken.None);
        var broken = _sound with { Document = Copy(_sound.Document!, new Faulty<OpenApiPath>(), _sound.Document!.Components) };

        var linked = ContractLinker.Link([broken, other], CancellationToken.None);

        Assert.Equal(["Other"], linked.Contracts.Select(contract => contract.Namespace));
        Assert.Equal(["desk.yaml"], linked.Problems.Where(problem => problem.Rule == Defects.Rule).Select(problem => problem.Location.Path));
    }

    [Fact]
    public void Defect_WhileNaming_LeavesTheOtherContract()
    {
        var other = DocumentReader.Read(Linked.Source(Text, "other.yaml", "Other"), CancellationToken.None);
        var broken = _sound with { Source = _sound.Source with { Options = null! } };

        var linked = ContractLinker.Link([broken, other], CancellationToken.None);

        Assert.Equal(["Other"], linked.Contracts.Select(contract => contract.Namespace));
        Assert.Equal(["desk.yaml"], linked.Problems.Where(problem => problem.Rule == Defects.Rule).Select(problem => problem.Location.Path));
    }

    private static ContractReading WithFault(string planted)
    {
        var document = _sound.Document!;
        var components = document.Components.Schemas.ToDictionary(pair => pair.Key, pair => pair.Value);
        var (nodeA, pointerA) = (components["A"].Node, components["A"].Pointer);
        components["A"] = planted switch
        {
            nameof(OpenApiSchema.Required) => new() { Node = nodeA, Pointer = pointerA, Types = ["object"], Properties = components["A"].Properties, Required = new Faulty<string>() },
            nameof(OpenApiSchema.AllOf) => new() { Node = nodeA, Pointer = pointerA, AllOf = new Faulty<OpenApiSchema>() },
            nameof(OpenApiSchema.Properties) => new() { Node = nodeA, Pointer = pointerA, Properties = new Faulty<Named<OpenApiSchema>>() },
            _ => components["A"],
        };
        var paths = document.Paths.ToList();
        var operation = paths[0].Operations[0];
        var faulty = planted switch
        {
            nameof(OpenApiOperation.Responses) => new OpenApiOperation { Node = operation.Node, Pointer = operation.Pointer, Method = "GET", OperationId = "readA", Responses = new Faulty<Named<OpenApiResponse>>() },
            nameof(OpenApiOperation.Parameters) => new() { Node = operation.Node, Pointer = operation.Pointer, Method = "GET", OperationId = "readA", Parameters = new Faulty<OpenApiParameter>() },
            _ => operation,
        };
        paths[0] = new() { Node = paths[0].Node, Pointer = paths[0].Pointer, Key = paths[0].Key, Template = "/a", Operations = [faulty] };
        return _sound with { Document = Copy(document, paths, new() { Schemas = [.. components.Select(static component => new Named<OpenApiSchema>(component.Key, component.Value))] }) };
    }

    private static OpenApiDocument Copy(OpenApiDocument document, IReadOnlyList<OpenApiPath> paths, OpenApiComponents components) => new()
    {
        Node = document.Node,
        Pointer = document.Pointer,
        FilePath = document.FilePath,
        OpenApiVersion = document.OpenApiVersion,
        Title = document.Title,
        Version = document.Version,
        Paths = paths,
        Components = components,
    };
}
