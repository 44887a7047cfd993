namespace TiledeskContracts.Spec.Tests.Linking;

public sealed class PaginationTests
{
    [Fact]
    public void Pagination_OfWireNames_NamesCSharpProperties()
    {
        var operation = Link("style: page-number, page: page_no, firstPage: 1, limit: limit, items: rows, total: count, identity: _id").Clean().Operation("listLeads");

        var pagination = operation.Pagination!;
        Assert.Equal(("PageNo", 1, "Rows", "Count", "Lead", "Id"), (pagination.PageProperty, pagination.FirstPage, pagination.ItemsProperty, pagination.TotalProperty, pagination.ItemType.Short(), pagination.IdentityProperty));
    }

    [Fact]
    public void Pagination_WithoutTotalAndIdentity_LeavesThemOut()
    {
        var pagination = Link("style: page-number, page: page_no, items: rows").Clean().Operation("listLeads").Pagination!;

        Assert.Equal((0, null, null), (pagination.FirstPage, pagination.TotalProperty, pagination.IdentityProperty));
    }

    [Theory]
    [InlineData("style: cursor", "8:21")]
    [InlineData("style: page-number, page: nope, items: rows", "8:49")]
    [InlineData("style: page-number, page: page_no, limit: nope, items: rows", "8:65")]
    [InlineData("style: page-number, page: page_no, items: count", "8:65")]
    [InlineData("style: page-number, page: word, items: rows", "8:49")]
    [InlineData("style: page-number, page: page_no, firstPage: one, items: rows", "8:69")]
    [InlineData("style: page-number, page: page_no, items: rows, total: rows", "8:78")]
    [InlineData("style: page-number, page: page_no, items: rows, identity: nope", "8:81")]
    public void Pagination_ThatDoesNotFit_IsReportedAndLeftOut(string pagination, string place)
    {
        var linked = Link(pagination);

        Assert.Equal(["TDC057 " + place], linked.Places());
        Assert.Null(linked.Contracts[0].Operation("listLeads").Pagination);
    }

    [Theory]
    [InlineData("style: page-number, page: page_on, items: rows", "says 'page_on', which is not among the query's numbers (did you mean 'page_no'?).")]
    [InlineData("style: page-number, page: page_no, items: row", "says 'row', which is not among the answer's lists (did you mean 'rows'?).")]
    [InlineData("style: page-number, page: page_no, items: count", "says 'count', which is not among the answer's lists.")]
    [InlineData("style: page-number, page: page_no, items: rows, identity: id", "says 'id', which is not among the item's texts (did you mean '_id'?).")]
    [InlineData("style: page-number, items: rows", "is left out: it does not say 'page'.")]
    public void Pagination_OfAMistypedName_NamesWhatWasMeant(string pagination, string said) =>
        Assert.Contains(said, Assert.Single(Link(pagination).Problems).Message, StringComparison.Ordinal);

    [Fact]
    public void Pagination_WithAMistypedKey_IsToldAtTheKey()
    {
        var linked = Link("style: page-number, page: page_no, items: rows, totel: count");

        var problem = Assert.Single(linked.Problems);
        Assert.Equal(["TDC018 8:71"], linked.Places());
        Assert.StartsWith("'x-pagination' knows no 'totel' (did you mean 'total'?).", problem.Message, StringComparison.Ordinal);
        Assert.NotNull(linked.Contracts[0].Operation("listLeads").Pagination);
    }

    [Fact]
    public void Pagination_OfAnAnswerThatMayBeNull_IsReportedAndLeftOut()
    {
        var linked = Link("style: page-number, page: page_no, items: rows", answer: "nullable: true, allOf: [{ $ref: '#/components/schemas/LeadPage' }]");

        Assert.Equal(["TDC057 8:21"], linked.Places());
        Assert.Null(linked.Contracts[0].Operation("listLeads").Pagination);
    }

    [Fact]
    public void Walk_BesideAMethodOfItsName_KeepsItsName()
    {
        var linked = Link("style: page-number, page: page_no, items: rows", "  /all: { get: { operationId: listAllLeads, tags: [leads], responses: { '200': { description: fine } } } }");

        Assert.Equal(["List", "ListAllValue"], linked.Clean().Tags[0].Operations.Select(operation => operation.Name));
    }

    private static TiledeskContracts.Spec.Linking.LinkedContracts Link(string pagination, string more = "", string answer = "$ref: '#/components/schemas/LeadPage'") => Linked.Text($$"""
        paths:
          /leads:
            get:
              operationId: listLeads
              tags: [leads]
              x-pagination: { {{pagination}} }
              parameters: [{ name: page_no, in: query, schema: { type: integer } }, { name: limit, in: query, schema: { type: integer } }, { name: word, in: query, schema: { type: string } }]
              responses: { '200': { description: fine, content: { application/json: { schema: { {{answer}} } } } } }
        {{more}}
        components:
          schemas:
            LeadPage: { type: object, properties: { rows: { type: array, items: { $ref: '#/components/schemas/Lead' } }, count: { type: integer } } }
            Lead: { type: object, properties: { _id: { type: string } } }
        """);
}
