namespace TiledeskContracts.Generator.Tests.Language;

/// <summary>Ways in which documents spell "or null", "one of" and "this, with words beside": the type, and any value back.</summary>
public sealed class SpellingTests
{
    private static readonly (string Version, string Schema, string Type, string Values)[] _rows =
    [
        ("3.1.0", "{ anyOf: [{ $ref: '#/components/schemas/Other' }, { type: 'null' }] }", "Other?", """[null,{"o":"1"},5]"""),
        ("3.1.0", "{ oneOf: [{ type: 'null' }, { $ref: '#/components/schemas/Other' }] }", "Other?", """[null,{"o":"1"}]"""),
        ("3.1.0", "{ $ref: '#/components/schemas/Maybe' }", "Other?", """[null,{}]"""),
        ("3.1.0", "{ $ref: '#/components/schemas/Other', type: [object, 'null'] }", "Other?", """[null,{"o":"1"}]"""),
        ("3.1.0", "{ $ref: '#/components/schemas/E', description: Own words., default: x }", "E?", """["x","z",null]"""),
        ("3.1.0", "{ anyOf: [{ $ref: '#/components/schemas/E' }, { type: 'null' }], default: null }", "E?", """["x","z",null]"""),
        ("3.1.0", "{ anyOf: [{ type: array, items: { $ref: '#/components/schemas/Other' } }, { type: 'null' }] }", "IList<Other>?", """[null,[],[{"o":"1"},null]]"""),
        ("3.1.0", "{ type: array, items: { anyOf: [{ $ref: '#/components/schemas/Other' }, { type: 'null' }] } }", "IList<Other?>?", """[[null,{"o":"1"}]]"""),
        ("3.1.0", "{ type: object, additionalProperties: { oneOf: [{ $ref: '#/components/schemas/Other' }, { type: 'null' }] } }", "IDictionary<string, Other?>?", """[{"x":null,"y":{"o":"1"}}]"""),
        ("3.1.0", "{ type: [object, 'null'], properties: { x: { type: string } } }", "AnswerA?", """[null,{"x":"1"},"x"]"""),
        ("3.1.0", "{ type: [string, integer] }", "AnswerA?", """["a",5,null,true,1.5]"""),
        ("3.1.0", "{ type: [array, string, 'null'], items: { type: integer } }", "AnswerA?", """[[1],"a",null,{}]"""),
        ("3.1.0", "{ type: [object, string], properties: { x: { type: string } } }", "AnswerA?", """[{"x":"1"},"a"]"""),
        ("3.1.0", "{ type: [number, integer] }", "double?", """[1.5,2,"x"]"""),
        ("3.1.0", "{ oneOf: [{ type: string }, { type: integer }, { type: 'null' }] }", "AnswerA?", """["a",5,null]"""),
        ("3.1.0", "{ anyOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }, { type: 'null' }] }", "AnswerA?", """[{"kind":"cat"},{"kind":"dog"},{"kind":"cow"},null]"""),
        ("3.1.0", "{ type: 'null' }", "JsonElement?", """[null,1]"""),
        ("3.1.0", "{ const: null }", "JsonElement?", """[null,"a"]"""),
        ("3.1.0", "{ type: [string, 'null'], enum: [a, b, null] }", "AnswerA?", """["a","c",null]"""),
        ("3.0.3", "{ type: string, nullable: true, enum: [a, b, null] }", "AnswerA?", """["a","c",null]"""),
        ("3.0.3", "{ type: string, enum: [a, null] }", "AnswerA?", """["a",null]"""),
        ("3.0.3", "{ nullable: true, oneOf: [{ $ref: '#/components/schemas/Other' }] }", "Other?", """[null,{"o":"1"}]"""),
        ("3.0.3", "{ allOf: [{ $ref: '#/components/schemas/Other' }], description: Own words., deprecated: true }", "Other?", """[{"o":"1"}]"""),
        ("3.0.3", "{ allOf: [{ $ref: '#/components/schemas/Other' }], properties: { more: { type: string } } }", "AnswerA?", """[{"o":"1","more":"m"}]"""),
        ("3.0.3", "{ allOf: [{ $ref: '#/components/schemas/E' }], default: x, nullable: true }", "E?", """["x",null]"""),
        ("3.0.3", "{ anyOf: [{ $ref: '#/components/schemas/Other' }] }", "Other?", """[{"o":"1"}]"""),
        ("3.0.3", "{ anyOf: [{ type: string, format: date-time }, { type: string }] }", "string?", """["2020-01-01T00:00:00Z","soon"]"""),
        ("3.0.3", "{ type: object, anyOf: [{ required: [a] }, { required: [b] }], properties: { a: { type: string }, b: { type: string } } }", "AnswerA?", """[{"a":"1"},{"b":"1"}]"""),
        ("3.0.3", "{ type: object, oneOf: [{ properties: { a: { type: string } }, required: [a] }, { properties: { b: { type: string } }, required: [b] }], properties: { common: { type: string } } }", "AnswerA?", """[{"common":"c","a":"1"},{"b":"1"}]"""),
    ];

