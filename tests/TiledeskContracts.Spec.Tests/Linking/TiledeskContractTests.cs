using TiledeskContracts.Spec.Linking;
using TiledeskContracts.Spec.Model;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Tests.Linking;

/// <summary>The contracts of this project become what their users call.</summary>
public sealed class TiledeskContractTests
{
    private static readonly LinkedContracts Contracts = Linked.Of(
        Source("tiledesk-v2.yaml", "TiledeskContracts.V2"), Source("tiledesk-v3.yaml", "TiledeskContracts.V3"));

    private static ContractModel V2 => Contracts.Contracts[0];

    private static ContractModel V3 => Contracts.Contracts[1];

    [Fact]
    public void BothContracts_HaveNothingWrong() =>
        Assert.Empty(Contracts.Problems.Where(problem => problem.Rule.Severity != SpecSeverity.Info).Select(problem => problem.Message));

    [Fact]
    public void Methods_OfVersion3_AreNamedAsInTheReadme()
    {
        Assert.Equal(
            [
                "AddFollower", "AddNote", "AddParticipant", "Close", "Create", "Delete", "DeleteFollower", "DeleteNote", "DeleteParticipant", "Get",
                "GetChatbotParameters", "GetHistory", "List", "Rate", "Reopen", "Route", "SetFollowers", "SetParticipants", "Update", "UpdateAttributes",
            ],
            Assert.Single(V3.Tags).Operations.Select(operation => operation.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Methods_OfVersion2_AreThoseOfVersion3ButSix()
    {
        var missing = V3.Tags[0].Operations.Select(operation => operation.Name).Except(V2.Tags[0].Operations.Select(operation => operation.Name));

        Assert.Equal(14, V2.Tags[0].Operations.Count);
        Assert.Equal(["AddFollower", "Create", "Delete", "DeleteFollower", "GetChatbotParameters", "SetFollowers"], missing.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Client_OfBothVersions_IsTheSameButForTheNamespace()
    {
        Assert.Equal(("TiledeskClient", "TiledeskContracts.V3", "https://api.tiledesk.com/v3"), (V3.Client.Name, V3.Client.Namespace, V3.Client.BaseAddress));
        Assert.Equal(("TiledeskClient", "TiledeskContracts.V2", "https://api.tiledesk.com/v2"), (V2.Client.Name, V2.Client.Namespace, V2.Client.BaseAddress));
        Assert.Equal(["project_id"], V3.Client.Parameters);
        Assert.Equal(new TagPropertyModel("Requests", "RequestsClient", V3.Tags[0].Documentation.Summary), Assert.Single(V3.Client.Tags));
    }

    [Fact]
    public void List_IsWalkedByPagesFromZero()
    {
        var list = V3.Operation("listRequests");

        Assert.Equal("RequestList", list.Success.Type.Short());
        Assert.Equal(new PaginationModel("Page", 0, "Requests", "Count", new(TypeKind.Object, "TiledeskContracts.V3.Request"), "Id", "requests"), list.Pagination);
        Assert.Equal("List(RequestStatusFilter)", list.Query!.Parameters.Single(parameter => parameter.WireName == "status").Type.Short());
    }

    [Theory]
    [InlineData("Id", "String", PropertyShape.Required)]
    [InlineData("Status", "RequestStatus", PropertyShape.Required)]
    [InlineData("Department", "Reference(Department)", PropertyShape.Optional)]
    [InlineData("Lead", "Reference(Lead)", PropertyShape.Optional)]
    [InlineData("Participants", "List(String)", PropertyShape.Required)]
    [InlineData("Notes", "List(Note)", PropertyShape.Required)]
    [InlineData("CreatedAt", "DateTime", PropertyShape.Required)]
    [InlineData("TicketId", "Int64", PropertyShape.Optional)]
    public void Request_HasTheTypesOfTheDesign(string name, string type, PropertyShape shape)
    {
        var property = V3.Property("Request", name);

        Assert.Equal((type, shape), (property.Type.Short(), property.Shape));
    }

    [Fact]
    public void Notes_MayAnswerNull() => Assert.Equal("Request?", V3.Operation("addNote").Success.Type.Short());

    [Fact]
    public void Status_OfARequest_IsAnOpenEnumOfNumbers()
    {
        var status = V3.Enums.Single(item => item.Name == "RequestStatus");

        Assert.Equal(TypeKind.Int32Enum, status.Kind);
        Assert.Contains(new EnumMemberModel("Unserved", "100"), status.Members);
    }

    [Fact]
    public void Files_OfBothVersions_DifferWhateverTheCase()
    {
        var names = Contracts.Contracts.SelectMany(HintNames).ToList();

        Assert.InRange(names.Count, 60, 200);
        Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, name => Assert.Matches("^[A-Za-z0-9._-]+[.]g[.]cs$", name));
    }

    private static IEnumerable<string> HintNames(ContractModel contract) =>
    [
        contract.Client.HintName,
        .. contract.Tags.Select(tag => tag.HintName),
        .. contract.Tags.SelectMany(tag => tag.Operations).Select(operation => operation.Query?.HintName).OfType<string>(),
        .. contract.Objects.Select(item => item.HintName),
        .. contract.Enums.Select(item => item.HintName),
        .. contract.Unions.Select(item => item.HintName),
    ];

    private static TiledeskContracts.Spec.Reading.ContractSource Source(string file, string space) => Linked.Source(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "spec", file)), file, space, "TiledeskClient");
}
