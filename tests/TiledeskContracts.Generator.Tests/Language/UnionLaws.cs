using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace TiledeskContracts.Generator.Tests.Language;

/// <summary>What holds of every JSON value where a union or a hierarchy stands: it is written back as it came.</summary>
public sealed class UnionLaws
{
    private static readonly Config _config = Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(20261121UL, 17UL);

    private static readonly string[] _names = ["type", "id", "size", "inner", "more", "t\\u0079pe", "nodes"];

    private static readonly string[] _scalars =
        ["null", "true", "\"leaf\"", "\"branch\"", "\"root\"", "\"le\\u0061f\"", "\"odd\"", "1", "1.50", "1e2", "[]", "{}", "[1]", "[\"a\",null]"];

    private static readonly Func<string, string> _roundTrip = Polymorphic.Box("""
        Box: { type: object, properties: { it: { $ref: '#/components/schemas/Any' } } }
        Any: { anyOf: [{ $ref: '#/components/schemas/Node' }, { $ref: '#/components/schemas/Sized' }, { $ref: '#/components/schemas/Base' }, { type: string }, { type: array, items: { $ref: '#/components/schemas/Any' } }] }
        Node: { oneOf: [{ $ref: '#/components/schemas/Leaf' }, { $ref: '#/components/schemas/Branch' }], discriminator: { propertyName: type } }
        Leaf: { type: object, required: [id], properties: { type: { type: string, enum: [leaf] }, id: { type: string } } }
        Branch: { type: object, required: [inner], properties: { type: { type: string, enum: [branch] }, inner: { $ref: '#/components/schemas/Node' } } }
        Sized: { type: object, required: [size], additionalProperties: false, properties: { size: { type: integer }, nodes: { type: array, items: { $ref: '#/components/schemas/Node' } } } }
        Base: { type: object, required: [type, more], discriminator: { propertyName: type, mapping: { root: Root } }, properties: { type: { type: string }, more: { $ref: '#/components/schemas/Base' } } }
        Root: { allOf: [{ $ref: '#/components/schemas/Base' }, { type: object, properties: { size: { type: number } } }] }
        """);

    private static readonly Func<string, string> _hierarchy = Polymorphic.Box("""
        Box: { type: object, properties: { it: { oneOf: [{ $ref: '#/components/schemas/Node' }, { type: string }] } } }
        Node:
          type: object
          required: [type, id, size]
          discriminator: { propertyName: type, mapping: { leaf: Leaf, branch: Branch, root: Root } }
          properties: { type: { type: string }, id: { type: string, format: uuid, readOnly: true }, size: { type: integer }, inner: { nullable: true, allOf: [{ $ref: '#/components/schemas/Node' }] } }
        Leaf: { allOf: [{ $ref: '#/components/schemas/Node' }, { type: object, required: [more], properties: { type: { type: string, enum: [leaf] }, more: { type: string, format: date-time, writeOnly: true } } }] }
        Branch: { allOf: [{ $ref: '#/components/schemas/Node' }, { type: object, additionalProperties: { type: number }, properties: { nodes: { type: array, items: { $ref: '#/components/schemas/Node' } } } }] }
        Root: { allOf: [{ $ref: '#/components/schemas/Branch' }, { type: object, required: [more], properties: { more: { type: object, additionalProperties: { $ref: '#/components/schemas/Node' } } } }] }
        """);

    [Fact]
    public void AnyValue_OfAUnion_ReadThenWritten_IsTheSameValue() => Holds(_roundTrip);

    [Fact]
    public void AnyValue_OfAHierarchy_ReadThenWritten_IsTheSameValue() => Holds(_hierarchy);

    private static void Holds(Func<string, string> again) => Check.One(_config, Prop.ForAll(Value(3).ToArbitrary(), text =>
    {
        var written = again(text);
        using var before = JsonDocument.Parse(text);
        using var after = JsonDocument.Parse(written[written.IndexOf(' ', StringComparison.Ordinal)..]);
        return JsonElement.DeepEquals(before.RootElement, after.RootElement);
    }));

    private static Gen<string> Value(int depth) => depth == 0
        ? Gen.Elements(_scalars)
        : Gen.Frequency(
            (2, Gen.Elements(_scalars)),
            (6, from names in Gen.SubListOf(_names) from values in Value(depth - 1).ListOf(_names.Length) select Object(names, values)),
            (1, from items in Value(depth - 1).ArrayOf().Resize(4) select "[" + string.Join(",", items) + "]"));

    // Of two members of one name the last counts, which a comparison of texts does not know.
    private static string Object(IEnumerable<string> names, IEnumerable<string> values) => "{" + string.Join(
        ",", names.DistinctBy(name => name.Replace("\\u0079", "y", StringComparison.Ordinal)).Zip(values, (name, value) => $"\"{name}\":{value}")) + "}";
}