    public static TheoryData<int> Rows => [.. Enumerable.Range(0, _rows.Length)];

    [Theory]
    [InlineData("allOf: [{ $ref: '#/components/schemas/Note' }], required: [text]", "TextRequired")]
    [InlineData("allOf: [{ $ref: '#/components/schemas/Note' }, { required: [text] }]", "TextRequired")]
    [InlineData("allOf: [{ type: object, properties: { text: { type: string }, more: { type: string } } }, { required: [text] }]", "TextRequired")]
    [InlineData("allOf: [{ $ref: '#/components/schemas/Note' }, { required: [id] }]", "Note")]
    [InlineData("allOf: [{ $ref: '#/components/schemas/Note' }, { description: Other words. }]", "Note")]
    public void AllOf_OfOneThatRequiresMore_IsAnObjectOfItsOwn(string schema, string type)
    {
        var contract = LanguageContract.Of($$"""
            Answer: { type: object, properties: { note: { $ref: '#/components/schemas/TextRequired' } } }
            Note: { type: object, required: [id], properties: { id: { type: string }, text: { type: string } } }
            TextRequired: { {{schema}} }
            """);

        Assert.Contains($"public {type}? Note {{ get", contract.File("Models.Answer"), StringComparison.Ordinal);
        Assert.Equal(type == "Note" ? "null" : "", contract.Run([new("text", "return JsonModel.Parse<Answer>(\"{\\\"note\\\":{}}\").Note!.Text;")])["text"]);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Schema_InThisSpelling_HasItsTypeAndKeepsItsValues(int row)
    {
        var (version, schema, type, values) = _rows[row];
        var maybe = version == "3.1.0" ? "Maybe: { anyOf: [{ $ref: '#/components/schemas/Other' }, { type: 'null' }] }\n" : "";
        var contract = LanguageContract.Of($$"""
            Answer: { type: object, properties: { a: {{schema}} } }
            E: { type: string, enum: [x, y] }
            {{maybe}}Other: { type: object, properties: { o: { type: string } } }
            Cat: { type: object, required: [kind], properties: { kind: { type: string, enum: [cat] } } }
            Dog: { type: object, required: [kind], properties: { kind: { type: string, enum: [dog] } } }
            """, version);

        var declaration = contract.File("Models.Answer").Split('\n').First(line => line.Contains(" A { get", StringComparison.Ordinal)).Trim();
        var declared = declaration["public ".Length..declaration.IndexOf(" A {", StringComparison.Ordinal)];
        foreach (var space in new[] { "collections::", "system::Text.Json." })
        {
            declared = declared.Replace(space, "", StringComparison.Ordinal);
        }

        Assert.Equal(type, declared);
        var again = contract.Again("Answer");
        using var all = System.Text.Json.JsonDocument.Parse(values);
        Assert.All(all.RootElement.EnumerateArray(), value => Assert.Equal($"{{\"a\":{value.GetRawText()}}}", again($"{{\"a\":{value.GetRawText()}}}")));
    }
}
