namespace TiledeskContracts.Generator.Tests.Sent;

/// <summary>
/// OpenAPI's table of styles, line by line. Where the tables of its versions differ (label without explode), RFC 6570 decides, as
/// 3.0.4 and 3.1.1 say.
/// </summary>
public sealed class ParameterTests
{
    private const string List = "{ type: array, items: { type: string } }";
    private const string Color = "{ $ref: '#/components/schemas/Color' }";
    private const string Map = "{ type: object, additionalProperties: { type: string } }";
    private const string Text = "{ type: string }";

    private const string SomeList = "new List<string> { \"blue\", \"black\", \"a,b c\" }";
    private const string SomeColor = "new Color { R = 100, Name = \"a,b c\" }";
    private const string SomeMap = "new Dictionary<string, string> { [\"k=\"] = \"v;\", [\"m\"] = \"n\" }";

    private static readonly (string Parameter, string Value, string Sent)[] _rows =
    [
        ($"in: path, schema: {Text}", "\"a/b\"", "/x/a%2Fb/y"),
        ($"in: path, schema: {List}", SomeList, "/x/blue,black,a%2Cb%20c/y"),
        ($"in: path, explode: true, schema: {List}", SomeList, "/x/blue,black,a%2Cb%20c/y"),
        ($"in: path, schema: {Color}", SomeColor, "/x/R,100,name,a%2Cb%20c/y"),
        ($"in: path, explode: true, schema: {Color}", SomeColor, "/x/R=100,name=a%2Cb%20c/y"),
        ($"in: path, explode: true, schema: {Map}", SomeMap, "/x/k%3D=v%3B,m=n/y"),
        ($"in: path, schema: {List}", "new List<string>()", "ArgumentException"),
        ($"in: path, style: label, schema: {Text}", "\"blue\"", "/x/.blue/y"),
        ($"in: path, style: label, schema: {Text}", "\".\"", "ArgumentException"),
        ($"in: path, style: label, schema: {List}", SomeList, "/x/.blue,black,a%2Cb%20c/y"),
        ($"in: path, style: label, explode: true, schema: {List}", SomeList, "/x/.blue.black.a%2Cb%20c/y"),
        ($"in: path, style: label, schema: {Color}", SomeColor, "/x/.R,100,name,a%2Cb%20c/y"),
        ($"in: path, style: label, explode: true, schema: {Color}", SomeColor, "/x/.R=100.name=a%2Cb%20c/y"),
        ($"in: path, style: matrix, schema: {Text}", "\"blue\"", "/x/;p=blue/y"),
        ($"in: path, style: matrix, schema: {Text}", "\"\"", "/x/;p/y"),
        ($"in: path, style: matrix, schema: {List}", SomeList, "/x/;p=blue,black,a%2Cb%20c/y"),
        ($"in: path, style: matrix, explode: true, schema: {List}", SomeList, "/x/;p=blue;p=black;p=a%2Cb%20c/y"),
        ($"in: path, style: matrix, schema: {Color}", SomeColor, "/x/;p=R,100,name,a%2Cb%20c/y"),
        ($"in: path, style: matrix, explode: true, schema: {Color}", SomeColor, "/x/;R=100;name=a%2Cb%20c/y"),
        ($"in: path, content: {{ application/json: {{ schema: {Text} }} }}", "\"a\"", "/x/%22a%22/y"),

        ($"in: query, schema: {Text}", "\"a&b\"", "/x/y?p=a%26b"),
        ($"in: query, schema: {List}", SomeList, "/x/y?p=blue&p=black&p=a%2Cb%20c"),
        ($"in: query, explode: false, schema: {List}", SomeList, "/x/y?p=blue,black,a%2Cb%20c"),
        ($"in: query, schema: {List}", "new List<string>()", "/x/y"),
        ($"in: query, schema: {Color}", SomeColor, "/x/y?R=100&name=a%2Cb%20c"),
        ($"in: query, explode: false, schema: {Color}", SomeColor, "/x/y?p=R,100,name,a%2Cb%20c"),
        ($"in: query, schema: {Map}", SomeMap, "/x/y?k%3D=v%3B&m=n"),
        ($"in: query, schema: {Color}", "new Color()", "/x/y"),
        ($"in: query, style: spaceDelimited, explode: false, schema: {List}", SomeList, "/x/y?p=blue%20black%20a%2Cb%20c"),
        ($"in: query, style: spaceDelimited, explode: false, schema: {Color}", SomeColor, "/x/y?p=R%20100%20name%20a%2Cb%20c"),
        ($"in: query, style: pipeDelimited, explode: false, schema: {List}", SomeList, "/x/y?p=blue%7Cblack%7Ca%2Cb%20c"),
        ($"in: query, style: pipeDelimited, explode: false, schema: {Color}", SomeColor, "/x/y?p=R%7C100%7Cname%7Ca%2Cb%20c"),
        ($"in: query, style: pipeDelimited, explode: true, schema: {List}", SomeList, "/x/y?p=blue&p=black&p=a%2Cb%20c"),
        ($"in: query, style: deepObject, schema: {Color}", SomeColor, "/x/y?p%5BR%5D=100&p%5Bname%5D=a%2Cb%20c"),
        ($"in: query, style: deepObject, explode: true, schema: {Map}", SomeMap, "/x/y?p%5Bk%3D%5D=v%3B&p%5Bm%5D=n"),
        ($"in: query, style: deepObject, schema: {Text}", "\"a\"", "/x/y?p=a"),
        ($"in: query, allowReserved: true, schema: {Text}", "\"/a?b=%2f%zé#\"", "/x/y?p=/a?b=%2f%25z%C3%A9%23"),
        ($"in: query, allowReserved: true, schema: {List}", "new List<string> { \"a/b\", \"c\" }", "/x/y?p=a/b&p=c"),
        ("in: query, schema: {}", "JsonSerializer.SerializeToElement(new[] { \"a\", \"b\" })", "/x/y?p=a&p=b"),
        ("in: query, schema: {}", "JsonSerializer.SerializeToElement(\"a\")", "/x/y?p=a"),
        ($"in: query, schema: {{ oneOf: [{Text}, {List}] }}", "\"a\"", "/x/y?p=a"),
        ($"in: query, content: {{ application/json: {{ schema: {List} }} }}", "new List<string> { \"a\" }", "/x/y?p=%5B%22a%22%5D"),

        ($"in: header, schema: {List}", SomeList, "/x/y\np: blue,black,a,b c"),
        ($"in: header, explode: true, schema: {List}", "new List<string> { \"a%\", \"b\" }", "/x/y\np: a%,b"),
        ($"in: header, schema: {Color}", SomeColor, "/x/y\np: R,100,name,a,b c"),
        ($"in: header, explode: true, schema: {Color}", SomeColor, "/x/y\np: R=100,name=a,b c"),
        ($"in: header, schema: {Map}", "new Dictionary<string, string> { [\"k\"] = \"v\" }", "/x/y\np: k,v"),
        ($"in: header, content: {{ application/json: {{ schema: {Color} }} }}", "new Color { Name = \"é\" }", "/x/y\np: {\"name\":\"\\u00E9\"}"),
        ($"in: header, schema: {Text}", "\"a\\nb\"", "ArgumentException"),

        ($"in: cookie, schema: {Text}", "\"a;b\"", "/x/y\nCookie: p=a%3Bb"),
        ($"in: cookie, explode: false, schema: {List}", SomeList, "/x/y\nCookie: p=blue,black,a%2Cb%20c"),
        ($"in: cookie, schema: {List}", SomeList, "/x/y\nCookie: p=blue; p=black; p=a%2Cb%20c"),
        ($"in: cookie, explode: false, schema: {Color}", SomeColor, "/x/y\nCookie: p=R,100,name,a%2Cb%20c"),
        ($"in: cookie, schema: {Color}", SomeColor, "/x/y\nCookie: R=100; name=a%2Cb%20c"),
        ($"in: cookie, content: {{ application/json: {{ schema: {List} }} }}", "new List<string> { \"a\" }", "/x/y\nCookie: p=%5B%22a%22%5D"),

        ("in: path, schema: { type: integer, enum: [1, 2] }", "(Call{0}P)2", "/x/2/y"),
        ("in: path, schema: { type: boolean }", "true", "/x/true/y"),
        ("in: query, schema: { type: string, format: date-time }", "new DateTimeOffset(2024, 1, 2, 3, 4, 5, TimeSpan.FromHours(1))", "/x/y?p=2024-01-02T02%3A04%3A05.000Z"),
        ("in: query, schema: { type: array, items: { type: string, format: date } }", "new List<DateOnly> { new(2024, 1, 2), new(2024, 1, 3) }", "/x/y?p=2024-01-02&p=2024-01-03"),
        ("in: query, schema: { type: string, format: time }", "new TimeOnly(3, 4, 5)", "/x/y?p=03%3A04%3A05"),
        ("in: query, schema: { type: string, format: duration }", "TimeSpan.FromMinutes(90)", "/x/y?p=PT1H30M"),
        ("in: query, schema: { type: string, format: uuid }", "Guid.Empty", "/x/y?p=00000000-0000-0000-0000-000000000000"),
        ("in: query, schema: { type: string, format: uri }", "new Uri(\"https://a.test/b?c\")", "/x/y?p=https%3A%2F%2Fa.test%2Fb%3Fc"),
        ("in: query, schema: { type: string, format: byte }", "new byte[] { 1, 2, 255 }", "/x/y?p=AQL%2F"),
        ("in: query, schema: { type: number, format: decimal }", "1.50m", "/x/y?p=1.50"),
        ("in: query, schema: { type: number }", "1e21", "/x/y?p=1E%2B21"),
        ("in: query, schema: { type: number, enum: [0.5] }", "(Call{0}P)0.5", "/x/y?p=0.5"),
        ("in: header, schema: { type: integer, format: int64 }", "-5", "/x/y\np: -5"),
        ($"in: query, style: deepObject, schema: {{ type: object, properties: {{ in: {Color} }} }}", "new Call{0}P { In = new Color { R = 1 } }", "/x/y?p%5Bin%5D%5BR%5D=1"),
    ];

