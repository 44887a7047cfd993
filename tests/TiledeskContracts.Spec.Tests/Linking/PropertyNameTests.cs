using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Tests.Linking;

/// <summary>Names of properties that are probably mistyped are told with what was meant.</summary>
public sealed class PropertyNameTests
{
    [Theory]
    [InlineData("Note: { type: object, required: [txet], properties: { text: { type: string } } }", "'required' names 'txet', which is no property here (did you mean 'text'?). Correct the name, or describe the property.")]
    [InlineData("Note: { type: object, discriminator: { propertyName: kidn }, properties: { kind: { type: string } } }", "'discriminator' names 'kidn', which is no property here (did you mean 'kind'?). Correct the name, or describe the property.")]
    [InlineData("Note: { allOf: [{ type: object, properties: { text: { type: string } } }, { required: [Text], properties: { more: { type: string } } }] }", "'required' names 'Text', which is no property here (did you mean 'text'?). Correct the name, or describe the property.")]
    public void Name_NearAProperty_IsToldAtItsPlace(string schema, string message)
    {
        var linked = Linked.Schemas(schema);

        var problem = Assert.Single(linked.Problems);
        Assert.Equal((ModelRules.PropertyUnknown, message), (problem.Rule, problem.Message));
        var name = message.Split('\'')[3];
        Assert.Equal(schema.IndexOf(name, StringComparison.Ordinal) + 5, problem.Location.Position.Column);
    }

    [Theory]
    [InlineData("Note: { type: object, required: [anything], properties: { text: { type: string } } }")]
    [InlineData("Note: { type: object, required: [text], additionalProperties: { type: string } }")]
    [InlineData("Note: { allOf: [{ $ref: '#/components/schemas/Base' }, { type: object, required: [texts], properties: { more: { type: string } } }] }\nBase: { type: object, required: [texts], discriminator: { propertyName: kind }, properties: { kind: { type: string }, texts: { type: string } } }")]
    public void Name_FarFromAllPropertiesOrInherited_IsNotTold(string schema) => Assert.Empty(Linked.Schemas(schema).Problems);

    [Theory]
    [InlineData("mapping: { a: Nota }", "(did you mean 'Note'?)")]
    [InlineData("mapping: { a: '#/components/schemas/Nota' }", "(did you mean '#/components/schemas/Note'?)")]
    public void Mapping_NearASchema_SaysWhichWasMeant(string mapping, string expected)
    {
        var linked = Linked.Schemas($$"""
            Base: { type: object, discriminator: { propertyName: kind, {{mapping}} }, properties: { kind: { type: string } } }
            Note: { allOf: [{ $ref: '#/components/schemas/Base' }] }
            """);

        Assert.Contains(expected, Assert.Single(linked.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void IdProperty_NearAProperty_SaysWhichWasMeant()
    {
        var linked = Linked.Schemas("""
            Request: { type: object, properties: { department: { x-id-property: idd, oneOf: [{ type: string }, { $ref: '#/components/schemas/Department' }] } } }
            Department: { type: object, properties: { id: { type: string } } }
            """);

        Assert.Contains("(did you mean 'id'?)", Assert.Single(linked.Problems).Message, StringComparison.Ordinal);
    }
}
