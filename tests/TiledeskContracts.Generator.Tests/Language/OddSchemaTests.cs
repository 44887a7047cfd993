namespace TiledeskContracts.Generator.Tests.Language;

/// <summary>Schemas that are valid, though hardly anyone would write them: code without a warning.</summary>
public sealed class OddSchemaTests
{
    private static readonly (string Name, string Version, string Text)[] _rows =
    [
        (
            "properties named like keywords of C#", "3.0.3", """
            Root: { type: object, properties: { "class": { type: string }, "event": { type: string }, "namespace": { type: string }, "get": { type: string }, "set": { type: string },
              "value": { type: string }, "this": { type: string }, "await": { type: string }, "record": { type: string }, "field": { type: string }, "var": { type: string },
              "dynamic": { type: string }, "async": { type: string }, "when": { type: string }, "where": { type: string }, "yield": { type: string }, "nameof": { type: string },
              "global": { type: string }, "partial": { type: string }, "base": { type: string }, "object": { type: string }, "string": { type: string }, "int": { type: string },
              "null": { type: string }, "true": { type: string }, "false": { type: string }, "out": { type: string }, "ref": { type: string }, "params": { type: string },
              "operator": { type: string }, "implicit": { type: string }, "explicit": { type: string }, "stackalloc": { type: string }, "required": { type: string }, "file": { type: string },
              "scoped": { type: string }, "init": { type: string }, "with": { type: string }, "and": { type: string }, "or": { type: string }, "not": { type: string },
              "managed": { type: string }, "unmanaged": { type: string }, "notnull": { type: string }, "alias": { type: string }, "add": { type: string }, "remove": { type: string } } }
            """),
        (
            "properties that differ in signs and case", "3.0.3", """
            Root: { type: object, properties: { "Foo": { type: string }, "foo": { type: string }, "FOO": { type: string }, "f_o_o": { type: string }, "fOO": { type: string }, "f-oo": { type: string },
              "foo_": { type: string }, "_foo": { type: string }, "foo2": { type: string }, "Foo2": { type: string }, "foo_2": { type: string } } }
            """),
        (
            "properties named like members", "3.0.3", """
            Root: { type: object, properties: { "Clone": { type: string }, "ToString": { type: string }, "Equals": { type: string }, "GetHashCode": { type: string }, "GetType": { type: string },
              "MemberwiseClone": { type: string }, "Finalize": { type: string }, "Read": { type: string }, "Write": { type: string }, "AdditionalData": { type: string },
              "AdditionalProperties": { type: string }, "reader": { type: string }, "context": { type: string }, "members": { type: string }, "writer": { type: string }, "rest": { type: string },
              "_rest": { type: string }, "_members": { type: string }, "Root": { type: string }, "root": { type: string }, "ReferenceEquals": { type: string }, "IJsonModel": { type: string },
              "slot": { type: string }, "Slot": { type: string }, "value": { type: string }, "Value": { type: string }, "HasValue": { type: string }, "op_Equality": { type: string },
              "Item": { type: string }, "item": { type: string } } }
            Map: { type: object, additionalProperties: { type: integer }, properties: { AdditionalProperties: { type: string }, additionalProperties: { type: string } } }
            """),
        (
            "types named like those of .NET", "3.0.3", """
            Root: { type: object }
            String: { type: string, enum: [a, String, Value] }
            Object: { type: string, enum: [a, Object, Value] }
            Task: { type: string, enum: [a, Task, Value] }
            System: { type: string, enum: [a, System, Value] }
            Exception: { type: string, enum: [a, Exception, Value] }
            Type: { type: string, enum: [a, Type, Value] }
            Guid: { type: string, enum: [a, Guid, Value] }
            Enum: { type: string, enum: [a, Enum, Value] }
            Acme: { type: string, enum: [a, Acme, Value] }
            Json: { type: string, enum: [a, Json, Value] }
            Union: { oneOf: [{ type: string }, { type: integer }, { $ref: '#/components/schemas/Union' }] }
            Kind: { oneOf: [{ type: string }, { type: integer }, { $ref: '#/components/schemas/Kind' }] }
            Unknown: { oneOf: [{ type: string }, { type: integer }, { $ref: '#/components/schemas/Unknown' }] }
            List: { oneOf: [{ type: string }, { type: integer }, { $ref: '#/components/schemas/List' }] }
            Int64: { oneOf: [{ type: string }, { type: integer }, { $ref: '#/components/schemas/Int64' }] }
            """),
        (
            "schemas that say nothing", "3.0.3", """
            Root: {}
            A: { type: array }
            B: { type: array, items: {} }
            C: { type: object, additionalProperties: {} }
            D: { type: object, properties: {} }
            E: { type: object, properties: { a: {}, b: { type: array }, c: { items: {} }, d: { additionalProperties: true }, e: { additionalProperties: false } } }
            F: { allOf: [] }
            G: { oneOf: [] }
            H: { anyOf: [] }
            I: { enum: [] }
            J: { allOf: [{}] }
            K: { oneOf: [{}] }
            L: { anyOf: [{}, {}] }
            M: { type: string, enum: [] }
            N: { required: [a] }
            O: { type: object, required: [a] }
            Q: { not: {} }
            R: { properties: { a: { $ref: '#/components/schemas/Root' }, b: { $ref: '#/components/schemas/F' }, c: { $ref: '#/components/schemas/G' }, d: { $ref: '#/components/schemas/I' } } }
            """),
        (
            "type missing, or not fitting what stands beside it", "3.0.3", """
            Root: { properties: { a: { type: string } } }
            A: { type: object, items: { type: string } }
            B: { type: array, properties: { a: { type: string } } }
            C: { type: string, properties: { a: { type: string } } }
            D: { type: integer, items: { type: string }, additionalProperties: true }
            E: { type: object, oneOf: [{ type: string }, { type: integer }] }
            F: { type: string, oneOf: [{ type: object, properties: { a: { type: string } } }, { type: integer }] }
            G: { type: array, allOf: [{ $ref: '#/components/schemas/Root' }] }
            H: { nullable: true }
            I: { type: String }
            J: { type: Object, properties: { a: { type: Integer } } }
            K: { type: file }
            L: { type: any }
            M: { type: date }
            N: { type: 'null' }
            O: { type: [string] }
            """),
        (
            "allOf of one, of nothing, of what does not fit", "3.0.3", """
            Root: { allOf: [{ $ref: '#/components/schemas/A' }], nullable: true }
            A: { type: object, nullable: true, properties: { a: { allOf: [{ $ref: '#/components/schemas/E' }], nullable: true, description: d, readOnly: true, default: x },
              b: { allOf: [{ $ref: '#/components/schemas/S' }, { type: string, minLength: 1 }] }, c: { allOf: [{ type: string }, { enum: [a, b] }] }, d: { allOf: [{ type: object },
                { additionalProperties: { type: integer } }] } } }
            E: { type: string, enum: [x] }
            S: { type: string }
            B: { allOf: [{ $ref: '#/components/schemas/E' }, { $ref: '#/components/schemas/A' }] }
            C: { allOf: [{ type: string }, { type: integer }] }
            D: { allOf: [{ oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] }, { properties: { z: { type: string } } }] }
            F: { allOf: [{ $ref: '#/components/schemas/L' }, { type: object, properties: { a: { type: string } } }] }
            L: { type: array, items: { type: string } }
            G: { allOf: [{ anyOf: [{ required: [a] }, { required: [b] }] }, { $ref: '#/components/schemas/A' }] }
            """),
        (
            "further members beside properties of such names", "3.0.3", """
            Root: { type: object, properties: { additionalProperties: { type: string }, a: { type: integer } }, additionalProperties: { $ref: '#/components/schemas/Root' } }
            A: { type: object, additionalProperties: { $ref: '#/components/schemas/A' } }
            B: { type: object, properties: { a: { type: string } }, additionalProperties: { type: object, properties: { b: { type: string } } } }
            C: { allOf: [{ $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/A' }], additionalProperties: { type: integer } }
            D: { type: object, additionalProperties: { oneOf: [{ type: string }, { type: array, items: { type: string } }] }, properties: { AdditionalData: { type: string } } }
            E: { additionalProperties: { type: string, nullable: true } }
            F: { type: object, additionalProperties: 'true' }
            G: { type: object, additionalProperties: { additionalProperties: { additionalProperties: { type: array, items: { type: array, items: { type: integer } } } } } }
            """),
        (
            "discriminators at odd places", "3.0.3", """
            Root: { type: string, discriminator: { propertyName: a } }
            A: { type: array, items: { type: string }, discriminator: { propertyName: a } }
            B: { oneOf: [{ type: string }, { type: integer }], discriminator: { propertyName: a } }
            C: { oneOf: [{ $ref: '#/components/schemas/X' }, { $ref: '#/components/schemas/Y' }], discriminator: { propertyName: nowhere } }
            D: { oneOf: [{ $ref: '#/components/schemas/X' }, { $ref: '#/components/schemas/Y' }], discriminator: { propertyName: k, mapping: { x: X, y: '#/components/schemas/Y',
              z: 'https://example.com/Z', '': X, 'a"b': Y } } }
            X: { type: object, properties: { k: { type: string }, x: { type: integer } } }
            Y: { type: object, properties: { k: { type: integer }, y: { type: integer } } }
            E: { type: object, discriminator: { propertyName: k } }
            F: { allOf: [{ $ref: '#/components/schemas/E' }, { properties: { f: { type: string } } }] }
            G: { type: object, discriminator: { propertyName: k }, properties: { k: { $ref: '#/components/schemas/KE' } } }
            KE: { type: string, enum: [H, I] }
            H: { allOf: [{ $ref: '#/components/schemas/G' }, { type: object, properties: { k: { type: string, enum: [H] }, class: { type: string } } }] }
            I: { allOf: [{ $ref: '#/components/schemas/G' }] }
            J: { type: object, properties: { k: { type: string } } }
            K: { allOf: [{ $ref: '#/components/schemas/G' }, { $ref: '#/components/schemas/E' }] }
            M: { oneOf: [{ $ref: '#/components/schemas/H' }, { $ref: '#/components/schemas/I' }, { type: object, properties: { q: { type: string } } }] }
            N: { type: object, discriminator: { propertyName: k, mapping: { h: '#/components/schemas/H' } }, properties: { k: { type: integer } } }
            O: { allOf: [{ $ref: '#/components/schemas/N' }], properties: { o: { type: string } } }
            """),
        (
            "defaults, examples and limits that fit nothing", "3.0.3", """
            Root: { type: object, properties: { a: { type: integer, default: abc }, b: { type: boolean, default: 'true' }, c: { type: string, enum: [a], default: b }, d: { type: array,
              items: { type: string }, default: x }, e: { type: integer, minimum: 10, maximum: 1 }, f: { type: string, minLength: -1, maxLength: 1e400 }, g: { type: string, pattern: '[' },
              h: { type: number, multipleOf: 0 }, i: { type: integer, minimum: '1', maximum: null }, j: { type: string, default: { a: 1 } }, k: { type: string, default: 5,
              example: { $ref: '#/nowhere' } }, l: { type: string, format: date-time, default: 2020-01-01, example: 2020-01-01T00:00:00Z }, m: { type: number, default: .NaN, example: .inf },
              n: { type: integer, default: 99999999999999999999999 }, o: { type: string, example: [1, { a: null }] }, p: { type: string, enum: [a], example: b }, q: { type: object, default: [] },
              r: { type: string, examples: 5 }, s: { type: integer, exclusiveMinimum: true }, t: { type: integer, exclusiveMinimum: 5 }, u: { type: string, description: 5, title: [a],
              deprecated: 'true', readOnly: 'yes', nullable: 'true' }, v: { type: string, externalDocs: { url: 'not a url' }, xml: { name: 5 } } } }
            """),
        (
            "keywords of 3.1", "3.1.0", """
            Root: { type: object, $schema: x, $comment: c, properties: { a: { type: [string, integer] }, b: { type: ['null'] }, c: { const: 1 }, d: { const: a }, e: { const: null },
              f: { const: { a: 1 } }, g: { const: [1] }, h: { const: true }, i: { type: array, prefixItems: [{ type: string }, { type: integer }], items: false }, j: true, k: false, l: { type: array,
                items: true }, m: { type: array, items: false }, n: { additionalProperties: true }, o: { type: object, patternProperties: { '^a': { type: integer } } }, p: { type: object,
                patternProperties: { '^a': true, '^b': false } }, q: { if: { properties: { a: { const: 1 } } }, then: { required: [a] }, else: { not: {} } }, r: { not: { type: string } },
                s: { type: array, contains: { type: string }, minContains: 1 }, t: { dependentSchemas: { a: { required: [b] } }, dependentRequired: { a: [b] } },
                u: { propertyNames: { pattern: a } }, v: { unevaluatedProperties: false, properties: { a: { type: string } } }, w: { unevaluatedItems: false, type: array },
                x: { $ref: '#/components/schemas/E', description: d, nullable: true, default: a }, y: { exclusiveMinimum: 5, type: integer }, z: { contentMediaType: image/png,
                contentEncoding: base64, type: string }, aa: { type: string, examples: [a, 5] }, ab: { type: [string, array, object, integer, boolean, number, 'null'] }, ac: { type: [array,
                'null'] }, ad: { type: [object, string], properties: { a: { type: string } } }, ae: { type: [integer, string], enum: [1, a] }, af: { type: [array, string],
                items: { type: string } }, ag: { type: [] }, ah: { anyOf: [{ type: 'null' }] }, ai: { oneOf: [{ type: 'null' }, { type: string }, { type: 'null' }] }, aj: { enum: [null] },
                ak: { type: string, const: a, default: b }, al: { type: integer, const: '5' }, am: { type: [string, 'null'], enum: [a, null] }, an: { $ref: '#/components/schemas/E',
                type: [string, 'null'] } } }
            E: { type: string, enum: [a], $defs: { X: { type: string } } }
            True: true
            False: false
            Rec: { $id: 'https://example.com/rec', $anchor: rec, type: object, properties: { r: { $ref: '#rec' }, s: { $dynamicRef: '#rec' }, t: { $ref: 'https://example.com/rec' } } }
            Tree: { $dynamicAnchor: node, type: object, properties: { c: { type: array, items: { $dynamicRef: '#node' } } } }
            """),
        (
            "schemas that hold themselves", "3.0.3", """
            Root: { allOf: [{ $ref: '#/components/schemas/B' }], properties: { r: { type: string } } }
            B: { allOf: [{ $ref: '#/components/schemas/Root' }], properties: { b: { type: string } } }
            C: { allOf: [{ $ref: '#/components/schemas/C' }] }
            D: { oneOf: [{ $ref: '#/components/schemas/D' }, { type: string }] }
            E: { type: array, items: { $ref: '#/components/schemas/E' } }
            F: { type: object, additionalProperties: { $ref: '#/components/schemas/F' } }
            G: { oneOf: [{ type: string }, { type: array, items: { $ref: '#/components/schemas/G' } }] }
            H: { type: object, required: [h], properties: { h: { $ref: '#/components/schemas/H' } } }
            I: { oneOf: [{ type: string }, { allOf: [{ $ref: '#/components/schemas/I' }] }] }
            J: { type: object, required: [k], properties: { k: { $ref: '#/components/schemas/K' } } }
            K: { oneOf: [{ $ref: '#/components/schemas/J' }, { type: string }] }
            L: { anyOf: [{ $ref: '#/components/schemas/M' }, { type: integer }] }
            M: { anyOf: [{ $ref: '#/components/schemas/L' }, { type: string }] }
            N: { type: array, items: { type: object, additionalProperties: { $ref: '#/components/schemas/N' } } }
            O: { oneOf: [{ type: string }, { type: object, additionalProperties: { $ref: '#/components/schemas/O' } }, { type: array, items: { $ref: '#/components/schemas/O' } }] }
            """),
        (
            "enums of all kinds of values", "3.0.3", """
            Root: { enum: [a, 1, true, 2.5] }
            A: { type: string, enum: [a, a, b, '', ' ', '  ', null] }
            B: { enum: [null] }
            C: { type: string, enum: ['1', '2', '-1', '+1', '1.0', '1,0'] }
            D: { type: integer, enum: [1.0, 1, -5, 0, 9223372036854775807] }
            E: { type: number, enum: [1, 1.5, -0.0, 1e10, 1e-10] }
            F: { type: boolean, enum: [true] }
            G: { type: string, enum: [2020-01-01, 10:20, yes, no, NO, on, off, true, ~, 0x10, 0o7, 1e3] }
            H: { type: string, enum: ['<', '>', '<=', '>=', '!=', '=', '==', '~', '*', '?', '/',
              '\', '"', "'", '#', '%', '&', '|', '^', '$', '@', ':', ';', ',', '.', '-', '_', '+', '(', ')', '[', ']', '{', '}', '😀', '名'] }
            I: { type: string, enum: [asc, ASC, Asc, aSC, asc1, Asc_1] }
            J: { type: string, enum: [Value, Values, IsKnown, Name, FromValue, ToString, Equals, GetHashCode, GetType, TryParse, J, Known, Parse, CompareTo, op_Equality, value, string, class] }
            K: { type: integer, enum: ['1', '2'] }
            L: { type: string, enum: [1, 2, 3] }
            M: { type: boolean, enum: ['true', 'false'] }
            N: { type: string, format: date-time, enum: [a] }
            O: { type: string, format: uuid, enum: [6f9619ff-8b86-d011-b42d-00cf4fc964ff] }
            P: { type: array, enum: [a, b] }
            Q: { type: object, enum: [a] }
            R: { type: array, items: { type: string, enum: [a, b] }, enum: [[a]] }
            S: { type: integer, format: int64, enum: [1], x-enum-varnames: [class], x-enum-descriptions: ['*/ a'] }
            T: { type: string, enum: { a: 1 } }
            U: { type: string, enum: a }
            V: { type: string, nullable: true, enum: [a] }
            W: { type: string, enum: [aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa,
              aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab] }
            X: { type: number, enum: ['a', 'b'] }
            Y: { type: integer, enum: [a, b] }
            Z: { type: number, enum: [.nan, .inf, 1] }
            """),
        (
            "properties named like keywords of OpenAPI", "3.0.3", """
            Root: { type: object, required: [$ref], properties: { $ref: { type: string }, default: { type: string }, enum: { type: array, items: { type: string } }, allOf: { type: string },
              items: { type: integer }, type: { type: string }, required: { type: boolean }, properties: { type: object,
                properties: { properties: { type: string } } }, oneOf: { type: string }, nullable: { type: boolean }, format: { type: string }, x-foo: { type: string }, $id: { type: string },
                  $schema: { type: string }, discriminator: { type: string }, additionalProperties: { type: boolean } }, example: { $ref: nowhere }, x-ext: { $ref: '#/nope' },
                    default: { $ref: '#/nope' } }
            A: { type: object, properties: { $ref: { type: object, properties: { a: { type: string } } } } }
            B: { enum: [{ $ref: '#/nope' }, a] }
            """),
        (
            "alternatives that overlap", "3.0.3", """
            Root: { oneOf: [{ type: object, properties: { Kind: { type: string } } }, { type: object, required: [Unknown], properties: { Unknown: { type: string } } }, { type: array,
              items: { type: string } }, { type: boolean }, { type: number }, { type: string, format: date-time }, { type: string, format: uuid }] }
            A: { oneOf: [{ type: string }, { type: string, format: date }, { type: string, enum: [a] }] }
            B: { anyOf: [{ type: integer }, { type: number }, { type: string, enum: [auto] }] }
            C: { oneOf: [{ title: 'A B', type: object, properties: { a: { type: string } } }, { title: 'A B', type: object, properties: { b: { type: string } } }] }
            D: { oneOf: [{ $ref: '#/components/schemas/C' }, { $ref: '#/components/schemas/Root' }] }
            E: { anyOf: [{ type: array, items: { type: string } }, { type: array, items: { type: integer } }, { type: array, items: { $ref: '#/components/schemas/X' } }] }
            X: { type: object, properties: { x: { $ref: '#/components/schemas/D' } } }
            F: { type: object, properties: { a: { type: string } }, oneOf: [{ required: [a] }, { properties: { b: { type: string } } }] }
            G: { oneOf: [{ type: object }, { $ref: '#/components/schemas/X' }, { type: string, nullable: true }] }
            H: { oneOf: [{ type: array, items: {} }, { type: string }], nullable: true }
            I: { oneOf: [{ $ref: '#/components/schemas/X' }], discriminator: { propertyName: x } }
            J: { anyOf: [{ $ref: '#/components/schemas/X' }, { $ref: '#/components/schemas/X' }] }
            """),
        (
            "readOnly and writeOnly at once", "3.0.3", """
            Root: { type: object, required: [a, b, c], properties: { a: { type: string, readOnly: true }, b: { type: string, writeOnly: true }, c: { type: string, readOnly: true, writeOnly: true,
              nullable: true }, d: { $ref: '#/components/schemas/R' } } }
            R: { type: object, readOnly: true, required: [x, y], properties: { x: { type: integer } } }
            """),
        (
            "keys that YAML reads as something else", "3.0.3", """
            Root: &root
              type: object
              properties:
                on: &str { type: string }
                off: *str
                y: *str
                n: *str
                null: *str
                ~: *str
                true: *str
                1: *str
                1.5: *str
                2020-01-01: *str
                ? complex
                : *str
                merged:
                  <<: *str
                  nullable: true
                "quoted": {type: string, description: "a\u0000b\x85\L\P\e"}
                block:
                  type: string
                  description: |
                    a
                      b

                    c
                folded:
                  type: string
                  description: >-
                    a
                    b
            Other:
              <<: *root
              description: merged
            """),
    ];

    private static readonly OddContracts _contracts = new([.. _rows.Select(row => (row.Name, row.Version, Whole(row.Text)))]);

    public static TheoryData<string> Names => _contracts.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Schemas_OfOddButValidWords_CompileWithoutWarning(string name) => _contracts.AssertFine(name);

    private static string Whole(string schemas) => $$"""
        paths:
          /a:
            post:
              operationId: op
              requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Root' } } } }
              responses: { '200': { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/Root' } } } } }
        components:
          schemas:
        {{string.Join('\n', schemas.Split('\n').Select(line => "    " + line))}}
        """;
}
