using TiledeskContracts.Spec.Model;

namespace TiledeskContracts.Spec.Tests.Linking;

public sealed class EnumTests
{
    [Theory]
    [InlineData("{ type: string, enum: [open, in_progress] }", TypeKind.StringEnum, "Open=open InProgress=in_progress")]
    [InlineData("{ type: integer, enum: [100, -1] }", TypeKind.Int32Enum, "Value100=100 Minus1=-1")]
    [InlineData("{ type: integer, format: int64, enum: [100] }", TypeKind.Int64Enum, "Value100=100")]
    [InlineData("{ type: integer, enum: [5000000000] }", TypeKind.Int64Enum, "Value5000000000=5000000000")]
    [InlineData("{ type: number, enum: [1.5, 2.0] }", TypeKind.DoubleEnum, "Value1_5=1.5 Value2=2")]
    [InlineData("{ enum: [a, b] }", TypeKind.StringEnum, "A=a B=b")]
    [InlineData("{ type: string, enum: [100, true] }", TypeKind.StringEnum, "Value100=100 True=true")]
    [InlineData("{ type: string, enum: ['', 'value', 'toString'] }", TypeKind.StringEnum, "Empty= ValueValue=value ToStringValue=toString")]
    [InlineData("{ type: string, enum: [a, a, b] }", TypeKind.StringEnum, "A=a B=b")]
    [InlineData("{ type: string, nullable: true, enum: [a, null] }", TypeKind.StringEnum, "A=a")]
    [InlineData("{ type: string, enum: ['1', '-1'], x-enum-varnames: [Ascending, Descending] }", TypeKind.StringEnum, "Ascending=1 Descending=-1")]
    [InlineData("{ nullable: true, type: string, enum: [a, null, b], x-enum-varnames: [First, Nothing, Second] }", TypeKind.StringEnum, "First=a Second=b")]
    [InlineData("{ anyOf: [{ type: integer, enum: [100], x-enum-varnames: [Unserved] }, { type: integer }] }", TypeKind.Int32Enum, "Unserved=100")]
    [InlineData("{ oneOf: [{ type: string, enum: [a] }, { type: string, enum: [b] }] }", TypeKind.StringEnum, "A=a B=b")]
    public void Enum_SpelledThus_HasMembers(string schema, TypeKind kind, string members)
    {
        var model = Assert.Single(Linked.Schemas("State: " + schema).Clean().Enums);

        Assert.Equal(("State", kind, members), (model.Name, model.Kind, string.Join(' ', model.Members.Select(member => member.Name + "=" + member.Value))));
    }

    [Fact]
    public void Values_WithOneName_AreCountedAndTold()
    {
        var linked = Linked.Schemas("State: { type: string, enum: [up, UP, Up] }");

        Assert.Equal(["Up2", "UP", "Up"], Assert.Single(linked.Contracts[0].Enums).Members.Select(member => member.Name));
        Assert.Equal(["TDC051 6:35 6:43", "TDC051 6:39 6:43"], linked.Places());
    }

    [Fact]
    public void Values_DifferingInASymbol_AreSpelledOut()
    {
        var linked = Linked.Schemas("Reaction: { type: string, enum: ['created', '_created', '+1', '-1'] }");

        Assert.Equal(["Created", "UnderscoreCreated", "Plus1", "Minus1"], Assert.Single(linked.Contracts[0].Enums).Members.Select(member => member.Name));
        Assert.Equal(["TDC051 6:49 6:38"], linked.Places());
    }

    [Fact]
    public void Values_OfSeveralKinds_AreRawJson()
    {
        var linked = Linked.Schemas("Owner: { type: object, properties: { state: { enum: [a, 1] } } }");

        Assert.Equal("Json", linked.Contracts[0].Property("Owner", "State").Type.Short());
        Assert.Equal(["TDC054 6:49"], linked.Places());
    }

    [Fact]
    public void VarNames_TooFew_AreReportedAndNotUsed()
    {
        var linked = Linked.Schemas("State: { type: string, enum: [a, b], x-enum-varnames: [First] }");

        Assert.Equal(["A", "B"], Assert.Single(linked.Contracts[0].Enums).Members.Select(member => member.Name));
        Assert.Equal(["TDC055 6:59 6:34"], linked.Places());
    }

    [Fact]
    public void VarName_ThatIsNoIdentifier_IsReportedAndMade()
    {
        var linked = Linked.Schemas("State: { type: string, enum: [a, b], x-enum-varnames: [First, 'x; }'] }");

        Assert.Equal(["First", "B"], Assert.Single(linked.Contracts[0].Enums).Members.Select(member => member.Name));
        Assert.Equal(["TDC064 6:67"], linked.Places());
    }

    [Fact]
    public void InlineEnum_OfAListInAQuery_MayNameItsType()
    {
        var contract = Linked.Text("""
            paths:
              /requests:
                get:
                  operationId: listRequests
                  tags: [requests]
                  parameters:
                    - name: status
                      in: query
                      schema: { type: array, items: { type: string, enum: [a], x-csharp-name: StatusFilter } }
                    - { name: kind, in: query, schema: { type: string, enum: [b] } }
                  responses: { '200': { description: fine } }
            """).Clean();

        Assert.Equal(["List(StatusFilter)", "ListRequestsKind"], contract.Operation("listRequests").Query!.Parameters.Select(parameter => parameter.Type.Short()));
    }
}
