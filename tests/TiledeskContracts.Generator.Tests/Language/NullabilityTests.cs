namespace TiledeskContracts.Generator.Tests.Language;

/// <summary>Required or not, nullable or not, in a request or an answer: each cell of the table, read and written.</summary>
public sealed class NullabilityTests
{
    private static readonly (string Code, string Expected)[] _rows =
    [
        // An answer, required: T, never null; what was missing or null stays so.
        ("""string text = JsonModel.Parse<Answer>("{}").Must; return text.Length;""", "0"),
        ("""return Again<Answer>("{\"must\":null,\"mustCount\":null,\"mustList\":null,\"mustOther\":null,\"mustNull\":1}");""", """{"must":null,"mustCount":null,"mustList":null,"mustOther":null,"mustNull":1}"""),
        ("""var a = JsonModel.Parse<Answer>("{}"); return $"{a.MustCount}{a.MustList.Count}{a.MustOther.Text}";""", "00"),
        ("""var a = JsonModel.Parse<Answer>("{\"must\":null}"); a.Must = "x"; a.MustList.Add("y"); return JsonModel.ToJson(a);""", """{"must":"x","mustList":["y"]}"""),

        // An answer, required and nullable: T?; null comes and goes as null.
        ("""return JsonModel.Parse<Answer>("{\"mustNull\":null}").MustNull is null;""", "True"),
        ("""return Again<Answer>("{\"mustNull\":null}");""", """{"mustNull":null}"""),
        ("""return Again<Answer>("{\"mustNull\":5}");""", """{"mustNull":5}"""),

        // An answer, optional: T?; absent stays absent.
        ("""return JsonModel.Parse<Answer>("{}").May is null;""", "True"),
        ("""return Again<Answer>("{\"may\":\"x\"}");""", """{"may":"x"}"""),
        ("""var a = JsonModel.Parse<Answer>("{\"may\":\"x\"}"); a.May = null; return JsonModel.ToJson(a);""", "{}"),

        // An answer, optional and nullable: T?; an explicit null is remembered.
        ("""return Again<Answer>("{\"mayNull\":null}");""", """{"mayNull":null}"""),
        ("""return Again<Answer>("{}");""", "{}"),
        ("""var a = JsonModel.Parse<Answer>("{\"mayNull\":null}"); a.MayNull = 3; return JsonModel.ToJson(a);""", """{"mayNull":3}"""),

        // A request: required T, required T?, T?, Optional<T?>.
        ("""return JsonModel.ToJson(new Asked { Must = "x", MustNull = null, MustCount = 1, MustList = new List<string>(), MustOther = new Other() });""", """{"must":"x","mustCount":1,"mustList":[],"mustOther":{},"mustNull":null}"""),
        ("""return JsonModel.ToJson(new Asked { Must = "x", MustNull = 2, MustCount = 1, MustList = new List<string>(), MustOther = new Other(), May = "m", MayNull = null });""", """{"must":"x","mustCount":1,"mustList":[],"mustOther":{},"mustNull":2,"may":"m","mayNull":null}"""),
        ("""return JsonModel.ToJson(new Asked { Must = "x", MustNull = 2, MustCount = 1, MustList = new List<string>(), MustOther = new Other(), MayNull = (long?)4 });""", """{"must":"x","mustCount":1,"mustList":[],"mustOther":{},"mustNull":2,"mayNull":4}"""),
        ("""return JsonModel.Parse<Asked>("{}").MayNull.HasValue;""", "False"),
        ("""return JsonModel.Parse<Asked>("{\"mayNull\":null}").MayNull.HasValue;""", "True"),
        ("""return Again<Asked>("{\"mayNull\":null,\"may\":null}");""", """{"may":null,"mayNull":null}"""),
    ];

    private const string Members = """
        type: object
          required: [must, mustCount, mustList, mustOther, mustNull]
          properties:
            must: { type: string }
            mustCount: { type: integer }
            mustList: { type: array, items: { type: string } }
            mustOther: { $ref: '#/components/schemas/Other' }
            mustNull: { type: integer, nullable: true }
            may: { type: string }
            mayNull: { type: integer, nullable: true }
        """;

