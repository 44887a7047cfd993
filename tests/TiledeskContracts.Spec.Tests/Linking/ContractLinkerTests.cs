using TiledeskContracts.Spec.Linking;
using TiledeskContracts.Spec.Problems;
using TiledeskContracts.Spec.Reading;

namespace TiledeskContracts.Spec.Tests.Linking;

public sealed class ContractLinkerTests
{
    private const string Body = """
        servers: [{ url: 'https://{host}/v3', variables: { host: { default: api.example.com } } }]
        paths:
          /requests:
            get:
              operationId: listRequests
              tags: [requests]
              parameters: [{ name: state, in: query, schema: { type: string, enum: [open] } }]
              responses: { '200': { description: fine, content: { application/json: { schema: { $ref: '#/components/schemas/Request' } } } } }
        components:
          schemas:
            Request: { type: object, properties: { value: { oneOf: [{ type: string }, { type: boolean }] } } }

        """;

    [Fact]
    public void Link_CommentsAndBlankLinesAdded_GivesAnEqualModel()
    {
        var before = Linked.Text(Body);
        var after = Linked.Text("# words\n\n" + Body.Replace("\n", "   # more\n\n"));

        Assert.Equal(before.Clean(), after.Clean());
        Assert.Equal(before.Clean().GetHashCode(), after.Clean().GetHashCode());
    }

    [Fact]
    public void Link_JsonInsteadOfYaml_GivesAnEqualModel()
    {
        var yaml = Linked.Text("paths: {}\ncomponents: { schemas: { A: { type: object, properties: { a: { type: integer } } } } }\n").Clean();
        var json = Linked.Of(Linked.Source(
            """{"openapi":"3.0.3","info":{"title":"Help Desk","version":"3"},"paths":{},"components":{"schemas":{"A":{"type":"object","properties":{"a":{"type":"integer"}}}}}}""",
            "desk.json")).Clean();

        Assert.Equal(yaml with { FilePath = "desk.json" }, json);
    }

    [Fact]
    public void Link_OneSchemaChanged_LeavesEverythingElseEqual()
    {
        var before = Linked.Text(Body + "    Note: { type: object, properties: { text: { type: string } } }\n").Clean();
        var after = Linked.Text(Body + "    Note: { type: object, properties: { text: { type: integer } } }\n").Clean();

        Assert.NotEqual(before, after);
        Assert.Equal(before.Objects.Where(item => item.Name != "Note"), after.Objects.Where(item => item.Name != "Note"));
        Assert.Equal((before.Client, before.Tags, before.Enums, before.Unions), (after.Client, after.Tags, after.Enums, after.Unions));
    }

    [Fact]
    public void Link_FilesInAnyOrder_GivesTheSame()
    {
        ContractSource[] sources =
        [
            Linked.Source(Linked.Head + Body, "b/two.yaml", "Desk.V2"),
            Linked.Source(Linked.Head + Body, "a/one.yaml", "Desk.V1"),
            Linked.Source(Linked.Head + Body + "    Other: { $ref: '#/nowhere' }\n", "c/three.yaml", "Desk.V3"),
        ];

        var forward = Linked.Of(sources);
        var backward = Linked.Of([.. sources.Reverse()]);

        Assert.Equal(forward, backward);
        Assert.Equal(["Desk.V1", "Desk.V2", "Desk.V3"], forward.Contracts.Select(contract => contract.Namespace));
    }

    [Fact]
    public void HintNames_OfSeveralContracts_BeginWithTheLastPartOrTheWhole()
    {
        var linked = Linked.Of(
            Linked.Source(Linked.Head + Body, "a.yaml", "Desk.V2"),
            Linked.Source(Linked.Head + Body, "b.yaml", "Desk.Admin.V3"),
            Linked.Source(Linked.Head + Body, "c.yaml", "Desk.Agent.v3"));

        Assert.Equal(
            ["Desk.Admin.V3.HelpDeskClient.g.cs", "Desk.Agent.v3.HelpDeskClient.g.cs", "V2.HelpDeskClient.g.cs"],
            linked.Contracts.Select(contract => contract.Client.HintName));
    }

