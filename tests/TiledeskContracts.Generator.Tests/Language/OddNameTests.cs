using System.Text.Json;

namespace TiledeskContracts.Generator.Tests.Language;

/// <summary>Names that documents give schemas, operations, tags and properties, however odd: code without a warning.</summary>
public sealed class OddNameTests
{
    private static readonly string _long = new('L', 700);

    private static readonly string[] _ofTypes =
    [
        "String", "Object", "Task", "System", "List", "Exception", "Type", "DateTimeOffset", "Guid", "Uri", "JsonElement", "Acme", "Json", "Http", "TiledeskContracts", "Values",
        "Optional", "Nullable", "V1", "IDisposable", "Attribute", "Action", "Func", "CancellationToken", "Contracts", "Enum", "Int32", "Boolean", "Dictionary", "Collections", "Text",
        "ApiClientOptions", "ApiException", "CallOptions", "AcmeClient", "IAcmeClient", "AcmeServers", "Client", "Query", "Body", "JsonModel", "Stream",
    ];

    private static readonly string[] _ofSchemas =
    [
        "Foo.Bar", "Foo/Bar", "Foo~Bar", "Foo[Bar]", "Foo<Bar>", "Foo«Bar»", "Foo,Bar", "Foo Bar", "Foo", "foo", "1Foo", "_", "$", "名前", "😀", "Foo`1[[System.String, mscorlib]]", "FooBar",
        "Foo_Bar", "Foo-Bar", "foo.bar.Baz", "Foo+Bar", "Foo:Bar", "Map«string,object»", "ResponseEntity<List<Foo>>", ".", "..", "-", "con", "CON", "aux", _long, _long + "2",
    ];

    private static readonly string[] _ofOperations =
    [
        "a", "a", "A", "", "  ", "123", "get/users", "op with spaces", "ToString", "GetHashCode", "Equals", "Dispose", "MemberwiseClone", "Finalize", "GetType", "AcmeClient", "Connection",
        "things", "Things", "list", "listThings", "ListThings", "list_things", "list-things", "things.list", "Things_List", "get", "default", "class", "名前", "Async", "listAsync", "ListAllAsync",
        "<script>", "{id}", "$x", "*", _long, _long + "2",
    ];

    private static readonly string[] _ofTags =
    [
        "", "  ", "123", "Client", "a b", "a_b", "A B", "Acme", "AcmeClient", "Pet", "😀", "<b>", "class", "Dispose", "ToString", "default", "Default", "Options", "名前", "a/b/c", "a - b",
        "Servers", "Connection", "System", "object", _long,
    ];

    private static readonly string[] _ofProperties =
    [
        "", "_", "__", "123", "$", "@type", "-", "a b", "😀", "a.b", "a/b", "a~b", "a%b", "ä", "名前", "имя", "\u200B", "a\u0000b", "a\"b", "a\\b", "a\nb", "a\tb", "x-y", "+1", "-1", "@id", "@Id", "#", "*",
        _long, _long + "2",
    ];

    private static readonly string[] _formats =
    [
        "date-time", "date", "time", "duration", "uuid", "byte", "binary", "int32", "int64", "float", "double", "decimal", "uri", "", "csv", "unix-time", "email", "password", "char", "uint8", "uint64",
        "int8", "bigint", "ipv4", "json-pointer", "regex", "timespan", "Date-Time",
    ];

