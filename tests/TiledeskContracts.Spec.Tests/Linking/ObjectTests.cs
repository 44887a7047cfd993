using TiledeskContracts.Spec.Model;

namespace TiledeskContracts.Spec.Tests.Linking;

public sealed class ObjectTests
{
    // One class sent, one answered, each with the four kinds of properties.
    private static readonly ContractModel Cells = Linked.Text("""
        paths:
          /requests:
            post:
              operationId: createRequest
              tags: [requests]
              requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Sent' } } } }
              responses: { '200': { description: fine, content: { application/json: { schema: { $ref: '#/components/schemas/Answered' } } } } }
        components:
          schemas:
            Sent:
              type: object
              required: [required, requiredNullable, serverMade]
              properties: &cells
                required: { type: string }
                requiredNullable: { type: string, nullable: true }
                optional: { type: string }
                optionalNullable: { type: string, nullable: true }
                serverMade: { type: string, readOnly: true }
                secret: { type: string, writeOnly: true }
            Answered: { type: object, required: [required, requiredNullable, secret], properties: *cells }
            Unreached: { type: object, required: [required, requiredNullable], properties: *cells }
        """).Clean();

    [Theory]
    [InlineData("Sent", "Required", PropertyShape.Required)]
    [InlineData("Sent", "RequiredNullable", PropertyShape.RequiredNullable)]
    [InlineData("Sent", "Optional", PropertyShape.Optional)]
    [InlineData("Sent", "OptionalNullable", PropertyShape.OptionalNullable)]
    [InlineData("Sent", "ServerMade", PropertyShape.Optional)]
    [InlineData("Answered", "Required", PropertyShape.Required)]
    [InlineData("Answered", "RequiredNullable", PropertyShape.RequiredNullable)]
    [InlineData("Answered", "Optional", PropertyShape.Optional)]
    [InlineData("Answered", "OptionalNullable", PropertyShape.Optional)]
    [InlineData("Answered", "Secret", PropertyShape.Optional)]
    [InlineData("Unreached", "OptionalNullable", PropertyShape.Optional)]
    public void Property_InCellOfTheTable_HasShape(string owner, string name, PropertyShape expected) =>
        Assert.Equal(expected, Cells.Property(owner, name).Shape);

    [Fact]
    public void RequestOnly_Class_IsReachedFromRequestsAlone()
    {
        Assert.True(Cells.Object("Sent").RequestOnly);
        Assert.False(Cells.Object("Answered").RequestOnly);
        Assert.False(Cells.Object("Unreached").RequestOnly);
    }

    [Fact]
    public void RequestOnly_ThroughListsMapsAndRecursion_FollowsTheTypes()
    {
        var contract = Linked.Text("""
            paths:
              /things:
                put:
                  operationId: putThings
                  requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Root' } } } }
                  responses:
                    '204': { description: fine }
                    '400': { description: bad, content: { application/json: { schema: { $ref: '#/components/schemas/Shared' } } } }
            components:
              schemas:
                Root: { type: object, properties: { rows: { type: array, items: { $ref: '#/components/schemas/Row' } }, shared: { $ref: '#/components/schemas/Shared' } } }
                Row: { type: object, properties: { cells: { type: object, additionalProperties: { $ref: '#/components/schemas/Cell' } } } }
                Cell: { type: object, properties: { root: { $ref: '#/components/schemas/Root' } } }
                Shared: { type: object, properties: { a: { type: string } } }
            """).Clean();

        Assert.Equal(["Cell", "Root", "Row"], contract.Objects.Where(item => item.RequestOnly).Select(item => item.Name));
    }

    [Fact]
    public void Nullable_ThroughReferenceAndWrapper_ReachesTheProperty()
    {
        var contract = Linked.Schemas("""
            Owner:
              type: object
              required: [a, b, c]
              properties:
                a: { nullable: true, allOf: [{ $ref: '#/components/schemas/Node' }] }
                b: { $ref: '#/components/schemas/Maybe' }
                c: { $ref: '#/components/schemas/Node' }
            Node: { type: object, properties: { x: { type: string } } }
            Maybe: { type: string, nullable: true }
            """).Clean();

        Assert.Equal(
            [PropertyShape.RequiredNullable, PropertyShape.RequiredNullable, PropertyShape.Required],
            contract.Object("Owner").Properties.Select(property => property.Shape));
    }

    [Fact]
    public void AllOf_OfObjects_MergesPropertiesInOrder()
    {
        var linked = Linked.Schemas("""
            Base: { type: object, required: [id], properties: { id: { type: string }, kind: { type: string } } }
            Derived:
              allOf:
                - $ref: '#/components/schemas/Base'
                - { type: object, required: [kind], properties: { kind: { type: integer }, extra: { type: string } } }
            """);

        var derived = linked.Contracts[0].Object("Derived");
        Assert.Equal(["Id:String:Required", "Kind:Int64:Required", "Extra:String:Optional"], derived.Properties.Select(property => $"{property.Name}:{property.Type.Short()}:{property.Shape}"));
        Assert.Equal(["TDC061 10:59 6:79"], linked.Places());
    }

