namespace TiledeskContracts.Generator.Tests.Language;

/// <summary>What a contract deprecates is obsolete for users, with the contract's reason, and the emitted code itself stays free of warnings.</summary>
public sealed class DeprecationTests
{
    [Theory]
    [InlineData("deprecated: true, x-deprecated-reason: Use b.", "Use b.")]
    [InlineData("deprecated: true, x-deprecation: { reason: 'Use \"b\".', date: 2024-01-01 }", "Use \"b\".")]
    [InlineData("deprecated: true, x-deprecation-reason: \"Use\\n  b.\"", "Use b.")]
    [InlineData("deprecated: true, description: The old one. Deprecated in favour of b. It stays a while.", "Deprecated in favour of b.")]
    [InlineData("deprecated: true, description: The old one.", "The contract marks it as deprecated.")]
    [InlineData("deprecated: true, x-deprecation: 2024-01-01T00:00:00Z", "2024-01-01T00:00:00Z")]
    public void Property_Deprecated_IsObsoleteWithItsReason(string keywords, string reason)
    {
        var contract = LanguageContract.Of($"Answer: {{ type: object, required: [a], properties: {{ a: {{ type: string, {keywords} }} }} }}");

        Assert.Empty(contract.Complaints());
        var complaint = Assert.Single(contract.Complaints("internal static class User { internal static string Of(Acme.V1.Answer answer) => answer.A; }"));
        Assert.Contains($"CS0618: 'Answer.A' is obsolete: '{reason}'", complaint, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_Deprecated_CompilesAndRuns()
    {
        var contract = LanguageContract.Of("""
            Answer: { type: object, deprecated: true, required: [a, b, c, d, e], additionalProperties: { $ref: '#/components/schemas/Inner' }, properties: { a: { deprecated: true, allOf: [{ $ref: '#/components/schemas/Inner' }] }, b: { type: integer, deprecated: true }, c: { type: array, deprecated: true, items: { $ref: '#/components/schemas/Kind' } }, d: { type: string, readOnly: true, deprecated: true }, e: { $ref: '#/components/schemas/Either' } } }
            Asked: { type: object, deprecated: true, required: [a, b, f], properties: { a: { deprecated: true, allOf: [{ $ref: '#/components/schemas/Inner' }] }, b: { type: integer }, f: { allOf: [{ $ref: '#/components/schemas/Answer' }] } } }
            Inner: { type: object, deprecated: true, properties: { text: { type: string, deprecated: true } } }
            Kind: { type: string, deprecated: true, enum: [x, y] }
            Either: { deprecated: true, oneOf: [{ type: string }, { $ref: '#/components/schemas/Inner' }] }
            """);

        var results = contract.Run([new("again", """return Again<Answer>("{\"a\":{\"text\":\"t\"},\"c\":[\"x\"],\"d\":\"\",\"e\":{},\"more\":{}}");""")]);

        Assert.Equal("""{"a":{"text":"t"},"c":["x"],"d":"","e":{},"more":{}}""", results["again"]);
    }

    [Fact]
    public void Reason_WithAnything_IsNoCode()
    {
        var contract = LanguageContract.Of("Answer: { type: object, deprecated: true, x-deprecated-reason: '\")] public class Evil { } [Obsolete(\"', properties: { a: { type: string } } }");

        Assert.Empty(contract.Complaints());
        Assert.DoesNotContain("Evil", contract.Run([new("types", "return string.Join(\" \", typeof(Acme.V1.Things).Assembly.GetTypes().Select(type => type.Name));".Replace("Acme.V1.Things", "Probe", StringComparison.Ordinal))])["types"], StringComparison.Ordinal);
    }
}
