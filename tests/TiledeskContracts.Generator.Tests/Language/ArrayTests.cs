namespace TiledeskContracts.Generator.Tests.Language;

/// <summary>Arrays of anything, and schemas that are just true or false.</summary>
public sealed class ArrayTests
{
    private static readonly (string Schema, string Type, string Json)[] _rows =
    [
        ("{ type: array, items: { type: string } }", "IList<string>", """["a","b"]"""),
        ("{ type: array, items: { type: string } }", "IList<string>", """["a",5,null,{}]"""),
        ("{ type: array, items: { type: [string, 'null'] } }", "IList<string?>", """[null,"a"]"""),
        ("{ type: array, items: { type: [integer, 'null'] } }", "IList<long?>", """[null,1,"x"]"""),
        ("{ type: array, items: { type: array, items: { type: array, items: { type: number } } } }", "IList<IList<IList<double>>>", """[[[1.50],[]],[]]"""),
        ("{ type: array }", "IList<JsonElement>", """[1,"a",null]"""),
        ("{ type: array, items: true }", "IList<JsonElement>", """[1,"a",null]"""),
        ("{ type: array, items: false }", "IList<JsonElement>", "[]"),
        ("{ type: array, items: {} }", "IList<JsonElement>", "[{}]"),
        ("{ items: { type: string } }", "IList<string>", """["a"]"""),
        ("{ type: array, prefixItems: [{ type: string }, { type: integer }] }", "IList<JsonElement>", """["a",1,true]"""),
        ("{ type: array, prefixItems: [{ type: string }], items: { type: integer } }", "IList<JsonElement>", """["a",1,2]"""),
        ("{ type: array, prefixItems: [{ type: string }], items: false }", "IList<JsonElement>", """["a"]"""),
        ("{ type: array, uniqueItems: true, items: { type: integer } }", "IList<long>", "[1,1]"),
        ("{ type: array, contains: { type: string }, items: { type: integer } }", "IList<long>", "[1]"),
        ("{ type: array, items: { type: object, additionalProperties: { type: boolean } } }", "IList<IDictionary<string, bool>>", """[{"a":true}]"""),
        ("{ type: array, items: { type: string, enum: [x] } }", "IList<AnswerAItem>", """["x","y"]"""),
        ("true", "JsonElement", "[1]"),
        ("false", "JsonElement", "1"),
        ("{ not: { type: string } }", "JsonElement", "1"),
        ("{ type: string, not: { const: x } }", "string", "\"x\""),
        ("{ type: string, if: { minLength: 3 }, then: { maxLength: 5 }, else: false }", "string", "\"x\""),
        ("{ type: object, properties: { b: true }, dependentSchemas: { b: { required: [c] } }, dependentRequired: { b: [c] } }", "AnswerA", """{"b":[1]}"""),
        ("{ type: object, additionalProperties: true, unevaluatedProperties: false }", "IDictionary<string, JsonElement>", """{"b":1}"""),
    ];

    private static readonly Lazy<LanguageContract[]> _contracts = new(() => [.. _rows.Select(row =>
        LanguageContract.Of($"Answer: {{ type: object, properties: {{ a: {row.Schema} }} }}", "3.1.0"))]);

    public static TheoryData<int> Rows => [.. Enumerable.Range(0, _rows.Length)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Array_OfAnything_HasItsTypeAndKeepsItsItems(int row)
    {
        var contract = _contracts.Value[row];

        var declaration = contract.File("Models.Answer").Split('\n').First(line => line.Contains(" A { get", StringComparison.Ordinal)).Trim();
        var type = declaration["public ".Length..declaration.IndexOf("? A {", StringComparison.Ordinal)];
        foreach (var space in new[] { "collections::", "system::Text.Json." })
        {
            type = type.Replace(space, "", StringComparison.Ordinal);
        }

        Assert.Equal(_rows[row].Type, type);
        var json = $"{{\"a\":{_rows[row].Json}}}";
        Assert.Equal(json, contract.Run([new("again", $"return Again<Answer>({LanguageContract.Literal(json)});")])["again"]);
    }

    [Theory]
    [InlineData("{ not: { type: string } }", "not")]
    [InlineData("{ type: array, prefixItems: [{ type: string }] }", "prefixItems")]
    [InlineData("{ type: array, contains: { type: string } }", "contains")]
    [InlineData("{ type: string, if: { minLength: 3 } }", "if")]
    [InlineData("{ type: object, dependentSchemas: { b: { required: [c] } } }", "dependentSchemas")]
    [InlineData("{ type: object, dependentRequired: { b: [c] } }", "dependentRequired")]
    [InlineData("{ type: object, propertyNames: { maxLength: 3 } }", "propertyNames")]
    public void Keyword_LeftToTheServer_IsToldOnce(string schema, string keyword)
    {
        var contract = LanguageContract.Of($"Answer: {{ type: object, properties: {{ a: {schema}, b: {{ $ref: '#/components/schemas/Answer' }} }} }}", "3.1.0");

        Assert.StartsWith($"TDC019: '{keyword}' ", Assert.Single(contract.Told), StringComparison.Ordinal);
    }
}