    private static readonly Lazy<IReadOnlyDictionary<string, string>> _sent = new(() => SentRequests.Of(Contract(), Calls()));

    public static TheoryData<string, string, int> Rows => [.. _rows.Select((row, index) => (row.Parameter, row.Value, index))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Parameter_OfAStyle_IsSpelledAsTheTableSays(string parameter, string value, int row)
    {
        Assert.Equal((parameter, value), (_rows[row].Parameter, _rows[row].Value));

        Assert.Equal(_rows[row].Sent, _sent.Value["call" + row].Replace($"/c{row}/", "/", StringComparison.Ordinal));
    }

    private static string Contract() => $$"""
        openapi: 3.0.3
        info: { title: Acme, version: '1' }
        paths:
        {{string.Join('\n', _rows.Select(Path))}}
        components:
          schemas:
            Color: { type: object, properties: { R: { type: integer }, name: { type: string } } }

        """;

    private static string Path((string Parameter, string Value, string Sent) row, int index)
    {
        var isPath = row.Parameter.StartsWith("in: path", StringComparison.Ordinal);
        var where = (isPath ? "required: true, " : "") + row.Parameter;
        return $"  /c{index}/x{(isPath ? "/{p}" : "")}/y: {{ get: {{ tags: [a], operationId: call{index}, parameters: [{{ name: p, {where} }}], responses: {{ '204': {{ description: Fine. }} }} }} }}";
    }

    private static Dictionary<string, string> Calls() => _rows.Select((row, index) =>
    {
        var isPath = row.Parameter.StartsWith("in: path", StringComparison.Ordinal);
        var value = row.Value.Replace("{0}", $"{index}", StringComparison.Ordinal);
        var argument = isPath ? value : $"new Call{index}Query {{ P = {value} }}";
        return KeyValuePair.Create("call" + index, $"client.A.Call{index}Async({argument})");
    }).ToDictionary();
}
