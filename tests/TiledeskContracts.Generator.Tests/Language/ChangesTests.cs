namespace TiledeskContracts.Generator.Tests.Language;

/// <summary>Bodies of partial updates, made of two states.</summary>
public sealed class ChangesTests
{
    private const string Contract = """
        openapi: 3.0.3
        info: { title: Acme, version: '1' }
        paths:
          /notes/{id}:
            parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
            patch:
              operationId: updateNote
              requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/NoteChange' } } } }
              responses: { '200': { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/Note' } } } } }
            put:
              operationId: replaceNote
              requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Whole' } } } }
              responses: { '200': { description: It. } }
          /boxes:
            patch:
              operationId: mergeBox
              requestBody: { content: { application/merge-patch+json: { schema: { $ref: '#/components/schemas/Box' } } } }
              responses: { '200': { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/Box' } } } } }
          /labels:
            patch:
              operationId: patchLabels
              requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Labels' } } } }
              responses: { '200': { description: It. } }
          /states:
            patch:
              operationId: patchState
              requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/TState' } } } }
              responses: { '200': { description: It. } }
          /shapes:
            patch:
              operationId: patchShape
              requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Shape' } } } }
              responses: { '200': { description: It. } }
          /quarrels:
            patch:
              operationId: mergeQuarrel
              requestBody: { content: { application/merge-patch+json: { schema: { $ref: '#/components/schemas/Quarrel' } } } }
              responses: { '200': { description: It. } }
          /quarrels/1:
            patch:
              operationId: replaceQuarrel
              requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Quarrel' } } } }
              responses: { '200': { description: It. } }
        components:
          schemas:
            Owner: { type: object, properties: { _id: { type: string }, name: { type: string } } }
            Note:
              type: object
              required: [_id]
              properties:
                _id: { type: string }
                text: { type: string }
                until: { type: string, format: date-time, nullable: true }
                tags: { type: array, items: { type: string } }
                owner: { oneOf: [{ type: string }, { $ref: '#/components/schemas/Owner' }], x-id-property: _id }
                updatedAt: { type: string, format: date-time }
            NoteChange:
              type: object
              properties:
                text: { type: string }
                until: { type: string, format: date-time, nullable: true }
                tags: { type: array, items: { type: string } }
                owner: { type: string }
            Whole: { type: object, properties: { text: { type: string } } }
            Box:
              type: object
              properties:
                id: { type: string, readOnly: true }
                size: { type: object, properties: { width: { type: integer }, height: { type: integer } } }
                lid: { type: string, nullable: true }
                changesBetween: { type: string }
            Labels: { type: object, properties: { first: { type: string, nullable: true } }, additionalProperties: { type: string } }
            TState: { type: object, properties: { text: { type: string, nullable: true } } }
            Shape: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind } }
            Circle: { allOf: [{ $ref: '#/components/schemas/Shape' }, { type: object, properties: { radius: { type: number } } }] }
            Quarrel: { type: object, properties: { text: { type: string } } }

        """;

    private static readonly Lazy<LanguageContract> _contract = new(() => LanguageContract.Whole(Contract));

    private static readonly (string Code, string Expected)[] _rows =
    [
        (Notes("after.Text = \"b\";"), """{"text":"b"}"""),
        (Notes(""), "nothing"),
        (Notes("after.UpdatedAt = DateTimeOffset.UnixEpoch; after.Id = \"n2\";"), "nothing"),
        (Notes("after.Until = null;"), """{"until":null}"""),
        (Notes("after.Tags!.Add(\"y\");"), """{"tags":["x","y"]}"""),
        (Notes("after.Owner = new Owner { Id = \"o2\" };"), """{"owner":"o2"}"""),
        (Notes("after.Owner!.Value.Value!.Name = \"Bo\";"), "nothing"),
        (Notes("after.Text = null;"), "ArgumentException"),
        (Boxes("after.Size!.Width = null; after.Id = \"7\";"), """{"size":{"width":null}}"""),
        (Boxes("after.Lid = null; after.Size!.Height = 9;"), """{"size":{"height":9},"lid":null}"""),
        (Boxes("after.Size = null;"), """{"size":null}"""),
        ("""return JsonModel.ToJson(Labels.ChangesBetween(JsonModel.Parse<Labels>("{\"a\":\"1\",\"b\":\"2\"}"), JsonModel.Parse<Labels>("{\"b\":\"2\",\"c\":\"3\"}"))!);""", """{"a":null,"c":"3"}"""),
        ("""var box = new Box { ChangesBetweenValue = "x" }; return JsonModel.ToJson(box);""", """{"changesBetween":"x"}"""),

        ("""return JsonModel.ToJson(TState.ChangesBetween(new TState { Text = "a" }, new TState())!);""", """{"text":null}"""),

        // By hand: absent, null and a value are three things.
        ("""return JsonModel.ToJson(new NoteChange { Text = "b" });""", """{"text":"b"}"""),
        ("""return JsonModel.ToJson(new NoteChange { Until = null });""", """{"until":null}"""),
        ("""return JsonModel.ToJson(new NoteChange { Until = DateTimeOffset.UnixEpoch });""", """{"until":"1970-01-01T00:00:00.000Z"}"""),
        ("""return JsonModel.ToJson(new NoteChange());""", "{}"),
    ];

    private static readonly Lazy<IReadOnlyDictionary<string, string>> _results = new(() => _contract.Value.Run(_rows.Select(row => KeyValuePair.Create(row.Code, row.Code))));

    public static TheoryData<int> Rows => [.. Enumerable.Range(0, _rows.Length)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Body_OfAnUpdate_HasWhatChanged(int row) => Assert.Equal(_rows[row].Expected, _results.Value[_rows[row].Code]);

    [Fact]
    public void Method_StandsInBodiesOfUpdatesAlone()
    {
        var withMethod = _contract.Value.Files("Models.").Where(name => _contract.Value.File("Models." + name).Contains(" ChangesBetween<", StringComparison.Ordinal));

        Assert.Equal(["Box", "Labels", "NoteChange", "TState"], withMethod.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Method_OfEachRule_SaysIt()
    {
        Assert.EndsWith("JsonChanges.Between<TState, NoteChange>(_members, before, after);", Call("NoteChange"), StringComparison.Ordinal);
        Assert.EndsWith("JsonChanges.Between<TState, Box>(_members, before, after, merges: true, readOnly: [0]);", Call("Box"), StringComparison.Ordinal);
        Assert.EndsWith("JsonChanges.Between<TState, Labels>(_members, before, after, keepsOthers: true);", Call("Labels"), StringComparison.Ordinal);
    }

    private static string Call(string model) => _contract.Value.File("Models." + model).Split('\n').Single(static line => line.Contains("JsonChanges", StringComparison.Ordinal));

    private static string Notes(string change) => $$"""
        var before = JsonModel.Parse<Note>("{\"_id\":\"n1\",\"text\":\"a\",\"until\":\"2026-11-21T00:00:00.000Z\",\"tags\":[\"x\"],\"owner\":{\"_id\":\"o1\",\"name\":\"Al\"},\"more\":1}");
        var after = before.Clone(); {{change}} return NoteChange.ChangesBetween(before, after) is { } body ? JsonModel.ToJson(body) : "nothing";
        """;

    private static string Boxes(string change) => $$"""
        var before = JsonModel.Parse<Box>("{\"id\":\"b1\",\"size\":{\"width\":1,\"height\":2},\"lid\":\"red\"}");
        var after = before.Clone(); {{change}} return Box.ChangesBetween(before, after) is { } body ? JsonModel.ToJson(body) : "nothing";
        """;
}
