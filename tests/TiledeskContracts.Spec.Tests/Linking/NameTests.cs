namespace TiledeskContracts.Spec.Tests.Linking;

public sealed class NameTests
{
    [Fact]
    public void Properties_WithOneName_AreCountedAndBothPlacesTold()
    {
        var linked = Linked.Schemas("""
            Request:
              type: object
              properties:
                user_id: { type: string }
                userId: { type: string }
            """);

        Assert.Equal(["UserId2", "UserId"], linked.Contracts[0].Object("Request").Properties.Select(property => property.Name));
        Assert.Equal(["TDC050 9:9 10:9"], linked.Places());
        Assert.Equal(
            "'userId' in line 10 and 'user_id' here both become 'UserId' in C#; this one is generated as 'UserId2'. Choose a name with 'x-csharp-name'.",
            linked.Problems[0].Message);
    }

    [Fact]
    public void Properties_DifferingInASymbol_AreSpelledOutWhateverTheOrder()
    {
        var first = Linked.Schemas("A: { type: object, properties: { id: { type: string }, _id: { type: string } } }");
        var second = Linked.Schemas("A: { type: object, properties: { _id: { type: string }, id: { type: string } } }");

        Assert.Equal(["Id", "UnderscoreId"], first.Contracts[0].Object("A").Properties.Select(property => property.Name));
        Assert.Equal(["UnderscoreId", "Id"], second.Contracts[0].Object("A").Properties.Select(property => property.Name));
        Assert.Equal(["TDC051 6:60 6:38"], first.Places());
    }

    [Theory]
    [InlineData("since", "since<", "since>", "Since SinceLess SinceGreater")]
    [InlineData("iban", "IBAN", "other", "Iban IBAN Other")]
    [InlineData("_links", "links", "@links", "UnderscoreLinks Links AtLinks")]
    public void Properties_DifferingInWhatIsLeftOut_TakeItBack(string first, string second, string third, string expected)
    {
        var linked = Linked.Schemas($"A: {{ type: object, properties: {{ '{first}': {{}}, '{second}': {{}}, '{third}': {{}} }} }}");

        Assert.Equal(expected, string.Join(' ', linked.Contracts[0].Object("A").Properties.Select(property => property.Name)));
        Assert.Equal(["TDC051"], linked.Problems.Select(problem => problem.Rule.Id));
    }

    [Fact]
    public void Members_EveryTypeHas_GetValueBehind()
    {
        var contract = Linked.Schemas("""
            Location: { type: object, properties: { location: { type: string }, clone: { type: string }, to_string: { type: string }, additionalData: { type: string } } }
            """).Clean();

        Assert.Equal(["LocationValue", "CloneValue", "ToStringValue", "AdditionalDataValue"], contract.Object("Location").Properties.Select(property => property.Name));
    }

    [Fact]
    public void CSharpName_OfSchemaAndProperty_IsTaken()
    {
        var contract = Linked.Schemas("""
            leads_list: { x-csharp-name: LeadPage, type: object, properties: { __v: { type: integer, x-csharp-name: Revision } } }
            """).Clean();

        Assert.Equal("__v", contract.Property("LeadPage", "Revision").WireName);
    }

    [Theory]
    [InlineData("'a b'")]
    [InlineData("class")]
    [InlineData("'X { }'")]
    [InlineData("[a]")]
    [InlineData("''")]
    public void CSharpName_ThatIsNoIdentifier_IsReportedAndMade(string name)
    {
        var linked = Linked.Schemas($"A: {{ type: object, properties: {{ first_text: {{ type: string, x-csharp-name: {name} }} }} }}");

        Assert.Equal(["FirstText"], linked.Contracts[0].Object("A").Properties.Select(property => property.Name));
        Assert.Equal(["TDC052 6:81"], linked.Places());
    }

    [Fact]
    public void Components_WithOneName_AreCountedAndBothPlacesTold()
    {
        var linked = Linked.Schemas("""
            lead_list: { type: object, properties: { a: { type: string } } }
            LeadList: { type: object, properties: { b: { type: string } } }
            """);

        Assert.Equal(["LeadList", "LeadList2"], linked.Contracts[0].Objects.Select(item => item.Name));
        Assert.Equal("#/components/schemas/LeadList", linked.Contracts[0].Object("LeadList").Pointer);
        Assert.Equal(["TDC050 6:16 7:15"], linked.Places());
    }

    [Fact]
    public void MadeNames_GiveWayToComponents()
    {
        var linked = Linked.Schemas("""
            Request: { type: object, properties: { location: { type: object, properties: { a: { type: string } } } } }
            RequestLocation: { type: object, properties: { b: { type: string } } }
            """);

        Assert.Equal("RequestLocationObject", linked.Contracts[0].Property("Request", "Location").Type.Short());
        Assert.Equal(["TDC051 6:54 7:22"], linked.Places());
    }

    [Fact]
    public void TypesAndClients_NeverShareAName()
    {
        var linked = Linked.Schemas(
            """
            HelpDeskClient: { type: object, properties: { a: { type: string } } }
            IHelpDeskClient: { type: object, properties: { a: { type: string } } }
            RequestsClient: { type: object, properties: { a: { type: string } } }
            ListRequestsQuery: { type: object, properties: { a: { type: string } } }
            """,
            """
            paths:
              /requests:
                get:
                  operationId: listRequests
                  tags: [requests]
                  parameters: [{ name: page, in: query, schema: { type: integer } }]
                  responses: { '200': { description: fine } }

            """);

        var contract = linked.Contracts[0];
        string[] names =
        [
            .. contract.Objects.Select(item => item.Name), contract.Client.Name, "I" + contract.Client.Name,
            .. contract.Tags.Select(tag => tag.Name), contract.Operation("listRequests").Query!.Name,
        ];
        Assert.Equal(8, names.Length);
        Assert.Equal(names.Length, names.Distinct().Count());
        Assert.All(linked.Places(), place => Assert.StartsWith("TDC051 ", place));
        Assert.Equal(4, linked.Problems.Count);
    }

    [Fact]
    public void HintNames_DifferingInCaseAlone_AreCounted()
    {
        var contract = Linked.Schemas("""
            Leadlist: { type: object, properties: { a: { type: string } } }
            LeadList: { type: object, properties: { b: { type: string } } }
            """).Clean();

        Assert.Equal(["V3.Models.LeadList.g.cs", "V3.Models.Leadlist_2.g.cs"], contract.Objects.Select(item => item.HintName));
    }

    [Fact]
    public void HintNames_OfEveryKind_AreOfAsciiLetters()
    {
        var contract = Linked.Schemas("""
            Имя: { type: object, x-evidence: recorded, properties: { a: { oneOf: [{ type: string }, { type: boolean }] }, b: { type: string, enum: [x] } } }
            """).Contracts[0];

        string[] names = [contract.Objects[0].HintName, contract.Enums[0].HintName, contract.Unions[0].HintName, contract.Client.HintName];
        Assert.Equal(["V3.Models.U0418U043CU044F.g.cs", "V3.Enums.U0418U043CU044FB.g.cs", "V3.Unions.U0418U043CU044FA.g.cs", "V3.HelpDeskClient.g.cs"], names);
    }
}