    private static readonly Lazy<IReadOnlyDictionary<string, string>> _results = new(() => LanguageContract
        .Of($"Other: {{ type: object, properties: {{ text: {{ type: string }} }} }}\nAnswer:\n  {Members}\nAsked:\n  {Members}\n")
        .Run(_rows.Select(row => KeyValuePair.Create(row.Code, row.Code))));

    public static TheoryData<int> Rows => [.. Enumerable.Range(0, _rows.Length)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Property_OfEachCell_ReadsAndWritesAsTheTableSays(int row) => Assert.Equal(_rows[row].Expected, _results.Value[_rows[row].Code]);

    [Theory]
    [InlineData("Must = \"x\", MustCount = 1, MustList = new List<string>(), MustOther = new Other()")]
    [InlineData("MustNull = null, MustCount = 1, MustList = new List<string>(), MustOther = new Other()")]
    public void Request_WithoutARequiredProperty_DoesNotCompile(string members)
    {
        var contract = LanguageContract.Of($"Other: {{ type: object, properties: {{ text: {{ type: string }} }} }}\nAsked:\n  {Members}\n");

        var complaints = contract.Complaints($"using System.Collections.Generic;\nusing Acme.V1;\ninternal static class User {{ internal static Asked Body() => new() {{ {members} }}; }}");

        Assert.Contains("CS9035", Assert.Single(complaints), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3.0.3", "{ type: string, nullable: true }", "string?")]
    [InlineData("3.0.3", "{ nullable: true, allOf: [{ $ref: '#/components/schemas/Other' }] }", "Other?")]
    [InlineData("3.0.3", "{ allOf: [{ $ref: '#/components/schemas/Other' }, { nullable: true }] }", "Other?")]
    [InlineData("3.0.3", "{ anyOf: [{ $ref: '#/components/schemas/Other' }, { type: object, nullable: true }] }", "Other?")]
    [InlineData("3.1.0", "{ oneOf: [{ type: [object, 'null'] }, { $ref: '#/components/schemas/Other' }] }", "Other?")]
    [InlineData("3.0.3", "{ type: string, enum: [a, null], nullable: true }", "AnswerA?")]
    [InlineData("3.0.3", "{ type: string, enum: [a, null] }", "AnswerA?")]
    [InlineData("3.0.3", "{ type: array, nullable: true, items: { type: string, nullable: true } }", "IList<string?>?")]
    [InlineData("3.0.3", "{ type: string }", "string")]
    [InlineData("3.1.0", "{ type: [string, 'null'] }", "string?")]
    [InlineData("3.1.0", "{ type: ['null', integer], format: int32 }", "int?")]
    [InlineData("3.1.0", "{ type: [integer, number] }", "double")]
    [InlineData("3.1.0", "{ type: [array, 'null'], items: { type: ['null', boolean] } }", "IList<bool?>?")]
    [InlineData("3.1.0", "{ oneOf: [{ $ref: '#/components/schemas/Other' }, { type: 'null' }] }", "Other?")]
    [InlineData("3.1.0", "{ anyOf: [{ type: string, format: date }, { type: 'null' }] }", "DateOnly?")]
    [InlineData("3.1.0", "{ enum: [1, 2, null] }", "AnswerA?")]
    [InlineData("3.1.0", "{ type: string }", "string")]
    [InlineData("3.1.0", "{ type: [string, integer, 'null'] }", "AnswerA?")]
    public void Nullability_HoweverItIsSpelled_IsTheProperties(string version, string schema, string type)
    {
        var contract = LanguageContract.Of(
            $"Other: {{ type: object, properties: {{ text: {{ type: string }} }} }}\nAnswer: {{ type: object, required: [a], properties: {{ a: {schema} }} }}\n", version);

        Assert.Empty(contract.Complaints());
        var declaration = contract.File("Models.Answer").Split('\n').First(line => line.Contains(" A ", StringComparison.Ordinal) && line.Contains("public ", StringComparison.Ordinal));
        Assert.Equal(type, declaration.Trim().Split(' ')[1].Replace("collections::", "", StringComparison.Ordinal).Replace("system::", "", StringComparison.Ordinal));
    }
}