    private static readonly OddContracts _contracts = new(
    [
        ("schemas named like types", "3.0.3", Schemas(_ofTypes.Select(name => (name, $"{{ type: object, properties: {{ a: {{ type: string, format: date-time }}, c: {{ type: array, items: {{ $ref: '#/components/schemas/{name}' }} }}, {name}: {{ type: string, enum: [a] }} }} }}")))),
        ("schemas of any name", "3.0.3", Schemas([.. _ofSchemas.Select(name => (name, "{ type: object, properties: { inner: { type: object, properties: { x: { type: string, enum: [a] } } } } }")), ("All", References())])),
        ("operations of any id", "3.0.3", "paths:\n" + string.Join('\n', _ofOperations.Select((name, index) => $"  /p{index}: {{ get: {{ tags: [things], operationId: {Quoted(name)}, parameters: [{{ name: q{index}, in: query, schema: {{ type: string, enum: [a, b] }} }}], responses: {{ '200': {{ description: d, content: {{ application/json: {{ schema: {{ type: object, properties: {{ a: {{ type: string }} }} }} }} }} }} }} }} }}"))),
        ("tags of any name", "3.0.3", "paths:\n" + string.Join('\n', _ofTags.Select((name, index) => $"  /p{index}: {{ get: {{ tags: [{Quoted(name)}, other], operationId: op{index}, responses: {{}} }} }}")) + "\ntags: [{ name: Pet, description: 'a */ </summary> ]]>' }, { name: Pet }, { name: unused }]\ncomponents: { schemas: { PetClient: { type: object, properties: { a: { type: string } } }, IAcmeClient: { type: string, enum: [a] } } }"),
        ("properties of any name", "3.0.3", Schemas([("Root", "{ type: object, properties: { " + string.Join(", ", _ofProperties.Select(name => Quoted(name) + ": { type: object, properties: { a: { type: string } } }")) + " } }")])),
        ("values of any text", "3.0.3", Schemas([("Root", "{ type: string, enum: [" + string.Join(", ", _ofProperties.Concat(_ofTags).Concat(_ofTypes).Select(Quoted)) + "] }")])),
        ("parameters of any name", "3.0.3", "paths:\n  /a: { get: { operationId: op, parameters: [" + string.Join(", ", _ofProperties.Select(name => $"{{ name: {Quoted(name)}, in: query, schema: {{ type: string }} }}")) + "], responses: {} } }"),
        ("formats of other types", "3.0.3", Schemas([("Root", "{ type: object, properties: { " + string.Join(", ", Formats()) + " } }")])),
        ("servers of any address", "3.0.3", "servers: [" + string.Join(", ", Servers()) + "]\npaths: { /a: { get: { responses: {} } } }"),
    ]);

    public static TheoryData<string> Names => _contracts.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Names_OfAnyText_CompileWithoutWarning(string name) => _contracts.AssertFine(name);

    private static string Schemas(IEnumerable<(string Name, string Schema)> schemas) =>
        "paths: {}\ncomponents:\n  schemas:\n" + string.Join('\n', schemas.Select(schema => $"    {Quoted(schema.Name)}: {schema.Schema}"));

    // Plain and percent-encoded.
    private static string References() => "{ type: object, properties: { " + string.Join(", ", _ofSchemas.Select((name, index) =>
    {
        var pointer = name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
        return $"p{index}: {{ $ref: {Quoted("#/components/schemas/" + pointer)} }}, q{index}: {{ $ref: {Quoted("#/components/schemas/" + Uri.EscapeDataString(pointer))} }}";
    })) + " } }";

    private static IEnumerable<string> Formats() =>
        from type in new[] { "string", "integer", "number", "boolean", "array", "object" }
        from format in _formats.Index()
        select $"{type}{format.Index}: {{ type: {type}, format: {Quoted(format.Item)} }}";

    private static IEnumerable<string> Servers() =>
        new[] { "", "/", "api", "{scheme}://x.test", " https://x.test ", "//x.test", "https://{host}:{port}/{base}", "not a url", "https://x.test/{a}/{a}", "ftp://x", "https://x.test/?a=b#c", "{url}" }
            .Select(url => $"{{ url: {Quoted(url)}, description: ToString, variables: {{ host: {{ default: a.test, enum: [a.test, b.test] }}, port: {{ default: 443, enum: ['443', '8443'] }}, base: {{ default: '' }}, scheme: {{ enum: [http, https], default: ftp }}, class: {{ default: x }}, url: {{ default: 'https://y.test' }}, a: {{ default: '1' }} }} }}");

    private static string Quoted(string text) => JsonSerializer.Serialize(text);
}
