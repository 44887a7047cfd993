using TiledeskContracts.Spec.Model;

namespace TiledeskContracts.Spec.Tests.Linking;

public sealed class TypeTests
{
    [Theory]
    [InlineData("{ type: string }", "String")]
    [InlineData("{ type: string, format: date-time }", "DateTime")]
    [InlineData("{ type: string, format: date }", "Date")]
    [InlineData("{ type: string, format: time }", "Time")]
    [InlineData("{ type: string, format: duration }", "Duration")]
    [InlineData("{ type: string, format: uuid }", "Guid")]
    [InlineData("{ type: string, format: uri }", "Uri")]
    [InlineData("{ type: string, format: byte }", "Bytes")]
    [InlineData("{ type: string, format: binary }", "Bytes")]
    [InlineData("{ type: string, format: objectid }", "String")]
    [InlineData("{ type: integer }", "Int64")]
    [InlineData("{ type: integer, format: int32 }", "Int32")]
    [InlineData("{ type: number }", "Double")]
    [InlineData("{ type: number, format: float }", "Single")]
    [InlineData("{ type: number, format: decimal }", "Decimal")]
    [InlineData("{ type: boolean }", "Boolean")]
    [InlineData("{ type: boolean, enum: [true] }", "Boolean")]
    [InlineData("{ type: array, items: { type: string, nullable: true } }", "List(String?)")]
    [InlineData("{ type: array }", "List(Json)")]
    [InlineData("{ items: { type: string } }", "List(String)")]
    [InlineData("{ type: object }", "Map(Json)")]
    [InlineData("{ type: object, additionalProperties: true }", "Map(Json)")]
    [InlineData("{ type: object, additionalProperties: { type: integer } }", "Map(Int64)")]
    [InlineData("{ type: object, additionalProperties: { type: array, items: { $ref: '#/components/schemas/Node' } } }", "Map(List(Node))")]
    [InlineData("{ type: object, additionalProperties: false }", "OwnerValue")]
    [InlineData("{ type: object, properties: { a: { type: string } } }", "OwnerValue")]
    [InlineData("{ type: string, enum: [a] }", "OwnerValue")]
    [InlineData("{}", "Json")]
    [InlineData("{ description: anything }", "Json")]
    [InlineData("{ $ref: '#/components/schemas/Node' }", "Node")]
    [InlineData("{ $ref: '#/components/schemas/Text' }", "String")]
    [InlineData("{ $ref: '#/components/schemas/Nodes' }", "List(Node)")]
    [InlineData("{ allOf: [{ $ref: '#/components/schemas/Node' }] }", "Node")]
    [InlineData("{ allOf: [{ $ref: '#/components/schemas/Alias' }], description: words }", "Node")]
    [InlineData("{ allOf: [{ $ref: '#/components/schemas/Node' }, { description: words }] }", "Node")]
    [InlineData("{ oneOf: [{ $ref: '#/components/schemas/Node' }] }", "Node")]
    [InlineData("{ anyOf: [{ type: string, format: date }, { type: string }] }", "String")]
    [InlineData("{ oneOf: [{ type: integer }, { type: number }] }", "Double")]
    [InlineData("{ type: object, anyOf: [{ required: [a] }, { required: [b] }] }", "Map(Json)")]
    public void Schema_OfThisForm_HasType(string schema, string expected)
    {
        var linked = Linked.Schemas($$"""
            Owner: { type: object, properties: { value: {{schema}} } }
            Node: { type: object, properties: { next: { $ref: '#/components/schemas/Node' } } }
            Text: { type: string }
            Nodes: { type: array, items: { $ref: '#/components/schemas/Node' } }
            Alias: { allOf: [{ $ref: '#/components/schemas/Node' }] }
            """);

        // "value" becomes Value; the class of an inline schema is owner and property.
        Assert.Equal(expected, linked.Clean().Property("Owner", "Value").Type.Short());
    }

    [Theory]
    [InlineData("{ type: [string, 'null'] }", "String", true)]
    [InlineData("{ type: [string, integer] }", "OwnerValue", false)]
    [InlineData("{ type: [integer, number] }", "Double", false)]
    [InlineData("{ anyOf: [{ $ref: '#/components/schemas/Node' }, { type: 'null' }] }", "Node", true)]
    [InlineData("{ const: 5 }", "Int64", false)]
    public void Schema_OfVersion31_HasType(string schema, string expected, bool nullable)
    {
        var linked = Linked.Of(Linked.Source($$"""
            openapi: 3.1.0
            info: { title: T, version: '1' }
            paths: {}
            components:
              schemas:
                Owner: { type: object, properties: { value: {{schema}} }, required: [value] }
                Node: { type: object, properties: { a: { type: string } } }
            """));

        var property = linked.Clean().Property("Owner", "Value");

        Assert.Equal(expected, property.Type.Short());
        Assert.Equal(nullable ? PropertyShape.RequiredNullable : PropertyShape.Required, property.Shape);
    }

    [Fact]
    public void Components_OfEveryKind_AreEmittedWhetherReachedOrNot()
    {
        var contract = Linked.Schemas("""
            Request: { type: object, properties: { a: { type: string } } }
            Wrapped: { allOf: [{ type: object, properties: { b: { type: string } } }] }
            Alias: { allOf: [{ $ref: '#/components/schemas/Request' }] }
            Status: { type: integer, enum: [100, 200] }
            Rows: { type: array, items: { type: object, properties: { c: { type: string } } } }
            Text: { type: string }
            """).Clean();

        Assert.Equal(["Request", "RowsItem", "Wrapped"], contract.Objects.Select(item => item.Name));
        Assert.Equal(["Status"], contract.Enums.Select(item => item.Name));
        Assert.Equal("#/components/schemas/Wrapped", contract.Object("Wrapped").Pointer);
    }

    [Fact]
    public void List_OfItself_IsRawJsonInside()
    {
        var linked = Linked.Schemas("""
            Tree: { type: array, items: { $ref: '#/components/schemas/Tree' } }
            Owner: { type: object, properties: { tree: { $ref: '#/components/schemas/Tree' } } }
            """);

        Assert.Equal("List(Json)", linked.Contracts[0].Property("Owner", "Tree").Type.Short());
        Assert.Equal(["TDC062 6:11"], linked.Places());
    }

    [Fact]
    public void Alternatives_OfOneShape_AreRawJsonAndSaySo()
    {
        var linked = Linked.Schemas("""
            Owner:
              type: object
              properties:
                value:
                  oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }]
            A: { type: object, properties: { a: { type: string } } }
            B: { type: object, properties: { a: { type: integer } } }
            """);

        Assert.Equal("Json", linked.Contracts[0].Property("Owner", "Value").Type.Short());
        Assert.Equal(["TDC053 10:11 10:19 10:55"], linked.Places());
    }

    [Fact]
    public void Alternatives_OfDifferentKinds_AreAUnion()
    {
        var contract = Linked.Schemas("""
            Owner:
              type: object
              properties:
                value: { oneOf: [{ type: string }, { type: integer, nullable: true }, { $ref: '#/components/schemas/A' }, { type: array, items: { type: string } }] }
            A: { type: object, properties: { a: { type: string } } }
            """).Clean();

        var union = Assert.Single(contract.Unions);
        Assert.Equal("OwnerValue", union.Name);
        Assert.Equal("Desk.V3.OwnerValue", contract.Property("Owner", "Value").Type.Name);
        Assert.Equal(["String:String", "Int64:Int64", "A:A", "List:List(String)"], union.Cases.Select(item => item.Name + ":" + item.Type.Short()));
    }
}
