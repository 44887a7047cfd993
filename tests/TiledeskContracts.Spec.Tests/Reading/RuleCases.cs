using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Tests.Reading;

/// <summary>A case or more for each rule of reading that a small text can break; the limits have tests of their own.</summary>
internal static class RuleCases
{
    private const string Head = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\n";

    public static IReadOnlyList<RuleCase> All { get; } =
    [
        new(ReadingRules.BrokenYaml, Paths("  /a: ⟦{⟧get: 1\n  /b: {}\n"), Paths("  /a: {}\n  /b: {}\n")),
        new(ReadingRules.BrokenYaml, Paths("  ⟦half⟧\n  /b: {}\n"), Paths("  /half: {}\n")),
        new(ReadingRules.BrokenYaml, Paths("  /a:\n⟦\t⟧get: 1\n"), Paths("  /a: {}\n")),
        new(ReadingRules.BrokenYaml, Head + "x-a: ⟦\"never closed⟧\npaths: {}\nx-b: \"b\"\n", Head + "x-a: \"closed\"\npaths: {}\n"),
        new(ReadingRules.BrokenYaml, Head + "x-a: b⟦:⟧ c\npaths: {}\n", Head + "x-a: 'b: c'\npaths: {}\n"),
        Json(ReadingRules.BrokenJson, "\"paths\": {\"/a\": {},⟦}⟧", "\"paths\": {\"/a\": {}}"),
        Json(ReadingRules.BrokenJson, "\"paths\": ⟦nil⟧", "\"paths\": {}"),
        Json(ReadingRules.BrokenJson, "\"paths\": {}, \"x-a\": \"⟦\\q⟧\"", "\"paths\": {}, \"x-a\": \"\\n\""),
        new(ReadingRules.NoDocument, "⟦- a⟧\n", Head + "paths: {}\n"),
        new(ReadingRules.NoDocument, "⟦⟧# nothing\n", Head + "paths: {}\n"),
        new(ReadingRules.DuplicateKey, Head + "paths: {}\n⟦paths⟧: {}\n", Head + "paths: {}\nx-paths: {}\n"),
        Json(ReadingRules.DuplicateKey, "\"paths\": {}, ⟦\"paths\"⟧: {}", "\"paths\": {}, \"x-paths\": {}"),
        new(ReadingRules.UnknownAlias, Head + "x-a: ⟦*b⟧\npaths: {}\n", Head + "x-b: &b 1\nx-a: *b\npaths: {}\n"),
        new(ReadingRules.SecondDocument, Head + "paths: {}\n⟦---⟧\na: 1\n", "---\n" + Head + "paths: {}\n"),
        new(ReadingRules.KeyNotText, Head + "x-a:\n  ⟦[⟧a, b]: 1\npaths: {}\n", Head + "x-a:\n  'a, b': 1\npaths: {}\n"),
        new(ReadingRules.BadMerge, Head + "x-a: {⟦<<⟧: 1}\npaths: {}\n", Head + "x-a: {<<: {b: 1}}\npaths: {}\n"),
        new(ReadingRules.UnknownTag, Head + "x-a: ⟦!mine 1⟧\npaths: {}\n", Head + "x-a: !!str 1\npaths: {}\n"),
        new(ReadingRules.UnsupportedVersion, "openapi: ⟦4.0.0⟧\ninfo: {title: T, version: '1'}\npaths: {}\n", Head + "paths: {}\n"),
        new(ReadingRules.Swagger, "swagger: ⟦'2.0'⟧\ninfo: {title: T, version: '1'}\npaths: {}\n", Head + "paths: {}\n"),
        new(ReadingRules.MissingField, "⟦info: {title: T, version: '1'}⟧\npaths: {}\n", Head + "paths: {}\n"),
        new(ToleranceRules.FieldLeftOut, "⟦openapi: 3.0.3⟧\npaths: {}\n", Head + "paths: {}\n"),
        new(ToleranceRules.FieldLeftOut, Head + "⟦paths⟧:\n", Head + "paths: {}\n"),
        new(ToleranceRules.FieldLeftOut, Head.Replace("{title: T, version: '1'}", "⟦{⟧title: T}", StringComparison.Ordinal) + "paths: {}\n", Head + "paths: {}\n"),
        new(ToleranceRules.FieldLeftOut, "⟦openapi: 3.0.3⟧\ninfo: {title: T, version: '1'}\n", "openapi: 3.1.0\ninfo: {title: T, version: '1'}\ncomponents: {}\n"),
        new(ReadingRules.WrongKind, Head + "paths: ⟦[⟧a]\n", Head + "paths: {}\n"),
        new(ToleranceRules.KindReadOtherwise, Head + "paths: ⟦[⟧]\n", Head + "paths: {}\n"),
        new(ReadingRules.WrongKind, Schema("\n      properties:\n        ⟦- a⟧"), Schema("{type: object, properties: {}}")),
        new(ToleranceRules.KindReadOtherwise, Schema("{required: ⟦true⟧}"), Schema("{required: [a]}")),
        new(ToleranceRules.KindReadOtherwise, Schema("{readOnly: ⟦'true'⟧}"), Schema("{readOnly: true}")),
        new(ToleranceRules.KindReadOtherwise, Schema("{items: ⟦[⟧]}"), Schema("{items: {}}")),
        new(ToleranceRules.KindReadOtherwise, Schema("{additionalProperties: ⟦[⟧]}"), Schema("{additionalProperties: false}")),
        new(ReadingRules.CompositeEnumValue, Schema("{enum: [⟦{⟧}]}"), Schema("{enum: [a]}")),
        new(ReadingRules.WrongKind, Schema("{$ref: ⟦1⟧}"), Schema("{$ref: '#/components/schemas/B'}")),
        new(ReadingRules.UnknownKeyword, Schema("{⟦propertys⟧: {}}"), Schema("{properties: {}, x-propertys: 1}")),
        new(ReadingRules.UnknownKeyword, Head + "⟦path⟧: {}\npaths: {}\n", Head + "paths: {}\n"),
        new(ReadingRules.UnknownKeyword, Get("      ⟦x-paginaton⟧: {}\n"), Get("      x-paging: {}\n")),
        new(ReadingRules.UnknownKeyword, Schema("{⟦x-csharpName⟧: A}"), Schema("{x-csharp-name: A, x-name: A}")),
        new(ReadingRules.UnknownKeyword, Get("      ⟦operationID⟧: a\n"), Get("      operationId: a\n")),
        new(ReadingRules.IgnoredKeyword, Schema("{⟦not⟧: {}}"), Schema("{x-not: {}}")),
        new(ReadingRules.IgnoredKeyword, Get("      ⟦callbacks⟧: {}\n"), Get("")),
        new(ReadingRules.UnknownType, Schema("{type: ⟦strng⟧}"), Schema("{type: string}")),
        new(ReadingRules.UnknownType, Schema("{type: [string, ⟦nothing⟧]}"), Schema("{type: [string, 'null']}")),
        new(ReadingRules.UnknownValue, Get("      parameters: [{name: a, in: ⟦querry⟧, schema: {}}]\n"), Get("      parameters: [{name: a, in: query, schema: {}}]\n")),
        new(ReadingRules.UnresolvedReference, Schema("{$ref: ⟦'#/components/schemas/BB'⟧}"), Schema("{$ref: '#/components/schemas/B'}")),
        new(ReadingRules.UnresolvedReference, Get("      parameters: [{$ref: ⟦'#/components/parameters/A'⟧}]\n"), Get("")),
        new(ReadingRules.CircularReference, Schema("{$ref: ⟦'#/components/schemas/A'⟧}"), Schema("{allOf: [{$ref: '#/components/schemas/A'}]}")),
        new(ReadingRules.ExternalReference, Schema("{$ref: ⟦'https://example.com/other.yaml#/A'⟧}"), Schema("{$ref: '#/components/schemas/B'}")),
        new(ReadingRules.ReferenceOfWrongKind, Get("      requestBody: {$ref: ⟦'#/components/schemas/A'⟧}\n") + "components: {schemas: {A: {}}}\n", Get("")),
        new(ReadingRules.BesideReference, Schema("{$ref: '#/components/schemas/B', ⟦nullable⟧: true}"), Schema("{$ref: '#/components/schemas/B', description: b}")),
        new(ToleranceRules.KindReadOtherwise, Get("      tags: ⟦a⟧\n"), Get("      tags: [a]\n")),
        new(ToleranceRules.KindReadOtherwise, Get("      security: ⟦{⟧basic: []}\n") + Schemes, Get("      security: [{basic: []}]\n") + Schemes),
        new(ToleranceRules.KindReadOtherwise, Schema("{properties: {a: ⟦text⟧}}"), Schema("{properties: {a: {}, b: }}")),
        new(ToleranceRules.KindReadOtherwise, Paths("  ⟦/a⟧:\n"), Paths("  /a: {}\n")),
        new(ToleranceRules.KindReadOtherwise, Paths("  /a: {⟦get⟧: }\n"), Paths("  /a: {get: {responses: {}}}\n")),
        new(ToleranceRules.KindReadOtherwise, Get("      parameters: [⟦null⟧]\n"), Get("      parameters: []\n")),
        new(ToleranceRules.KindReadOtherwise, Get("      tags: [a, ⟦null⟧]\n"), Get("      tags: [a]\n")),
        new(ToleranceRules.KindReadOtherwise, Schema("{allOf: [⟦~⟧]}"), Schema("{allOf: [{}], enum: [a, null]}")),
        new(ToleranceRules.NewerVersion, "openapi: ⟦3.2.0⟧\ninfo: {title: T, version: '1'}\npaths: {}\n", Head + "paths: {}\n"),
        new(ToleranceRules.ReferenceReadOtherwise, Schema31("{$dynamicRef: ⟦'#b'⟧}"), Schema31("{$ref: '#b'}")),
        new(ReadingRules.OddPath, Paths("  ⟦//a⟧: {}\n"), Paths("  /a: {}\n")),
        new(ReadingRules.OddPath, Paths("  ⟦a⟧: {}\n"), Paths("  /a: {}\n")),
        new(ReadingRules.InvalidPath, Paths("  ⟦'/{a'⟧: {}\n"), Paths("  '/{a}': {}\n")),
        new(ReadingRules.InvalidPath, Paths("  ⟦'/a}'⟧: {}\n"), Paths("  '/a': {}\n")),
        new(ReadingRules.InvalidPath, Paths("  ⟦'/{}'⟧: {}\n"), Paths("  '/{a}': {}\n")),
        new(ReadingRules.OddPath, Paths("  ⟦'/{a}/{a}'⟧: {}\n"), Paths("  '/{a}/{b}': {}\n")),
        new(ReadingRules.OddPath, Paths("  ⟦'/a#b'⟧: {}\n"), Paths("  '/a': {}\n")),
        new(ReadingRules.OddPath, Paths("  ⟦'/a?b=1'⟧: {}\n"), Paths("  '/a': {}\n")),
        new(ReadingRules.PlaceholderWithoutParameter, Paths("  '/{id}':\n    ⟦get⟧:\n      responses: {}\n"), WithPathParameter("id")),
        new(ReadingRules.ParameterWithoutPlaceholder, WithPathParameter("⟦idd⟧"), WithPathParameter("id")),
        new(ReadingRules.DuplicateOperationId, TwoIds("a", "⟦a⟧"), TwoIds("a", "b")),
        new(ReadingRules.DuplicatePath, Paths("  '/{a}/b': {}\n  ⟦'/{c}/b'⟧: {}\n"), Paths("  '/{a}/b': {}\n  '/{c}/d': {}\n")),
        new(ReadingRules.DuplicateParameter, TwoParameters("query", "⟦a⟧"), TwoParameters("header", "a")),
        new(ReadingRules.OptionalPathParameter, Paths("  '/{id}':\n    parameters: [{name: ⟦id⟧, in: path, schema: {}}]\n"), WithPathParameter("id")),
        new(ReadingRules.ParameterWithoutSchema, Get("      parameters: [{name: ⟦a⟧, in: query}]\n"), TwoParameters("header", "b")),
        new(ReadingRules.InvalidStatus, Paths("  /a:\n    get:\n      responses: {⟦20⟧: {description: d}}\n"), Get("")),
        new(ReadingRules.InvalidHttpName, Content("⟦json⟧"), Content("application/json; charset=utf-8")),
        new(ReadingRules.InvalidHttpName, Get("      parameters: [{name: ⟦'a b'⟧, in: header, schema: {}}]\n"), TwoParameters("header", "a-b")),
        new(ReadingRules.UnknownSecurityScheme, Get("      security: [{⟦basci⟧: []}]\n") + Schemes, Get("      security: [{basic: []}]\n") + Schemes),
        new(ReadingRules.InvalidComponentName, Head + "paths: {}\ncomponents: {schemas: {⟦A B⟧: {}}}\n", Head + "paths: {}\ncomponents: {schemas: {A.B-c_1: {}}}\n"),
    ];

