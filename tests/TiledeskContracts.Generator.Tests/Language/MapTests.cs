namespace TiledeskContracts.Generator.Tests.Language;

/// <summary>Objects whose members the contract does not name: maps, and further members beside declared ones.</summary>
public sealed class MapTests
{
    private const string Schemas = """
        Answer:
          type: object
          properties:
            any: { type: object }
            open: { type: object, additionalProperties: true }
            empty: { type: object, additionalProperties: {} }
            closed: { type: object, additionalProperties: false }
            numbers: { type: object, additionalProperties: { type: integer } }
            nullable: { type: object, additionalProperties: { type: integer, nullable: true } }
            maps: { type: object, additionalProperties: { type: object, additionalProperties: { type: string } } }
            colours: { type: object, additionalProperties: { type: string, enum: [red, green] } }
            notes: { type: object, additionalProperties: { type: object, properties: { text: { type: string } } } }
            implied: { additionalProperties: { type: string } }
        Counted: { type: object, required: [name], properties: { name: { type: string } }, additionalProperties: { type: integer } }
        Noted: { type: object, properties: { additionalProperties: { type: string } }, additionalProperties: { $ref: '#/components/schemas/Note' } }
        Note: { type: object, properties: { text: { type: string } } }
        Listed: { type: object, properties: { name: { type: string } }, additionalProperties: { type: array, nullable: true, items: { type: string, format: uuid } } }
        AdditionalProperties: { type: object, properties: { name: { type: string } }, additionalProperties: { type: integer } }
        Merged: { allOf: [{ $ref: '#/components/schemas/Counted' }, { type: object, properties: { more: { type: string } } }] }
        """;

    // The value is what comes back after nothing was touched, or after the code ran.
    private static readonly (string Code, string Expected)[] _rows =
    [
        ("""return Again<Answer>("{\"any\":{\"a\":[1]},\"open\":{\"a\":null},\"empty\":{\"a\":1.50},\"closed\":{\"a\":1}}");""", """{"any":{"a":[1]},"open":{"a":null},"empty":{"a":1.50},"closed":{"a":1}}"""),
        ("""return Again<Answer>("{\"numbers\":{\"a\":1,\"b\":\"2\",\"c\":\"x\",\"d\":null}}");""", """{"numbers":{"a":1,"b":"2","c":"x","d":null}}"""),
        ("""return JsonModel.Parse<Answer>("{\"numbers\":{\"a\":1,\"b\":\"2\"}}").Numbers!.Values.Sum();""", "3"),
        ("""return JsonModel.Parse<Answer>("{\"nullable\":{\"a\":null}}").Nullable!["a"] is null;""", "True"),
        ("""return JsonModel.Parse<Answer>("{\"maps\":{\"a\":{\"b\":\"c\"}}}").Maps!["a"]["b"];""", "c"),
        ("""return JsonModel.Parse<Answer>("{\"colours\":{\"a\":\"green\",\"b\":\"blue\"}}").Colours!["a"] == AnswerColoursValue.Green;""", "True"),
        ("""return JsonModel.Parse<Answer>("{\"notes\":{\"a\":{\"text\":\"t\"}}}").Notes!["a"].Text;""", "t"),
        ("""return JsonModel.ToJson(new Answer { Implied = new Dictionary<string, string> { ["a"] = "b" }, Nullable = new Dictionary<string, long?> { ["n"] = null } });""", """{"nullable":{"n":null},"implied":{"a":"b"}}"""),

        ("""return Again<Counted>("{\"name\":\"n\",\"a\":1,\"b\":\"x\",\"c\":\"2\",\"d\":1e2}");""", """{"name":"n","a":1,"b":"x","c":"2","d":1e2}"""),
        ("""var c = JsonModel.Parse<Counted>("{\"name\":\"n\",\"a\":1,\"b\":\"x\",\"c\":\"2\"}"); return string.Join(",", c.AdditionalProperties) + string.Join(",", c.AdditionalData);""", "[a, 1],[c, 2][b, x]"),
        ("""var c = JsonModel.Parse<Counted>("{\"name\":\"n\",\"b\":\"x\",\"c\":\"2\",\"d\":1e2}"); c.AdditionalProperties["c"] = 3; return JsonModel.ToJson(c);""", """{"name":"n","c":3,"d":1e2,"b":"x"}"""),
        ("""var c = JsonModel.Parse<Counted>("{\"name\":\"n\",\"b\":\"x\",\"c\":\"2\"}"); c.AdditionalProperties.Remove("c"); c.AdditionalData.Remove("b"); return JsonModel.ToJson(c);""", """{"name":"n"}"""),
        ("""var c = JsonModel.Parse<Counted>("{\"a\":1,\"a\":\"x\",\"b\":\"x\",\"b\":2}"); return string.Join(",", c.AdditionalProperties) + string.Join(",", c.AdditionalData);""", "[b, 2][a, x]"),
        ("""return JsonModel.ToJson(new Counted { Name = "n", AdditionalProperties = { ["a"] = 1 }, AdditionalData = { ["b"] = JsonSerializer.SerializeToElement("x") } });""", """{"name":"n","a":1,"b":"x"}"""),
        ("""var c = JsonModel.Parse<Counted>("{\"name\":\"n\",\"a\":1}"); _ = c.AdditionalProperties; return JsonModel.ToJson(c.Clone());""", """{"name":"n","a":1}"""),
        ("""var n = JsonModel.Parse<Noted>("{\"additionalProperties\":\"own\",\"a\":{\"text\":\"t\",\"x\":1}}"); n.AdditionalProperties["a"].Text += "2"; return n.AdditionalPropertiesValue + JsonModel.ToJson(n);""", """own{"additionalProperties":"own","a":{"text":"t2","x":1}}"""),
        ("""var l = JsonModel.Parse<Listed>("{\"a\":null,\"b\":[\"no uuid\"]}"); return (l.AdditionalProperties["a"] is null) + JsonModel.ToJson(l);""", """True{"a":null,"b":["no uuid"]}"""),
        ("""return JsonModel.Parse<Merged>("{\"a\":1}").AdditionalProperties["a"];""", "1"),
        ("""return JsonModel.Parse<AdditionalPropertiesValue>("{\"a\":1}").AdditionalProperties["a"];""", "1"),
        ("""return JsonSerializer.Serialize(JsonSerializer.Deserialize<Counted>("{\"name\":\"n\",\"a\":1}"));""", """{"name":"n","a":1}"""),
    ];