    [Fact]
    public void AllOf_InACircle_Ends()
    {
        var linked = Linked.Schemas("""
            A: { allOf: [{ $ref: '#/components/schemas/B' }, { properties: { a: { type: string } } }] }
            B: { allOf: [{ $ref: '#/components/schemas/A' }, { properties: { b: { type: string } } }] }
            """);

        Assert.Equal(["B", "AValue"], linked.Contracts[0].Object("A").Properties.Select(property => property.Name));
        Assert.Equal(["A", "BValue"], linked.Contracts[0].Object("B").Properties.Select(property => property.Name));
    }

    [Fact]
    public void InlineSchemas_OfProperties_AreNamedAfterOwnerAndProperty()
    {
        var contract = Linked.Schemas("""
            Request:
              type: object
              properties:
                location: { type: object, properties: { city: { type: string } } }
                rows: { type: array, items: { type: object, properties: { a: { type: string } } } }
                by_name: { type: object, additionalProperties: { type: object, properties: { b: { type: string } } } }
                state: { type: string, enum: [open] }
            """).Clean();

        Assert.Equal(["Request", "RequestByNameValue", "RequestLocation", "RequestRowsItem"], contract.Objects.Select(item => item.Name));
        Assert.Equal(["RequestState"], contract.Enums.Select(item => item.Name));
    }

    [Fact]
    public void IdOrObject_WithIdProperty_IsAReferenceAndNamesTheIdentity()
    {
        var contract = Linked.Schemas("""
            Request:
              type: object
              properties:
                department: { nullable: true, x-id-property: _id, oneOf: [{ type: string }, { $ref: '#/components/schemas/Department' }] }
            Department: { type: object, properties: { _id: { type: string } } }
            """).Clean();

        Assert.Equal("Reference(Department)", contract.Property("Request", "Department").Type.Short());
        Assert.Equal("Id", contract.Object("Department").IdentityProperty);
    }

    [Theory]
    [InlineData("x-id-property: nope, oneOf: [{ type: string }, { $ref: '#/components/schemas/Department' }]", "Reference(Department)", "6:73 7:17")]
    [InlineData("x-id-property: _id, oneOf: [{ type: string }, { type: boolean }]", "RequestDepartment", "6:73")]
    [InlineData("x-id-property: size, oneOf: [{ type: string }, { $ref: '#/components/schemas/Department' }]", "Reference(Department)", "6:73 7:17")]
    public void IdProperty_ThatDoesNotFit_IsReportedAtItsPlace(string schema, string type, string places)
    {
        var linked = Linked.Schemas($$"""
            Request: { type: object, properties: { department: { {{schema}} } } }
            Department: { type: object, properties: { _id: { type: string }, size: { type: integer } } }
            """);

        Assert.Equal(["TDC059 " + places], linked.Places());
        Assert.Equal(type, linked.Contracts[0].Property("Request", "Department").Type.Short());
    }

    [Fact]
    public void IdProperties_ThatDisagree_AreReportedAtTheSecond()
    {
        var linked = Linked.Schemas("""
            Request: { type: object, properties: { a: { x-id-property: _id, oneOf: [{ type: string }, { $ref: '#/components/schemas/Lead' }] } } }
            Team: { type: object, properties: { b: { x-id-property: code, oneOf: [{ type: string }, { $ref: '#/components/schemas/Lead' }] } } }
            Lead: { type: object, properties: { _id: { type: string }, code: { type: string } } }
            """);

        Assert.Equal(["TDC059 7:61 8:11"], linked.Places());
        Assert.Equal("Id", linked.Contracts[0].Object("Lead").IdentityProperty);
    }

    [Fact]
    public void Property_KeepsWhatTheContractSaysOfIt()
    {
        var property = Linked.Schemas("""
            Rating:
              type: object
              properties:
                rate:
                  type: number
                  default: 3
                  deprecated: true
                  description: "From 0 to 5, e.g. 4. The recorded server\nreads rating."
                  x-wire-alias: rating
                  x-evidence: recorded
                  x-documented: { type: string, reason: The page says text. }
            """).Clean().Property("Rating", "Rate");

        Assert.Equal(("rate", "rating", "3"), (property.WireName, property.WireAlias, property.Default));
        Assert.Equal(new Documentation("From 0 to 5, e.g. 4.", "The recorded server\nreads rating.", "recorded", "The page says text.", true), property.Documentation);
    }

    [Fact]
    public void FurtherMembers_OfAnObject_HaveTheirType()
    {
        var contract = Linked.Schemas("""
            Open: { type: object, properties: { a: { type: string } }, additionalProperties: { type: integer } }
            Closed: { type: object, properties: { a: { type: string } }, additionalProperties: false }
            """).Clean();

        Assert.Equal(("Int64", true), (contract.Object("Open").AdditionalType.Short(), contract.Object("Open").AllowsAdditionalProperties));
        Assert.Equal(("none", false), (contract.Object("Closed").AdditionalType.Short(), contract.Object("Closed").AllowsAdditionalProperties));
    }
}
