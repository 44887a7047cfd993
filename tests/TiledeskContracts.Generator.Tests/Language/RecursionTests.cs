namespace TiledeskContracts.Generator.Tests.Language;

/// <summary>Models that hold themselves and each other, read and written by emitted code.</summary>
public sealed class RecursionTests
{
    private static readonly (string Type, string Json)[] _rows =
    [
        ("Node", """{"name":"a","next":{"name":"b","next":null},"children":[{"name":"c","children":[]}],"byName":{"d":{"name":"d"}}}"""),
        ("Person", """{"name":"a","employer":{"owner":{"name":"b","employer":{"staff":[{"name":"c"}]}},"staff":[]}}"""),
        ("Firm", """{"owner":null,"staff":[{"employer":{"staff":[{}]}}]}"""),
        ("Term", """{"left":{"left":1,"right":{"left":"x","right":true}},"right":{"left":2,"right":3}}"""),
        ("Filter", """{"all":[{"not":{"any":[{"field":"a"},{"all":[]}]}},{"field":"b"}]}"""),
        ("Page", """{"blocks":[{"kind":"list","items":[{"kind":"text","text":"a"},{"kind":"list","items":[{"kind":"odd","more":[1]}]}]}]}"""),
    ];

    private static readonly Lazy<IReadOnlyDictionary<string, string>> _results = new(() => LanguageContract.Of("""
        Node: { type: object, required: [name], properties: { name: { type: string }, next: { nullable: true, allOf: [{ $ref: '#/components/schemas/Node' }] }, children: { type: array, items: { $ref: '#/components/schemas/Node' } }, byName: { type: object, additionalProperties: { $ref: '#/components/schemas/Node' } } } }
        Person: { type: object, properties: { name: { type: string }, employer: { $ref: '#/components/schemas/Firm' } } }
        Firm: { type: object, required: [staff], properties: { owner: { nullable: true, allOf: [{ $ref: '#/components/schemas/Person' }] }, staff: { type: array, items: { $ref: '#/components/schemas/Person' } } } }
        Term: { type: object, required: [left, right], properties: { left: { $ref: '#/components/schemas/Operand' }, right: { $ref: '#/components/schemas/Operand' } } }
        Operand: { oneOf: [{ type: number }, { type: string }, { type: boolean }, { $ref: '#/components/schemas/Term' }] }
        Filter: { oneOf: [{ $ref: '#/components/schemas/All' }, { $ref: '#/components/schemas/Any' }, { $ref: '#/components/schemas/Not' }, { $ref: '#/components/schemas/Is' }] }
        All: { type: object, required: [all], properties: { all: { type: array, items: { $ref: '#/components/schemas/Filter' } } } }
        Any: { type: object, required: [any], properties: { any: { type: array, items: { $ref: '#/components/schemas/Filter' } } } }
        Not: { type: object, required: [not], properties: { not: { $ref: '#/components/schemas/Filter' } } }
        Is: { type: object, required: [field], properties: { field: { type: string } } }
        Page: { type: object, properties: { blocks: { type: array, items: { $ref: '#/components/schemas/Block' } } } }
        Block: { type: object, required: [kind], discriminator: { propertyName: kind, mapping: { text: '#/components/schemas/Text', list: '#/components/schemas/Several' } }, properties: { kind: { type: string } } }
        Text: { allOf: [{ $ref: '#/components/schemas/Block' }, { type: object, properties: { text: { type: string } } }] }
        Several: { allOf: [{ $ref: '#/components/schemas/Block' }, { type: object, properties: { items: { type: array, items: { $ref: '#/components/schemas/Block' } } } }] }
        """).Run(_rows.Select(static (row, index) => KeyValuePair.Create("row" + index, row.Type == "Filter"
            ? $"return JsonSerializer.Serialize(JsonSerializer.Deserialize<Filter>({LanguageContract.Literal(row.Json)}));"
            : $"return Again<{row.Type}>({LanguageContract.Literal(row.Json)});"))
        .Append(new("reached", """return JsonModel.Parse<Person>("{\"employer\":{\"owner\":{\"employer\":{\"staff\":[{\"name\":\"deep\"}]}}}}").Employer!.Owner!.Employer!.Staff[0].Name;"""))
        .Append(new("made", """return JsonModel.ToJson(new Term { Left = new Term { Left = 1, Right = "x" }, Right = true }.Clone());"""))));

    public static TheoryData<int> Rows => [.. Enumerable.Range(0, _rows.Length)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Model_ThatHoldsItself_ReadThenWritten_IsTheSame(int row) => Assert.Equal(_rows[row].Json, _results.Value["row" + row]);

    [Theory]
    [InlineData("reached", "deep")]
    [InlineData("made", """{"left":{"left":1,"right":"x"},"right":true}""")]
    public void Model_ThatHoldsItself_IsTypedAllTheWay(string what, string expected) => Assert.Equal(expected, _results.Value[what]);
}