    [Fact]
    public void Types_OfTwoContractsInOneNamespace_AreCountedAndBothFilesTold()
    {
        var schemas = "paths: {}\ncomponents: { schemas: { A: { type: object, properties: { a: { type: integer } } } } }\n";

        var linked = Linked.Of(Linked.Source(Linked.Head + schemas, "a.yaml", "Desk"), Linked.Source(Linked.Head + schemas, "b.yaml", "Desk"));

        Assert.Equal(["A", "A2"], linked.Contracts.SelectMany(contract => contract.Objects).Select(item => item.Name));
        Assert.Equal(["HelpDeskClient", "HelpDeskClient2"], linked.Contracts.Select(contract => contract.Client.Name));
        Assert.All(linked.Problems, problem => Assert.Equal(("TDC058", "b.yaml", "a.yaml"), (problem.Rule.Id, problem.Location.Path, problem.Related[0].Path)));
        Assert.Equal(["TDC058 1:1 1:1", "TDC058 4:29 4:29"], linked.Places().Distinct());
    }

    [Fact]
    public void Client_OfADocument_HasItsNamesAndAddress()
    {
        var client = Linked.Text(Body).Clean().Client;

        Assert.Equal(
            ("HelpDeskClient", "Help Desk 3", "https://api.example.com/v3", "TiledeskContracts.ApiClientOptions", "Desk.V3", "V3.HelpDeskClient.g.cs"),
            (client.Name, client.Title, client.BaseAddress, client.OptionsType, client.Namespace, client.HintName));
    }

    [Theory]
    [InlineData("'/v3'")]
    [InlineData("'ftp://example.com'")]
    [InlineData("'https://{unknown}/'")]
    public void BaseAddress_ThatNoClientCouldUse_IsNone(string url) =>
        Assert.Null(Linked.Text($"servers: [{{ url: {url} }}]\npaths: {{}}\n").Contracts[0].Client.BaseAddress);

    [Fact]
    public void BaseAddress_OfVariablesThatNameEachOther_IsNone()
    {
        var linked = Linked.Text("""
            servers: [{ url: 'https://x/{a}', variables: { a: { default: '{b}{b}' }, b: { default: '{a}{a}' } } }]
            paths: {}
            """);

        Assert.Null(linked.Contracts[0].Client.BaseAddress);
        Assert.Contains(linked.Problems, static problem => problem.Rule == CallRules.ServerUnusable);
    }

    [Fact]
    public void Options_NotGiven_AreMadeOfRootNamespaceFileAndTitle()
    {
        var linked = Linked.Of(new ContractSource("specs/help-desk.v2.yaml", Linked.Head + "paths: {}\n", new(RootNamespace: "Acme.App")));

        var contract = linked.Clean();
        Assert.Equal(("Acme.App.HelpDeskV2", "HelpDeskClient", "specs/help-desk.v2.yaml"), (contract.Namespace, contract.Client.Name, contract.FilePath));
    }

    [Theory]
    [InlineData("A.1b", null, null)]
    [InlineData(null, "My Client", null)]
    [InlineData(null, null, "Options<T>")]
    public void Options_ThatAreNoNames_AreReportedAndReplaced(string? space, string? client, string? options)
    {
        var linked = Linked.Of(new ContractSource("desk.yaml", Linked.Head + "paths: {}\n", new(space, client, options)));

        Assert.Equal(["TDC060 1:1"], linked.Places());
        Assert.Equal(("Desk", "HelpDeskClient", "TiledeskContracts.ApiClientOptions"), (linked.Contracts[0].Namespace, linked.Contracts[0].Client.Name, linked.Contracts[0].Client.OptionsType));
    }

    [Fact]
    public void Link_TextWithoutADocument_KeepsTheProblemsOfReading()
    {
        var linked = Linked.Of(Linked.Source("just words", "a.yaml"), Linked.Source(Linked.Head + Body, "b.yaml"));

        Assert.Equal("b.yaml", Assert.Single(linked.Contracts).FilePath);
        Assert.Equal(["TDC003"], linked.Problems.Select(problem => problem.Rule.Id));
    }

    [Fact]
    public void Link_Cancelled_Stops()
    {
        var reading = DocumentReader.Read(Linked.Source(Linked.Head + Body), CancellationToken.None);

        Assert.Throws<OperationCanceledException>(() => ContractLinker.Link([reading], new CancellationToken(canceled: true)));
    }
}
