namespace TiledeskContracts.Generator.Tests.Language;

/// <summary>What only answers or only requests carry, in classes of either and of both.</summary>
public sealed class ReadOnlyTests
{
    private const string Members = """
        type: object
          required: [id, count, tags, owner, kind, at, gone, name, secret]
          properties:
            id: { type: string, readOnly: true }
            count: { type: integer, readOnly: true }
            tags: { type: array, readOnly: true, items: { type: string } }
            owner: { readOnly: true, allOf: [{ $ref: '#/components/schemas/Owner' }] }
            kind: { type: string, readOnly: true, enum: [a, b] }
            at: { type: string, format: uri, readOnly: true }
            gone: { type: integer, readOnly: true, nullable: true }
            name: { type: string }
            secret: { type: string, writeOnly: true }
        """;

    private const string Full = """{\"id\":\"\",\"count\":0,\"tags\":[],\"owner\":{},\"kind\":\"\",\"at\":\"\",\"gone\":null,\"name\":\"n\"}""";

    private static readonly (string Code, string Expected)[] _rows =
    [
        // A class that requests alone have: nothing is demanded that only answers carry.
        ("""return JsonModel.ToJson(new Asked { Name = "n", Secret = "s" });""", """{"name":"n","secret":"s"}"""),
        ("""return JsonModel.ToJson(new Asked { Name = "n", Secret = "s", Id = "i" });""", """{"id":"i","name":"n","secret":"s"}"""),

        // A class that both have: a new object is sent without them, an answer comes back as it was.
        ("""return JsonModel.ToJson(new Both { Name = "n", Secret = "s" });""", """{"name":"n","secret":"s"}"""),
        ("""return JsonModel.ToJson(new Both { Id = "", Count = 0, Name = "n" });""", """{"id":"","count":0,"name":"n"}"""),
        ($"""return Again<Both>("{Full}");""", Full.Replace("\\", "", StringComparison.Ordinal)),
        ("""return Again<Both>("{\"id\":null,\"count\":\"5\",\"tags\":null,\"owner\":7,\"name\":\"n\"}");""", """{"id":null,"count":"5","tags":null,"owner":7,"name":"n"}"""),
        ("""var b = JsonModel.Parse<Both>("{}"); return $"{b.Id.Length}{b.Count}{b.Tags.Count}{b.Owner.Name}{b.Kind.Value}{b.At}{b.Gone}";""", "000"),
        ("""var b = JsonModel.Parse<Both>("{\"name\":\"n\"}"); _ = b.Tags.Count; _ = b.Owner; return JsonModel.ToJson(b);""", """{"name":"n"}"""),
        ("""var b = new Both { Name = "n" }; b.Tags.Add("t"); return JsonModel.ToJson(b);""", """{"tags":["t"],"name":"n"}"""),
        ("""var b = JsonModel.Parse<Both>("{\"id\":\"1\",\"name\":\"n\"}").Clone(); b.Id = "2"; return JsonModel.ToJson(b);""", """{"id":"2","name":"n"}"""),

        // What only requests carry is not missed in an answer.
        ("""return JsonModel.Parse<Both>("{}").Secret is null;""", "True"),
        ("""return JsonModel.Parse<Answer>("{}").Secret is null;""", "True"),
        ("""return Again<Answer>("{\"id\":\"i\",\"name\":\"n\",\"secret\":\"s\"}");""", """{"id":"i","name":"n","secret":"s"}"""),
        ("""return JsonModel.ToJson(new Answer { Name = "n" }).Contains("\"id\":\"\"");""", "True"),
    ];

    private static readonly Lazy<LanguageContract> _contract = new(() => LanguageContract.Of($$"""
        Owner: { type: object, properties: { name: { type: string } } }
        Answer: { type: object, required: [id, name, secret], properties: { id: { type: string, readOnly: true }, name: { type: string }, secret: { type: string, writeOnly: true }, both: { $ref: '#/components/schemas/Both' } } }
        Asked: { type: object, required: [id, name, secret], properties: { id: { type: string, readOnly: true }, name: { type: string }, secret: { type: string, writeOnly: true }, both: { $ref: '#/components/schemas/Both' } } }
        Both:
          {{Members}}
        """));

    private static readonly Lazy<IReadOnlyDictionary<string, string>> _results = new(() =>
        _contract.Value.Run(_rows.Select(row => KeyValuePair.Create(row.Code, row.Code))));

    public static TheoryData<int> Rows => [.. Enumerable.Range(0, _rows.Length)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Property_OfOneDirection_IsNeitherDemandedNorMissedInTheOther(int row) => Assert.Equal(_rows[row].Expected, _results.Value[_rows[row].Code]);

    [Fact]
    public void Property_OfOneDirection_SaysSo()
    {
        Assert.Contains("Only answers carry it: the server sets it, and it is sent only where it was read or set here.", _contract.Value.File("Models.Both"), StringComparison.Ordinal);
        Assert.Contains("Only answers carry it.", _contract.Value.File("Models.Asked"), StringComparison.Ordinal);
        Assert.Contains("Only requests carry it.", _contract.Value.File("Models.Both"), StringComparison.Ordinal);
    }
}
