using System.Text.Json.Nodes;

namespace TiledeskContracts.Generator.Tests.Language;

/// <summary>Enums of every kind: which names they get, and that any value comes back.</summary>
public sealed class EnumTests
{
    // The schema, what its members are called, JSON that must come back, and whether the contract knows that value.
    private static readonly (string Version, string Schema, string Members, string Json, string Known)[] _rows =
    [
        ("3.0.3", "{ type: string, enum: [asc, desc] }", "Asc=asc Desc=desc", "\"asc\"", "True"),
        ("3.0.3", "{ type: string, enum: [asc, desc] }", "Asc=asc Desc=desc", "\"up\"", "False"),
        ("3.0.3", "{ type: string, enum: [asc, ASC] }", "Asc=asc ASC=ASC", "\"ASC\"", "True"),
        ("3.0.3", "{ type: string, enum: ['', a] }", "Empty= A=a", "\"\"", "True"),
        ("3.0.3", "{ type: string, enum: [a, a, b] }", "A=a B=b", "\"b\"", "True"),
        ("3.0.3", "{ type: string, nullable: true, enum: [a, null] }", "A=a", "null", "null"),
        ("3.0.3", "{ type: string, enum: [100, 'yes', true] }", "Value100=100 Yes=yes True=true", "\"100\"", "True"),
        ("3.0.3", "{ type: string, enum: [100, 'yes', true] }", "Value100=100 Yes=yes True=true", "100", "True"),
        ("3.0.3", "{ type: string, enum: ['+1', '-1', '>=', '<', '*', ' ', '_', '__'] }", "Plus1=+1 Minus1=-1 GreaterEqual=>= Less=< Star=* Space=  Underscore=_ UnderscoreUnderscore=__", "\">=\"", "True"),
        ("3.0.3", "{ type: string, enum: ['😀', 'straße', 'имя', '日本', 'été'] }", "U1F600=😀 Strasse=straße Имя=имя 日本=日本 Ete=été", "\"😀\"", "True"),
        ("3.0.3", "{ type: string, enum: [a-b, a_b, aB] }", "AB=a-b AB3=a_b AB2=aB", "\"a_b\"", "True"),
        ("3.0.3", "{ type: string, enum: [name, value, values, is_known, equals, class, new] }", "NameValue=name ValueValue=value ValuesValue=values IsKnownValue=is_known EqualsValue=equals Class=class New=new", "\"values\"", "True"),
        ("3.0.3", "{ type: string, enum: [\"a\\nb\", \"c\\\"d\", \"e\\\\f\"] }", "AB=a\nb CD=c\"d EF=e\\f", "\"c\\\"d\"", "True"),
        ("3.0.3", "{ type: string, enum: [2024-01-01, 1.0, 1] }", "Value2024_01_01=2024-01-01 Value1_0=1.0 Value1=1", "\"1.0\"", "True"),
        ("3.0.3", "{ type: integer, enum: [1, -1, 0] }", "Value1=1 Minus1=-1 Value0=0", "-1", "True"),
        ("3.0.3", "{ type: integer, enum: [1, 2] }", "Value1=1 Value2=2", "7", "False"),
        ("3.0.3", "{ type: integer, enum: [1, 2] }", "Value1=1 Value2=2", "1.5", "null"),
        ("3.0.3", "{ type: integer, enum: ['1', '2'] }", "Value1=1 Value2=2", "2", "True"),
        ("3.0.3", "{ type: integer, enum: [1.0, 1, 2e0] }", "Value1=1 Value2=2", "1.0", "True"),
        ("3.0.3", "{ type: integer, format: int64, enum: [4294967296] }", "Value4294967296=4294967296", "4294967296", "True"),
        ("3.0.3", "{ type: integer, enum: [9223372036854775807, -9223372036854775808] }", "Value9223372036854775807=9223372036854775807 Minus9223372036854775808=-9223372036854775808", "9223372036854775807", "True"),
        ("3.0.3", "{ type: number, enum: [0.5, 1.50, 1.5, -2] }", "Value0_5=0.5 Value1_5=1.5 Minus2=-2", "1.50", "True"),
        ("3.0.3", "{ type: number, enum: [0, -0.0, 0.5] }", "Value0=0 Minus0=-0 Value0_5=0.5", "0.5", "True"),
        ("3.0.3", "{ enum: [a, b] }", "A=a B=b", "\"a\"", "True"),
        ("3.0.3", "{ enum: [1, 2] }", "Value1=1 Value2=2", "2", "True"),
        ("3.0.3", "{ type: string, enum: [a, b], x-enum-varnames: [First, Second] }", "First=a Second=b", "\"b\"", "True"),
        ("3.0.3", "{ type: integer, enum: [0, 1], x-enumNames: [Off, On] }", "Off=0 On=1", "1", "True"),
        ("3.0.3", "{ type: integer, enum: [0, 1], x-enum-varnames: { '0': Off, '1': On } }", "Off=0 On=1", "1", "True"),
        ("3.0.3", "{ type: string, nullable: true, enum: [null, a], x-enum-varnames: [Nothing, First] }", "First=a", "\"a\"", "True"),
        ("3.0.3", "{ type: string, enum: [a, b], x-ms-enum: { name: Colour, values: [{ value: b, name: Blue, description: 'The sky.' }] } }", "A=a Blue=b", "\"b\"", "True"),
        ("3.1.0", "{ oneOf: [{ const: a, title: First choice }, { const: b, description: 'The other.' }] }", "FirstChoice=a B=b", "\"b\"", "True"),
        ("3.1.0", "{ anyOf: [{ const: 1, title: One }, { const: 2, title: Two }, { type: 'null' }] }", "One=1 Two=2", "null", "null"),
        ("3.1.0", "{ type: [string, 'null'], enum: [a, null] }", "A=a", "\"a\"", "True"),
        ("3.0.3", "{ anyOf: [{ type: string, enum: [a] }, { type: string }] }", "A=a", "\"z\"", "False"),
    ];