    private static readonly Lazy<IReadOnlyDictionary<string, string>> _results = new(() =>
        LanguageContract.Of(Schemas).Run(_rows.Select(row => KeyValuePair.Create(row.Code, row.Code))));

    public static TheoryData<int> Rows => [.. Enumerable.Range(0, _rows.Length)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Map_ReadChangedAndWritten_LosesNothing(int row) => Assert.Equal(_rows[row].Expected, _results.Value[_rows[row].Code]);

    [Fact]
    public void Keywords_Of31_AreTypedWhereTheyCanBeAndTold()
    {
        var contract = LanguageContract.Of(
            """
            Pattern: { type: object, patternProperties: { '^x-': { type: integer } }, additionalProperties: false }
            Patterns: { type: object, patternProperties: { '^x-': { type: integer }, '^y-': { type: string } } }
            Beside: { type: object, properties: { name: { type: string } }, unevaluatedProperties: { type: integer } }
            Sealed: { type: object, properties: { name: { type: string } }, unevaluatedProperties: false }
            Named: { type: object, propertyNames: { maxLength: 3 }, additionalProperties: { type: integer } }
            Answer: { type: object, properties: { a: { $ref: '#/components/schemas/Pattern' }, b: { $ref: '#/components/schemas/Patterns' }, c: { $ref: '#/components/schemas/Named' } } }
            """, "3.1.0");

        var results = contract.Run(
        [
            new("a", """return JsonModel.Parse<Answer>("{\"a\":{\"x-1\":5}}").A!["x-1"] + 1;"""),
            new("b", """return JsonModel.Parse<Answer>("{\"b\":{\"x-1\":5}}").B!["x-1"].GetInt32() + 2;"""),
            new("c", """return JsonModel.Parse<Answer>("{\"c\":{\"abc\":5}}").C!["abc"] + 3;"""),
            new("d", """return JsonModel.Parse<Beside>("{\"x\":5}").AdditionalProperties["x"] + 4;"""),
        ]);

        Assert.Equal("6 7 8 9", string.Join(' ', results.OrderBy(result => result.Key).Select(result => result.Value)));
        Assert.Equal(["TDC019", "TDC019", "TDC019"], contract.Told.Select(told => told[..6]));
        Assert.Contains("The contract forbids them", contract.File("Models.Sealed"), StringComparison.Ordinal);
    }
}
