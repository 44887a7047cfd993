namespace TiledeskContracts.Spec.Tests.Linking;

public sealed class TagTests
{
    private const string Fine = "responses: { '200': { description: fine } }";

    [Fact]
    public void Tags_InTheOrderOfTheirDeclaration_HaveAClientEach()
    {
        var contract = Linked.Text($$"""
            tags: [{ name: project users, description: People of a project. More. }, { name: requests }, { name: unused }]
            paths:
              /a: { get: { operationId: listRequests, tags: [requests, project users], {{Fine}} } }
              /b: { get: { operationId: getProjectUser, tags: [project users], {{Fine}} } }
              /c: { get: { {{Fine}} } }
            """).Clean();

        Assert.Equal(["ProjectUsersClient", "RequestsClient", "DefaultClient"], contract.Tags.Select(tag => tag.Name));
        Assert.Equal(["ProjectUsers", "Requests", "Default"], contract.Client.Tags.Select(tag => tag.PropertyName));
        Assert.Equal("People of a project.", contract.Client.Tags[0].Summary);
        Assert.Equal(["Get", "List", "GetC"], contract.Tags.SelectMany(tag => tag.Operations).Select(operation => operation.Name));
        Assert.Equal("getC", contract.Tags[2].Operations[0].OperationId);
        Assert.Equal("V3.RequestsClient.g.cs", contract.Tags[1].HintName);
    }

    [Fact]
    public void Tags_DifferingInSpellingAlone_ShareAClient()
    {
        var contract = Linked.Text($$"""
            paths:
              /a: { get: { operationId: a, tags: [Leads], {{Fine}} } }
              /b: { get: { operationId: b, tags: [leads], {{Fine}} } }
            """).Clean();

        Assert.Equal(["A", "B"], Assert.Single(contract.Tags).Operations.Select(operation => operation.Name));
    }

    [Fact]
    public void Methods_ThatWouldShareAName_KeepTheirWholeNames()
    {
        var linked = Linked.Text($$"""
            paths:
              /a: { get: { operationId: getLeads, tags: [leads], {{Fine}} } }
              /b: { get: { operationId: getLead, tags: [leads], {{Fine}} } }
              /c: { put: { operationId: closeLead, tags: [leads], {{Fine}} } }
            """);

        Assert.Equal(["GetLeads", "GetLead", "Close"], linked.Contracts[0].Tags[0].Operations.Select(operation => operation.Name));
        Assert.Equal(["TDC051 4:29 5:29"], linked.Places());
    }

    [Fact]
    public void Methods_WithOneName_AreCountedAndBothPlacesTold()
    {
        var linked = Linked.Text($$"""
            paths:
              /a: { get: { operationId: get_lead, tags: [leads], {{Fine}} } }
              /b: { get: { operationId: getLead, tags: [leads], {{Fine}} } }
            """);

        Assert.Equal(["GetLead2", "GetLead"], linked.Contracts[0].Tags[0].Operations.Select(operation => operation.Name));
        Assert.Equal(["TDC050 4:29 5:29"], linked.Places());
    }

    [Fact]
    public void CSharpName_OfOperationAndTag_IsTaken()
    {
        var contract = Linked.Text($$"""
            tags: [{ name: requests, x-csharp-name: Tickets }]
            paths:
              /a: { get: { operationId: getRequestById, x-csharp-name: Find, tags: [requests], {{Fine}} } }
            """).Clean();

        Assert.Equal(("TicketsClient", "Find"), (contract.Tags[0].Name, contract.Tags[0].Operations[0].Name));
    }
}