    private const string Schemes = "components: {securitySchemes: {basic: {type: http, scheme: basic}}}\n";

    private static string Paths(string paths) => Head + "paths:\n" + paths;

    private static string Get(string members) => Paths("  /a:\n    get:\n      responses: {'200': {description: d}}\n" + members);

    private static string Schema(string schema) => Head + "paths: {}\ncomponents:\n  schemas:\n    B: {}\n    A: " + schema + "\n";

    private static string Schema31(string schema) => "openapi: 3.1.0\ninfo: {title: T, version: '1'}\ncomponents:\n  schemas:\n    B: {$anchor: b}\n    A: " + schema + "\n";

    private static string WithPathParameter(string name) =>
        Paths($"  '/{{id}}':\n    get:\n      parameters: [{{name: {name}, in: path, required: true, schema: {{}}}}]\n      responses: {{}}\n");

    private static string TwoIds(string first, string second) =>
        Paths($"  /a:\n    get: {{operationId: {first}, responses: {{}}}}\n  /b:\n    get: {{operationId: {second}, responses: {{}}}}\n");

    private static string TwoParameters(string place, string name) =>
        Get($"      parameters: [{{name: a, in: query, schema: {{}}}}, {{name: {name}, in: {place}, schema: {{}}}}]\n");

    private static string Content(string mediaType) =>
        Paths($"  /a:\n    get:\n      responses: {{'200': {{description: d, content: {{{mediaType}: {{}}}}}}}}\n");

    private static RuleCase Json(SpecRule rule, string broken, string good) =>
        new(rule, Wrapped(broken), Wrapped(good), "contract.json");

    private static string Wrapped(string members) =>
        "{\n  \"openapi\": \"3.0.3\",\n  \"info\": {\"title\": \"T\", \"version\": \"1\"},\n  " + members + "\n}\n";
}
