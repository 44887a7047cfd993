namespace TiledeskContracts.Generator.Tests.Language;

/// <summary>Constants, defaults, examples and limits: what code does with them, and what documentation says.</summary>
public sealed class ConstantTests
{
    private const string Schemas = """
        Asked:
          type: object
          required: [kind, version, on, ratio, nothing, shape, name]
          properties:
            kind: { const: "card \"x\"" }
            version: { type: integer, const: 3 }
            on: { const: true }
            ratio: { const: 0.5 }
            nothing: { const: null }
            shape: { const: { a: 1 } }
            name: { type: string }
            maybe: { const: perhaps }
        Answer:
          type: object
          required: [kind, version]
          properties:
            kind: { const: card }
            version: { type: integer, const: 3 }
        """;

    private static readonly (string Code, string Expected)[] _rows =
    [
        ("""return JsonModel.ToJson(new Asked { Name = "n", Nothing = default, Shape = JsonSerializer.SerializeToElement(1) });""", """{"kind":"card \"x\"","version":3,"on":true,"ratio":0.5,"nothing":null,"shape":1,"name":"n"}"""),
        ("""return Again<Answer>("{}");""", "{}"),
        ("""return Again<Answer>("{\"kind\":\"cash\",\"version\":null}");""", """{"kind":"cash","version":null}"""),
        ("""return Again<Answer>("{\"kind\":5,\"version\":\"3\"}");""", """{"kind":5,"version":"3"}"""),
        ("""var a = JsonModel.Parse<Answer>("{}"); a.Kind = "cash"; return JsonModel.ToJson(a);""", """{"kind":"cash"}"""),
        ("""return JsonModel.ToJson(new Answer());""", """{"kind":"card","version":3}"""),
        ("""return JsonModel.ToJson(JsonModel.Parse<Answer>("{}").Clone());""", "{}"),
    ];

    private static readonly Lazy<IReadOnlyDictionary<string, string>> _results = new(() =>
        LanguageContract.Of(Schemas, "3.1.0").Run(_rows.Select(row => KeyValuePair.Create(row.Code, row.Code))));

    public static TheoryData<int> Rows => [.. Enumerable.Range(0, _rows.Length)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Constant_OfARequiredProperty_IsSetByItselfAndNeverInvented(int row) => Assert.Equal(_rows[row].Expected, _results.Value[_rows[row].Code]);

    [Theory]
    [InlineData("3.0.3", "{ type: integer, minimum: 1, maximum: 100, multipleOf: 5 }", "From 1 to 100. A multiple of 5.")]
    [InlineData("3.0.3", "{ type: number, minimum: 0, exclusiveMinimum: true }", "Greater than 0.")]
    [InlineData("3.1.0", "{ type: number, exclusiveMinimum: 0, exclusiveMaximum: 1 }", "From 0 (exclusive) to 1 (exclusive).")]
    [InlineData("3.0.3", "{ type: number, maximum: 9.5 }", "At most 9.5.")]
    [InlineData("3.0.3", "{ type: string, minLength: 0, maxLength: 255, pattern: '^[a-z<>]+$' }", "At most 255 characters. Matches ^[a-z&lt;&gt;]+$ (a regular expression).")]
    [InlineData("3.0.3", "{ type: string, minLength: 2, maxLength: 2 }", "Exactly 2 characters.")]
    [InlineData("3.0.3", "{ type: array, items: { type: string }, minItems: 1, uniqueItems: true }", "At least 1 item. No item comes twice.")]
    [InlineData("3.0.3", "{ type: object, maxProperties: 3 }", "At most 3 members.")]
    [InlineData("3.0.3", "{ type: string, format: email, example: a@b.c }", "Format: email. Example: a@b.c.")]
    [InlineData("3.1.0", "{ type: object, examples: [{ a: [1, null, \"x\"] }, 2] }", "Example: {&quot;a&quot;:[1,null,&quot;x&quot;]}.")]
    [InlineData("3.1.0", "{ const: { a: 1 } }", "Always {&quot;a&quot;:1}.")]
    [InlineData("3.1.0", "{ const: null }", "Always null.")]
    [InlineData("3.0.3", "{ $ref: '#/components/schemas/Level' }", "From 1 to 5.")]
    public void Limits_OfAProperty_StandInItsDocumentation(string version, string schema, string said)
    {
        var contract = LanguageContract.Of($"Level: {{ type: integer, minimum: 1, maximum: 5 }}\nAnswer: {{ type: object, properties: {{ a: {schema} }} }}", version);

        Assert.Empty(contract.Complaints());
        Assert.Contains($"/// <value>{said}</value>", contract.File("Models.Answer"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ type: integer, default: 20 }", "20")]
    [InlineData("{ type: array, items: { type: string }, default: [a, b] }", "[&quot;a&quot;,&quot;b&quot;]")]
    [InlineData("{ type: string, default: a }", "a")]
    [InlineData("{ allOf: [{ $ref: '#/components/schemas/Level' }] }", "3")]
    public void Default_OfAProperty_IsToldAndNeverSent(string schema, string said)
    {
        var contract = LanguageContract.Of($"Level: {{ type: integer, default: 3 }}\nAsked: {{ type: object, properties: {{ a: {schema} }} }}");

        Assert.Contains($"Documented default: <c>{said}</c>.", contract.File("Models.Asked"), StringComparison.Ordinal);
        Assert.Equal("{}", contract.Run([new("write", "return JsonModel.ToJson(new Asked());")])["write"]);
    }
}
