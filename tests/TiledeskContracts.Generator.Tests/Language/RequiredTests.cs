namespace TiledeskContracts.Generator.Tests.Language;

/// <summary>Which properties C# demands, whoever reaches their classes.</summary>
public sealed class RequiredTests
{
    [Theory]
    [InlineData("Unused: { type: object, required: [inner], properties: { inner: { $ref: '#/components/schemas/Asked' } } }")]
    [InlineData("Unused: { type: object, required: [inner], properties: { inner: { $ref: '#/components/schemas/Middle' } } }\nMiddle: { type: object, required: [inner], properties: { inner: { $ref: '#/components/schemas/Asked' } } }")]
    [InlineData("Unused: { type: object, required: [asked], properties: { inner: { $ref: '#/components/schemas/Unused' }, asked: { $ref: '#/components/schemas/Asked' } } }")]
    public void RequestType_HeldByATypeThatNobodyReaches_CompilesAndReads(string unused)
    {
        var contract = LanguageContract.Of("Asked: { type: object, required: [text], properties: { text: { type: string } } }\n" + unused);

        var results = contract.Run([new("read", """return Again<Unused>("{\"inner\":{},\"asked\":{}}");"""), new("write", "return JsonModel.ToJson(new Asked());")]);

        Assert.Equal("{\"inner\":{},\"asked\":{}}", results["read"]);
        Assert.Equal("{\"text\":\"\"}", results["write"]);
    }
}