    private static readonly Dictionary<string, Lazy<IReadOnlyDictionary<string, string>>> _results = new[] { "3.0.3", "3.1.0" }
        .ToDictionary(version => version, version => new Lazy<IReadOnlyDictionary<string, string>>(() => Results(version)));

    public static TheoryData<int> Rows => [.. Enumerable.Range(0, _rows.Length)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Enum_OfAnyValues_NamesThemAndKeepsTheRest(int row)
    {
        var results = _results[_rows[row].Version].Value;

        Assert.Equal(_rows[row].Members, results["members" + row]);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse($"{{\"a\":{_rows[row].Json}}}"), JsonNode.Parse(results["json" + row])), results["json" + row]);
        Assert.Equal(_rows[row].Known, results["known" + row]);
    }

    [Theory]
    [InlineData("{ enum: [a, 1] }")]
    [InlineData("{ type: integer, enum: [99999999999999999999] }")]
    [InlineData("{ enum: [a, true, null] }")]
    public void Enum_OfMixedKinds_IsRawJsonAndTold(string schema)
    {
        var contract = LanguageContract.Of($"Answer: {{ type: object, properties: {{ a: {schema} }} }}");

        Assert.Equal("{\"a\":99999999999999999999}", contract.Run([new("again", """return Again<Answer>("{\"a\":99999999999999999999}");""")])["again"]);
        Assert.StartsWith("TDC054", Assert.Single(contract.Told), StringComparison.Ordinal);
    }

    [Fact]
    public void Enum_OfNullAlone_IsRawJsonAndNothingIsTold()
    {
        var contract = LanguageContract.Of("Answer: { type: object, properties: { a: { enum: [null] } } }", "3.1.0");

        Assert.Equal("{\"a\":null}", contract.Run([new("again", """return Again<Answer>("{\"a\":null}");""")])["again"]);
        Assert.Empty(contract.Told);
    }

    [Fact]
    public void Enum_OfBooleans_IsABoolean()
    {
        var contract = LanguageContract.Of("Answer: { type: object, properties: { a: { type: boolean, enum: [true] } } }");

        Assert.Equal("{\"a\":false}", contract.Run([new("again", """bool? a = JsonModel.Parse<Answer>("{\"a\":true}").A; return JsonModel.ToJson(new Answer { A = !a });""")])["again"]);
    }

    [Theory]
    [InlineData("3.0.3", "{ type: string, enum: [a, b], x-enum-descriptions: [The first., The second.] }", "<c>b</c>: The second.")]
    [InlineData("3.0.3", "{ type: string, enum: [a, b], x-enum-descriptions: { b: 'The <second>.' } }", "<c>b</c>: The &lt;second&gt;.")]
    [InlineData("3.0.3", "{ type: string, enum: [a], x-ms-enum: { values: [{ value: a, description: The first. }] } }", "<c>a</c>: The first.")]
    [InlineData("3.1.0", "{ oneOf: [{ const: a, description: The first. }, { const: b }] }", "<c>a</c>: The first.")]
    public void Words_OfAValue_StandInItsSummary(string version, string schema, string summary)
    {
        var contract = LanguageContract.Of($"Kind: {schema}", version);

        Assert.Empty(contract.Complaints());
        Assert.Equal(2, contract.File("Enums.Kind").Split($"/// <summary>{summary}</summary>").Length - 1);
    }

    [Fact]
    public void Value_Deprecated_IsObsoleteWithItsReason()
    {
        var contract = LanguageContract.Of("Answer: { type: object, properties: { kind: { $ref: '#/components/schemas/Kind' } } }\nKind: { oneOf: [{ const: a, deprecated: true, description: Deprecated since 2. Use b. }, { const: b }] }", "3.1.0");

        Assert.Empty(contract.Complaints());
        var complaints = contract.Complaints("internal static class User { internal static Acme.V1.Kind Old => Acme.V1.Kind.A; internal static Acme.V1.Kind New => Acme.V1.Kind.B; }");
        Assert.Contains("CS0618: 'Kind.A' is obsolete: 'Deprecated since 2.'", Assert.Single(complaints), StringComparison.Ordinal);
    }

    private static IReadOnlyDictionary<string, string> Results(string version)
    {
        var rows = _rows.Index().Where(row => row.Item.Version == version).ToList();
        var schemas = rows.Select(row => $"Row{row.Index}: {{ type: object, properties: {{ a: {row.Item.Schema} }} }}");
        return LanguageContract.Of(string.Join('\n', schemas), version).Run(rows.SelectMany(row => new[]
        {
            KeyValuePair.Create("members" + row.Index, $"""return string.Join(" ", typeof(Row{row.Index}A.Values).GetFields().Select(field => field.Name + "=" + Convert.ToString(field.GetValue(null), System.Globalization.CultureInfo.InvariantCulture)));"""),
            KeyValuePair.Create("json" + row.Index, $"return Again<Row{row.Index}>({LanguageContract.Literal($"{{\"a\":{row.Item.Json}}}")});"),
            KeyValuePair.Create("known" + row.Index, $"return JsonModel.Parse<Row{row.Index}>({LanguageContract.Literal($"{{\"a\":{row.Item.Json}}}")}).A?.IsKnown;"),
        }));
    }
}
